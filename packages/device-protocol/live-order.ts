import { Type, type Static } from 'typebox';
import { envelope } from './order-envelope.ts';
import { Instant, Uuid, Words } from './shapes.ts';

const Percent = Type.Integer({ minimum: 0, maximum: 100 });

/** A talk as it is spoken: enter it into the timeline as `live`, and play what comes on its stream (section 11). */
export const LiveOrder = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('LIVE'),
    programmeId: Uuid(),
    title: Type.String(),
    speaker: Words(200, { description: 'who speaks, as it is shown' }),
    priority: Type.Union([Type.Literal('EMERGENCY'), Type.Literal('PRIORITY')]),
    order: Type.Integer({ description: 'smaller first among emergencies' }),
    starts: Instant(),
    expires: Instant(),
    durationMs: Type.Integer({ minimum: 1, description: 'so long at most; the speaker ends it earlier' }),
    path: Type.String({
      pattern: '^/',
      description: 'of the stream, on the server the device enrolled with',
    }),
    format: Type.Literal('ima-adpcm-16000'),
    silenceSeconds: Type.Integer({
      minimum: 2,
      maximum: 120,
      description: 'no genuine block for so long: the talk is over for this device',
    }),
    volume: Type.Union([Percent, Type.Null()], {
      description: 'null: the volume of the device, for an emergency its emergency volume',
    }),
  },
  { title: 'LiveOrder' },
);
export type LiveOrder = Static<typeof LiveOrder>;
