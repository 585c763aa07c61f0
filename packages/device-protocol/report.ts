import { Type, type Static } from 'typebox';

const envelope = {
  reportId: Type.String({ format: 'uuid', description: 'made once; a report sent again carries it again' }),
  deviceId: Type.String({ format: 'uuid' }),
  at: Type.String({ format: 'date-time', description: 'by the clock of the device' }),
};

/** The order has arrived and was accepted or refused; without it the server sends the order again. */
export const Receipt = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('RECEIPT'),
    orderId: Type.String({ format: 'uuid' }),
    outcome: Type.Union([Type.Literal('ACCEPTED'), Type.Literal('REFUSED')]),
    reason: Type.Optional(Type.String({ maxLength: 200, description: 'a name of OrderRefusal' })),
  },
  { title: 'Receipt' },
);
export type Receipt = Static<typeof Receipt>;

/** Why a programme item did not sound, or not to its end. */
export const PlaybackFailure = Type.Union(
  [
    Type.Literal('audio-not-fetched'),
    Type.Literal('audio-altered'),
    Type.Literal('audio-too-late'),
    Type.Literal('player-failed'),
    Type.Literal('not-in-turn'),
    Type.Literal('cut'),
    Type.Literal('was-off'),
    Type.Literal('clock-unknown'),
    Type.Literal('cancelled'),
  ],
  { title: 'PlaybackFailure' },
);
export type PlaybackFailure = Static<typeof PlaybackFailure>;

/** What became of a programme item. STARTED once; FINISHED or FAILED once, and last. */
export const PlaybackReport = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('PLAYBACK'),
    programmeId: Type.String({ format: 'uuid' }),
    state: Type.Union([Type.Literal('STARTED'), Type.Literal('FINISHED'), Type.Literal('FAILED')]),
    silent: Type.Boolean({ description: 'true: time was kept, but nobody could hear anything' }),
    reason: Type.Optional(PlaybackFailure),
  },
  { title: 'PlaybackReport' },
);
export type PlaybackReport = Static<typeof PlaybackReport>;

export const Report = Type.Union([Receipt, PlaybackReport], { title: 'Report' });
export type Report = Static<typeof Report>;
