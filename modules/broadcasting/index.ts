export { PlaybackReported, ProgrammeOrdered } from './events.ts';
export type { Priority, ProgrammeState } from './programme.ts';
export { listProgrammes, type Programme } from './queries/list-programmes.ts';
export { setRule } from './commands/set-rule.ts';
export { approveSchedule } from './commands/approve-schedule.ts';
export { submitSchedule } from './commands/submit-schedule.ts';
export { writeSchedule } from './commands/write-schedule.ts';
export { getSchedule } from './queries/get-schedule.ts';
export type { TimeSlot } from './schedule/time-slot.ts';
