import { Type, type Static } from 'typebox';

const uuid = Type.String({ format: 'uuid' });
const seconds = Type.Integer({ minimum: 1, maximum: 4 * 3600 });

export const soundKinds = ['OPENING', 'IDENTIFICATION', 'RECORDING', 'CLOSING'] as const;

/** What stands in a slot, in its order. */
export const SlotItem = Type.Union([
  Type.Object(
    {
      id: uuid,
      kind: Type.Enum([...soundKinds]),
      fileId: Type.String({ format: 'uuid', description: 'a station sound of the unit or above' }),
      title: Type.String({ minLength: 1, maxLength: 120 }),
      seconds: Type.Integer({ ...seconds, description: 'the sound’s own length: the server sets it' }),
    },
    { title: 'SoundInSlot' },
  ),
  Type.Object(
    {
      id: uuid,
      kind: Type.Literal('BULLETINS'),
      topic: Type.Union([Type.Integer({ minimum: 1, maximum: 6 }), Type.Null()], {
        description: 'only approved bulletins of this topic; null for any',
      }),
      seconds,
    },
    { title: 'BulletinsInSlot' },
  ),
  Type.Object(
    {
      id: uuid,
      kind: Type.Literal('RELAY'),
      sourceId: uuid,
      title: Type.String({ minLength: 1, maxLength: 120 }),
      seconds,
    },
    { title: 'RelayInSlot' },
  ),
]);
export type SlotItem = Static<typeof SlotItem>;
export type FixedItem = Exclude<SlotItem, { kind: 'BULLETINS' }>;

/** Wall-clock hours with a bound for everything but emergencies. */
export const VolumeLimit = Type.Object({
  start: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  end: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  percent: Type.Integer({ minimum: 0, maximum: 100 }),
});
export type VolumeLimit = Static<typeof VolumeLimit>;
