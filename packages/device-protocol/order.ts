import { Type, type Static } from 'typebox';
import { OrderedRepeat } from './repeat.ts';
import { ControlOrder } from './control.ts';
import { LiveOrder } from './live-order.ts';
import { envelope } from './order-envelope.ts';
import { UpdateOrder } from './update.ts';

const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 with an offset' });
const Uuid = Type.String({ format: 'uuid' });
const Percent = Type.Integer({ minimum: 0, maximum: 100 });

export const Priority = Type.Union([
  Type.Literal('EMERGENCY'),
  Type.Literal('PRIORITY'),
  Type.Literal('NORMAL'),
]);
export type Priority = Static<typeof Priority>;

/** Wall-clock windows in the device's time zone in which only emergencies sound. */
export const QuietHours = Type.Array(
  Type.Object({
    start: Type.String({ pattern: '^\\d\\d:\\d\\d$' }),
    end: Type.String({ pattern: '^\\d\\d:\\d\\d$' }),
  }),
);

/** Wall-clock windows in the device's time zone and how loud all but emergencies may be in them. */
export const VolumeLimits = Type.Array(
  Type.Object({
    start: Type.String({ pattern: '^\\d\\d:\\d\\d$' }),
    end: Type.String({ pattern: '^\\d\\d:\\d\\d$' }),
    percent: Percent,
  }),
);

/** A station whose stream the device relays. What is silent or away is replaced at once by the `audio` of the order. */
export const OrderedRelay = Type.Object(
  {
    url: Type.String({ pattern: '^https?://', description: 'a stream of sound over HTTP' }),
    silenceSeconds: Type.Integer({ minimum: 2, maximum: 120, description: 'so long nothing may come' }),
  },
  { title: 'OrderedRelay' },
);
export type OrderedRelay = Static<typeof OrderedRelay>;

/** A recording the device fetches over HTTP with its own credentials, before its time. */
export const OrderedAudio = Type.Object(
  {
    path: Type.String({ pattern: '^/', description: 'on the server the device enrolled with' }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'what differs is not played' }),
    bytes: Type.Integer({ minimum: 1 }),
    mime: Type.String(),
  },
  { title: 'OrderedAudio' },
);
export type OrderedAudio = Static<typeof OrderedAudio>;

/** Enter a programme item into the device's timeline (package `timeline`), fetch its audio, play it at its time. */
export const PlayOrder = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('PLAY'),
    programmeId: Uuid,
    title: Type.String(),
    priority: Priority,
    order: Type.Integer({ description: 'smaller first among items of one start, and among emergencies' }),
    starts: Instant,
    expires: Instant,
    durationMs: Type.Integer({ minimum: 1 }),
    audio: OrderedAudio,
    relay: Type.Optional(OrderedRelay),
    repeat: Type.Optional(OrderedRepeat),
    volume: Type.Union([Percent, Type.Null()], {
      description: 'for this item; null: the volume of the device, for an emergency its emergency volume',
    }),
  },
  { title: 'PlayOrder' },
);
export type PlayOrder = Static<typeof PlayOrder>;

/** Take a programme item out of the timeline; what sounds of it stops at once. */
export const CancelOrder = Type.Object(
  { ...envelope, kind: Type.Literal('CANCEL'), programmeId: Uuid, reason: Type.String() },
  { title: 'CancelOrder' },
);
export type CancelOrder = Static<typeof CancelOrder>;

export const SetVolumeOrder = Type.Object(
  { ...envelope, kind: Type.Literal('SET_VOLUME'), volume: Percent },
  { title: 'SetVolumeOrder' },
);

export const ConfigureOrder = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('CONFIGURE'),
    timeZone: Type.String(),
    quietHours: QuietHours,
    emergencyVolume: Percent,
    volumeLimits: Type.Optional(VolumeLimits),
  },
  { title: 'ConfigureOrder' },
);

/** From now on only the keys of this set sign orders. The set is itself a JWS, signed by the root key. */
export const RotateKeysOrder = Type.Object(
  { ...envelope, kind: Type.Literal('ROTATE_KEYS'), keySet: Type.String() },
  { title: 'RotateKeysOrder' },
);

export const Order = Type.Union(
  [
    PlayOrder,
    CancelOrder,
    SetVolumeOrder,
    ConfigureOrder,
    RotateKeysOrder,
    ControlOrder,
    LiveOrder,
    UpdateOrder,
  ],
  {
    title: 'Order',
  },
);
export type Order = Static<typeof Order>;

/** A device takes nothing longer: no order needs it, and memory is small. */
export const maximumOrderBytes = 64 * 1024;
