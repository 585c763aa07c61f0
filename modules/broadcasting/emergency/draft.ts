import { Type, type Static } from 'typebox';
import { Area } from '@saola/stations';
import { emergencyKinds } from './emergency.ts';

const uuid = Type.String({ format: 'uuid' });
const line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });

/** What decides how it sounds; the same words give the same sound, which is made once. */
export const EmergencyDraft = Type.Object({
  unitId: uuid,
  kind: Type.Enum([...emergencyKinds]),
  level: Type.Integer({ minimum: 1, maximum: 5, description: 'of risk' }),
  exercise: Type.Boolean(),
  title: line(160),
  authority: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description: 'who orders it' }),
  text: Type.String({ maxLength: 4_000 }),
  sound: Type.Union([
    Type.Object({
      from: Type.Literal('TEXT'),
      issuedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
        description: 'said with it; null for words kept ready',
      }),
    }),
    Type.Object({ from: Type.Literal('RECORDING'), fileId: uuid }),
  ]),
  signal: Type.Enum(['FULL', 'SHORT']),
  signalSeries: Type.Integer({ minimum: 1, maximum: 3 }),
});
export type EmergencyDraft = Static<typeof EmergencyDraft>;

export const EmergencyStart = Type.Object({
  ...EmergencyDraft.properties,
  requestKey: Type.String({
    format: 'uuid',
    description: 'made by the screen; sent again it is the same order',
  }),
  replaces: Type.Optional(
    Type.String({ format: 'uuid', description: 'the older bulletin of the same event' }),
  ),
  documentNumber: Type.String({ maxLength: 100 }),
  area: Area,
  repeatSeconds: Type.Union([Type.Integer({ minimum: 60, maximum: 86_400 }), Type.Null()]),
  validUntil: Type.String({ format: 'date-time' }),
});
export type EmergencyStart = Static<typeof EmergencyStart>;

/** As the order will write it: else the same words would be two sounds. */
export const trimmed = <T extends EmergencyDraft>(draft: T): T => ({
  ...draft,
  title: draft.title.trim(),
  authority: draft.authority.trim(),
  text: draft.text.trim(),
});
