/** INIT in work, AWAIT for its approval, APPROVED in force, REPLACED by a later one. */
export type ScheduleState = 'INIT' | 'AWAIT' | 'APPROVED' | 'REPLACED';
