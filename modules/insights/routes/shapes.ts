import { Type } from 'typebox';
import { channels, priorities } from '@saola/newsroom';

export const uuid = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const timeOrNull = Type.Union([time, Type.Null()]);
const textOrNull = Type.Union([Type.String(), Type.Null()]);
const channel = Type.Enum([...channels]);
const count = Type.Integer({ minimum: 0 });

/** Parts of `targeted`, but for `read` and `answered`, which count events. */
const figures = {
  targeted: count,
  delivered: count,
  started: count,
  finished: count,
  failed: count,
  silent: count,
  shown: count,
  read: count,
  answered: count,
};
const Figures = Type.Object(figures);

export const Journey = Type.Object({
  story: Type.Object({
    id: uuid,
    editionId: uuid,
    title: Type.String(),
    unitId: uuid,
    unitName: Type.String(),
    priority: Type.Enum([...priorities]),
    channels: Type.Array(channel),
    approvedBy: Type.String(),
    approvedAt: time,
    withdrawnAt: timeOrNull,
    withdrawalReason: textOrNull,
  }),
  totals: Figures,
  channels: Type.Array(Type.Object({ channel, ...figures, showings: count, firstAt: timeOrNull })),
  units: Type.Array(
    Type.Object({
      unitId: uuid,
      unitName: Type.String(),
      unitPath: Type.String(),
      channels: Type.Object({
        PORTAL: Type.Optional(Figures),
        LOUDSPEAKER: Type.Optional(Figures),
        BOARD: Type.Optional(Figures),
        APP: Type.Optional(Figures),
      }),
      feedback: count,
    }),
  ),
  failures: Type.Array(
    Type.Object({
      unitName: Type.String(),
      deviceName: Type.String(),
      channel,
      reason: Type.String(),
      at: time,
    }),
  ),
  notReached: Type.Array(
    Type.Object({ unitName: Type.String(), deviceName: Type.String(), channel, since: time }),
  ),
  evidence: Type.Array(Type.Object({ at: time, text: Type.String() })),
  feedback: Type.Array(
    Type.Object({
      id: uuid,
      kind: Type.String(),
      unitName: Type.String(),
      receivedAt: timeOrNull,
      answeredAt: timeOrNull,
      published: Type.Boolean(),
    }),
  ),
});

const UnitCounts = Type.Object({
  unitId: uuid,
  unitName: Type.String(),
  unitPath: Type.String(),
  kind: Type.String(),
  stories: count,
  targeted: count,
  delivered: count,
  finished: count,
  failed: count,
  silent: count,
  shown: count,
  read: count,
  received: count,
  answered: count,
});

export const Overview = Type.Object({
  days: Type.Integer(),
  unit: UnitCounts,
  airtime: Type.Object(
    { plannedMs: count, heardMs: count, silentMs: count, missedMs: count },
    { description: 'of the loudspeakers, with signals, recordings, relays and talks, which are of no story' },
  ),
  items: Type.Array(UnitCounts),
});
