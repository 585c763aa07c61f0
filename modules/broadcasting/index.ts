export { PlaybackReported, ProgrammeOrdered } from './events.ts';
export type { Priority, ProgrammeState } from './programme.ts';
export { listProgrammes, type Programme } from './queries/list-programmes.ts';
export { setRule } from './commands/set-rule.ts';
