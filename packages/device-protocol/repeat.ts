import { Type, type Static } from 'typebox';

/** Since 1.3: the item sounds again and again, also on a device that hears nothing more (timeline rule 9). */
export const OrderedRepeat = Type.Object(
  {
    everySeconds: Type.Integer({ minimum: 2, description: 'from one beginning to the next' }),
    until: Type.String({ format: 'date-time', description: 'the last beginning is not after it' }),
  },
  { title: 'OrderedRepeat' },
);
export type OrderedRepeat = Static<typeof OrderedRepeat>;
