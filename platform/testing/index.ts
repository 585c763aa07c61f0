export { testDatabase, type TestDatabase } from './test-database.ts';
export { testServices, testContext, type TestServices } from './test-services.ts';
export { actorWith } from './test-actor.ts';
export { withoutWaitingForTheDisk } from './without-waiting.ts';
