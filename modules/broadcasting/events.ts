import { Type } from 'typebox';
import { event } from '@saola/platform/events';

const id = Type.String({ format: 'uuid' });
const aboutDelivery = {
  programmeId: id,
  storyId: id,
  editionId: id,
  deviceId: id,
  unitId: id,
  unitPath: Type.String(),
  silent: Type.Boolean(),
  at: Type.String({ format: 'date-time' }),
};

/** A loudspeaker has been told to play; whether it heard so, the next events say. */
export const ProgrammeOrdered = event(
  'broadcasting.ProgrammeOrdered',
  Type.Object({ ...aboutDelivery, state: Type.Literal('ORDERED') }),
);

/** What a loudspeaker says of a programme; `silent` is never to be shown as heard. */
export const PlaybackReported = event(
  'broadcasting.PlaybackReported',
  Type.Object({
    ...aboutDelivery,
    state: Type.Union([
      Type.Literal('RECEIVED'),
      Type.Literal('STARTED'),
      Type.Literal('FINISHED'),
      Type.Literal('FAILED'),
    ]),
    reason: Type.Optional(Type.String()),
  }),
);

/** Hours of a unit's loudspeakers lie before their approver. */
export const ScheduleSubmitted = event(
  'broadcasting.ScheduleSubmitted',
  Type.Object({ unitId: id, unitPath: Type.String(), revision: Type.Integer() }),
);

/** They were given back to those who wrote them. */
export const ScheduleReturned = event(
  'broadcasting.ScheduleReturned',
  Type.Object({ unitId: id, unitPath: Type.String(), reason: Type.String() }),
);

/** Nothing waits any more that was said of them before: they were approved, changed or dropped. */
export const ScheduleSettled = event(
  'broadcasting.ScheduleSettled',
  Type.Object({ unitId: id, unitPath: Type.String() }),
);
