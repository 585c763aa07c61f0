import { Type, type Static } from 'typebox';
import { highestSequence, Instant, Uuid, Whole, Words } from './shapes.ts';

const Percent = Type.Integer({ minimum: 0, maximum: 100 });

const said = {
  reportId: Uuid({ description: 'made once; a report sent again carries it again' }),
  deviceId: Uuid(),
  at: Instant({ description: 'by the clock of the device' }),
};

/** Stands in `previous` of the first entry of a log. */
export const beginsLog = 'begin';

/** The place of a report in the log of its device: each entry names the one before it by its hash. */
const envelope = {
  ...said,
  log: Uuid({ description: 'made when the log was begun; capital letters mean the same as small ones' }),
  sequence: Type.Integer({
    minimum: 1,
    maximum: highestSequence,
    description: '1, 2, 3 … without gap',
  }),
  previous: Type.String({
    pattern: `^([A-Za-z0-9_-]{43}|${beginsLog})$`,
    description: 'SHA-256 in base64url of the bytes of the report before it',
  }),
};

const receipt = {
  kind: Type.Literal('RECEIPT'),
  orderId: Uuid(),
  outcome: Type.Union([Type.Literal('ACCEPTED'), Type.Literal('REFUSED')]),
  reason: Type.Optional(Words(200, { description: 'a name of OrderRefusal' })),
};

/** An order has arrived and was accepted or refused; without it the server sends the order again. */
export const Receipt = Type.Object({ ...envelope, ...receipt }, { title: 'Receipt' });
export type Receipt = Static<typeof Receipt>;

/** Why a programme item did not sound, or not to its end. */
export const PlaybackFailure = Type.Union(
  [
    Type.Literal('audio-not-fetched'),
    Type.Literal('audio-altered'),
    Type.Literal('audio-too-late'),
    Type.Literal('audio-shorter'),
    Type.Literal('player-failed'),
    Type.Literal('not-in-turn'),
    Type.Literal('cut'),
    Type.Literal('was-off'),
    Type.Literal('clock-unknown'),
    Type.Literal('cancelled'),
    Type.Literal('relay-silent'),
    Type.Literal('stream-lost'),
    Type.Literal('muted'),
  ],
  { title: 'PlaybackFailure' },
);
export type PlaybackFailure = Static<typeof PlaybackFailure>;

const playback = {
  kind: Type.Literal('PLAYBACK'),
  programmeId: Uuid(),
  silent: Type.Boolean({ description: 'true: time was kept, but nobody could hear anything' }),
  reason: Type.Optional(PlaybackFailure),
};

/** What became of a programme item. STARTED once; then PAUSED and RESUMED in turn; FINISHED or FAILED once, and last. */
export const PlaybackReport = Type.Object(
  {
    ...envelope,
    ...playback,
    state: Type.Union([
      Type.Literal('STARTED'),
      Type.Literal('PAUSED'),
      Type.Literal('RESUMED'),
      Type.Literal('FINISHED'),
      Type.Literal('FAILED'),
    ]),
    rule: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10,
        description: 'of the timeline, which cut, dropped or paused it',
      }),
    ),
    offsetMs: Type.Optional(Whole({ minimum: 0, description: 'STARTED, RESUMED: position inside the item' })),
    startErrorMs: Type.Optional(
      Whole({ description: 'STARTED, RESUMED: how much later than planned this position sounded' }),
    ),
    occurrence: Type.Optional(
      Whole({ minimum: 1, description: 'of an item with `repeat`: 1, 2, 3 …; not FINISHED, FAILED' }),
    ),
    volume: Type.Optional(Percent),
    playedMs: Type.Optional(
      Whole({ minimum: 0, description: 'PAUSED, FINISHED, FAILED: how much has sounded so far' }),
    ),
  },
  { title: 'PlaybackReport' },
);
export type PlaybackReport = Static<typeof PlaybackReport>;

/** Something came that the device does not obey and does not answer. Of one reason at most one entry a minute. */
export const Refusal = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('REFUSAL'),
    reason: Words(200, { description: 'a name of OrderRefusal' }),
    times: Whole({ minimum: 1, description: 'since the entry before with this reason' }),
    orderId: Type.Optional(Uuid()),
  },
  { title: 'Refusal' },
);
export type Refusal = Static<typeof Refusal>;

/** What happened to the device itself. */
export const DeviceReport = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('DEVICE'),
    what: Type.Union([
      Type.Literal('LOG_BEGUN'),
      Type.Literal('SWITCHED_ON'),
      Type.Literal('SWITCHED_OFF'),
      Type.Literal('POWER_CUT'),
      Type.Literal('CRASHED'),
      Type.Literal('CLOCK_UNKNOWN'),
      Type.Literal('CLOCK_WRONG'),
      Type.Literal('CLOCK_STEPPED'),
      Type.Literal('VOLUME_SET'),
      Type.Literal('ORDER_DONE', { description: 'with `orderId` and `order`' }),
      Type.Literal('ORDER_FAILED', { description: 'with `orderId`, `order` and `reason`' }),
    ]),
    reason: Type.Optional(Words(200)),
    version: Type.Optional(Words(40)),
    lastAliveAt: Type.Optional(Instant()),
    byMs: Type.Optional(Type.Integer({ description: 'how much the clock of the machine is or went ahead' })),
    volume: Type.Optional(Percent),
    orderId: Type.Optional(Uuid({ description: 'the order whose result this is' })),
    order: Type.Optional(Words(40, { description: 'its kind' })),
    silent: Type.Optional(
      Type.Boolean({ description: 'true: it should have sounded, but nobody could hear anything' }),
    ),
  },
  { title: 'DeviceReport' },
);
export type DeviceReport = Static<typeof DeviceReport>;

export const Report = Type.Union([Receipt, PlaybackReport, Refusal, DeviceReport], { title: 'Report' });
export type Report = Static<typeof Report>;

/** As protocol 1.0 had it: outside any log. Taken from devices that have never sent an entry. */
export const UnchainedReport = Type.Union([
  Type.Object({ ...said, ...receipt }),
  Type.Object({
    ...said,
    ...playback,
    state: Type.Union([Type.Literal('STARTED'), Type.Literal('FINISHED'), Type.Literal('FAILED')]),
  }),
]);
export type UnchainedReport = Static<typeof UnchainedReport>;
