import { Type } from 'typebox';
import { event } from '@saola/platform/events';
import { emergencyKinds } from './emergency.ts';

const id = Type.String({ format: 'uuid' });
const about = {
  emergencyId: id,
  unitId: id,
  unitPath: Type.String(),
  kind: Type.Enum([...emergencyKinds]),
  level: Type.Integer(),
  exercise: Type.Boolean({ description: 'never to be shown or said without this' }),
  title: Type.String(),
};

/** An order of an emergency waits for a second person. */
export const EmergencyAwaited = event(
  'broadcasting.EmergencyAwaited',
  Type.Object({ ...about, startedBy: id }),
);

/** The orders have left for the loudspeakers. */
export const EmergencyOrdered = event(
  'broadcasting.EmergencyOrdered',
  Type.Object({ ...about, loudspeakers: Type.Integer(), validUntil: Type.String({ format: 'date-time' }) }),
);

/** Nothing of it waits or sounds any more: ended, replaced, refused, or its time is over. */
export const EmergencySettled = event(
  'broadcasting.EmergencySettled',
  Type.Object({
    ...about,
    how: Type.Union([
      Type.Literal('ENDED'),
      Type.Literal('REPLACED'),
      Type.Literal('EXPIRED'),
      Type.Literal('REFUSED'),
      Type.Literal('LAPSED'),
    ]),
  }),
);
