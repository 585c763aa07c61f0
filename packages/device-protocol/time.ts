import { Type, type Static } from 'typebox';

const Milliseconds = Type.Number({ description: 'milliseconds since 1970 by the clock of the server' });

/** Asked by the device, which notes on its own steady clock when it asked. */
export const ClockQuestion = Type.Object(
  {
    deviceId: Type.String({ format: 'uuid' }),
    question: Type.Integer({ minimum: 0, description: 'comes back with the answer' }),
  },
  { title: 'ClockQuestion' },
);
export type ClockQuestion = Static<typeof ClockQuestion>;

/** At once. What lies between is not the way: the device takes it off the round trip. */
export const ClockAnswer = Type.Object(
  { question: Type.Integer({ minimum: 0 }), receivedAt: Milliseconds, answeredAt: Milliseconds },
  { title: 'ClockAnswer' },
);
export type ClockAnswer = Static<typeof ClockAnswer>;
