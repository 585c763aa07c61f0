import { Type, type Static } from 'typebox';
import type { Priority } from '../programme.ts';

export const programmeOrigins = ['OWN', 'ABOVE', 'LIVE', 'EMERGENCY', 'EXERCISE'] as const;
export type ProgrammeOrigin = (typeof programmeOrigins)[number];

/** Where it comes from: the unit's own, from a unit above, a station relayed, a live talk, an emergency or an exercise. */
export const origins = [...programmeOrigins, 'RELAY'] as const;
export type Origin = (typeof origins)[number];

export const originOf = (priority: Priority, own: boolean): ProgrammeOrigin =>
  priority === 'EMERGENCY' ? 'EMERGENCY' : own ? 'OWN' : 'ABOVE';

/**
 * What became of an item on a loudspeaker. SILENT: time was kept where nobody could hear it. CUT: begun and not finished.
 * FAILED: not begun, and the loudspeaker said why. UNREPORTED: its time is over and nothing was said. CANCELLED: taken back
 * before it began.
 */
export const outcomes = ['HEARD', 'SILENT', 'CUT', 'FAILED', 'UNREPORTED', 'PENDING', 'CANCELLED'] as const;
export type Outcome = (typeof outcomes)[number];

/** Planned, and not heard to the end by anybody. */
export const unheard: readonly Outcome[] = ['SILENT', 'CUT', 'FAILED', 'UNREPORTED'];

const uuid = Type.String({ format: 'uuid' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const instant = Type.String({ format: 'date-time' });

/** One item on one loudspeaker, from the order to its end. */
export const Play = Type.Object({
  itemId: uuid,
  deviceId: uuid,
  deviceName: Type.String(),
  unitId: uuid,
  unitName: Type.String(),
  day: Type.String({ format: 'date', description: 'in Vietnam' }),
  storyId: orNull(Type.String()),
  title: Type.String(),
  kind: Type.Enum(['BULLETIN', 'OPENING', 'IDENTIFICATION', 'RECORDING', 'RELAY', 'CLOSING']),
  topic: orNull(Type.Integer({ minimum: 1, maximum: 6 })),
  origin: Type.Enum([...origins]),
  priority: Type.Enum(['EMERGENCY', 'PRIORITY', 'NORMAL']),
  outcome: Type.Enum([...outcomes], {
    description: 'SILENT, CUT, FAILED and UNREPORTED were planned and not heard to the end',
  }),
  reason: orNull(
    Type.String({ description: 'a name of PlaybackFailure or OrderRefusal of the device protocol' }),
  ),
  rule: orNull(Type.Integer({ description: 'of the timeline, which cut or dropped it' })),
  startsAt: Type.String({ format: 'date-time', description: 'as ordered' }),
  plannedMs: Type.Integer(),
  playedMs: Type.Integer({ description: 'in silence where `silent`; never more than planned' }),
  silent: Type.Boolean(),
  volume: orNull(Type.Integer({ description: 'percent, as it sounded' })),
  startErrorMs: orNull(Type.Integer({ description: 'how much later than planned it sounded' })),
  orderedAt: instant,
  receivedAt: orNull(instant),
  startedAt: orNull(instant),
  endedAt: orNull(instant),
});
export type Play = Static<typeof Play>;
