export { command, inOneTransaction, type Frame, type AuditNote } from './command.ts';
export { oneAtATime } from './one-at-a-time.ts';
export { system, visitor, type Actor } from './actor.ts';
export { systemContext, type Context } from './context.ts';
