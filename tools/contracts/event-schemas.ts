import type { SaolaModule } from '@saola/platform/module';

/** Every event by its name, with the schema of what it carries. */
export function eventSchemas(modules: readonly SaolaModule[]): object {
  const events = modules.flatMap((module) => module.events ?? []);
  const byName = events.map(({ eventName, schema }) => [eventName, schema] as const);
  return Object.fromEntries(byName.sort(([a], [b]) => (a < b ? -1 : 1)));
}
