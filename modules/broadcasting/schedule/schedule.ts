/** INIT in work, AWAIT for its approval, APPROVED in force, REPLACED by a later one. */
export type ScheduleState = 'INIT' | 'AWAIT' | 'APPROVED' | 'REPLACED';

/** By whom a schedule was written in or approved: an account, or Saola itself. */
export const handOf = (actor: { id: string | null; kind: string }): string => actor.id ?? actor.kind;
