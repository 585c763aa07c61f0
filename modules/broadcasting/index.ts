export {
  PlaybackReported,
  ProgrammeOrdered,
  ScheduleReturned,
  ScheduleSettled,
  ScheduleSubmitted,
} from './events.ts';
export type { Priority, ProgrammeState } from './programme.ts';
export { listProgrammes, type Programme } from './queries/list-programmes.ts';
export { setRule } from './commands/set-rule.ts';
export { approveSchedule } from './commands/approve-schedule.ts';
export { submitSchedule } from './commands/submit-schedule.ts';
export { writeSchedule } from './commands/write-schedule.ts';
export { keepRelaySource } from './commands/keep-relay-source.ts';
export { orderSchedules } from './commands/order-schedules.ts';
export { getSchedule } from './queries/get-schedule.ts';
export type { SlotItem } from './schedule/slot-item.ts';
export type { TimeSlot } from './schedule/time-slot.ts';
export { succeedUnitInBroadcasting, type BroadcastingHanded } from './commands/succeed-unit.ts';
