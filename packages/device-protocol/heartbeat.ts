import { Type, type Static } from 'typebox';
import { DeviceHealth } from './health.ts';
import { highestSequence, Instant, Uuid, Words } from './shapes.ts';

/** `silent` keeps true time but makes no sound: the machine has no sound card, or no program to play with. */
export const PlayerKind = Type.Union([Type.Literal('silent'), Type.Literal('sound-card')]);
export type PlayerKind = Static<typeof PlayerKind>;

/** Said once a minute, and at once when the state changes. */
export const Heartbeat = Type.Object(
  {
    deviceId: Uuid(),
    at: Instant(),
    state: Type.Union([Type.Literal('IDLE'), Type.Literal('PLAYING')]),
    programmeId: Type.Union([Uuid(), Type.Null()]),
    volume: Type.Integer({ minimum: 0, maximum: 100 }),
    player: PlayerKind,
    storage: Type.Object({ freeBytes: Type.Number({ minimum: 0 }), usedBytes: Type.Number({ minimum: 0 }) }),
    version: Words(40),
    clock: Type.Object({
      trusted: Type.Boolean({
        description: 'false: nothing scheduled is played until the server has told the time',
      }),
      skewMs: Type.Union([Type.Integer(), Type.Null()], {
        description: 'device minus server, when last compared',
      }),
    }),
    waitingReports: Type.Integer({ minimum: 0, description: 'not yet acknowledged by the server' }),
    log: Type.Optional(
      Type.Object(
        { id: Uuid(), sequence: Type.Integer({ minimum: 0, maximum: highestSequence }) },
        {
          description: 'the log now kept and its last entry: the server answers when it has not come so far',
        },
      ),
    ),
    protocol: Type.Optional(Words(10, { description: 'which version it speaks; from 1.3 on' })),
    obeys: Type.Optional(
      Type.Array(Words(40), {
        maxItems: 40,
        description: 'kinds of orders beyond those of 1.2 which it obeys; others it refuses',
      }),
    ),
    muted: Type.Optional(Type.Boolean({ description: 'only emergencies sound' })),
    health: Type.Optional(DeviceHealth),
  },
  { title: 'Heartbeat' },
);
export type Heartbeat = Static<typeof Heartbeat>;

/** `LOST` is the last will, `STOPPED` a clean farewell. */
export const Presence = Type.Object(
  {
    deviceId: Uuid(),
    state: Type.Union([Type.Literal('LOST'), Type.Literal('STOPPED')]),
  },
  { title: 'Presence' },
);
export type Presence = Static<typeof Presence>;
