import { Type, type Static } from 'typebox';

/** What Saola notices by itself. */
export const WatchedCause = Type.Union([
  Type.Literal('AWAY'),
  Type.Literal('MAINS'),
  Type.Literal('SILENT'),
  Type.Literal('CLOCK'),
  Type.Literal('STORAGE'),
  Type.Literal('LOG'),
  Type.Literal('UNHEARD', { description: 'several broadcasts in a row were not heard there' }),
]);
export type WatchedCause = Static<typeof WatchedCause>;

/** What people notice. */
export const SeenCause = Type.Union([
  Type.Literal('NO_SOUND'),
  Type.Literal('BAD_SOUND'),
  Type.Literal('TOO_LOUD'),
  Type.Literal('POWER'),
  Type.Literal('DAMAGE'),
  Type.Literal('OTHER'),
]);
export type SeenCause = Static<typeof SeenCause>;

export const TicketCause = Type.Union([...WatchedCause.anyOf, ...SeenCause.anyOf]);
export type TicketCause = Static<typeof TicketCause>;

export const TicketState = Type.Union([
  Type.Literal('OPEN', { description: 'nobody sees to it yet' }),
  Type.Literal('ASSIGNED'),
  Type.Literal('RESOLVED', { description: 'mended, as far as whoever did it can say' }),
  Type.Literal('CLOSED'),
]);
export type TicketState = Static<typeof TicketState>;

export type TicketStep = 'OPENED' | 'ASSIGNED' | 'RESOLVED' | 'CLOSED' | 'REOPENED';

const allowed: Record<Exclude<TicketStep, 'OPENED'>, readonly TicketState[]> = {
  ASSIGNED: ['OPEN', 'ASSIGNED'],
  RESOLVED: ['OPEN', 'ASSIGNED'],
  CLOSED: ['OPEN', 'ASSIGNED', 'RESOLVED'],
  REOPENED: ['RESOLVED', 'CLOSED'],
};

export const mayStep = (state: TicketState, step: Exclude<TicketStep, 'OPENED'>): boolean =>
  allowed[step].includes(state);

/** Some hours later. */
export const later = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 3_600_000);
