export {
  PlaybackReported,
  ProgrammeOrdered,
  ScheduleReturned,
  ScheduleSettled,
  ScheduleSubmitted,
} from './events.ts';
export { EmergencyAwaited, EmergencyOrdered, EmergencySettled } from './emergency/events.ts';
export type { Priority, ProgrammeState } from './programme.ts';
export { listProgrammes, type Programme } from './queries/list-programmes.ts';
export { sumAirtimeBelow } from './queries/get-airtime.ts';
export { endEmergencyBroadcast } from './commands/end-emergency-broadcast.ts';
export { keepPreparedEmergency } from './commands/keep-prepared-emergency.ts';
export { startEmergencyBroadcast } from './commands/start-emergency-broadcast.ts';
export type { EmergencyDraft, EmergencyStart } from './emergency/draft.ts';
export { formatTime } from './emergency/issue-time.ts';
export { listEmergencies, type Emergency } from './queries/list-emergencies.ts';
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
export { beginLiveBroadcast } from './commands/begin-live-broadcast.ts';
export { endLiveBroadcast } from './commands/end-live-broadcast.ts';
export { listLiveBroadcasts, type LiveBroadcast } from './queries/list-live-broadcasts.ts';
