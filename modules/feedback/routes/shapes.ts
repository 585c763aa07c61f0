import { Type } from 'typebox';
import { feedbackKinds, feedbackStates } from '../feedback.ts';

export const uuid = Type.String({ format: 'uuid' });
export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const state = Type.Enum([...feedbackStates]);
const time = Type.String({ format: 'date-time' });

export const aFeedback = Type.Object({ feedbackId: uuid });

const steps = Type.Array(
  Type.Object({ state, at: time, text: Type.String({ description: 'for the sender to read' }) }),
);
const reply = nullable(
  Type.Object({ text: Type.String(), unitName: Type.String(), at: time, published: Type.Boolean() }),
);

const summary = {
  id: uuid,
  code: Type.String({ description: 'by which the sender follows it' }),
  kind: Type.Enum([...feedbackKinds]),
  state,
  text: Type.String(),
  category: nullable(Type.String()),
  unitId: uuid,
  unitName: Type.String(),
  storyId: nullable(uuid),
  storyTitle: nullable(Type.String()),
  receivedAt: time,
  dueAt: nullable(time),
};

export const FeedbackList = Type.Object({
  items: Type.Array(Type.Object(summary)),
  next: nullable(Type.String()),
});

export const Feedback = Type.Object({
  ...summary,
  senderName: nullable(Type.String()),
  senderPhone: nullable(Type.String()),
  photo: nullable(Type.Object({ url: Type.String() })),
  steps,
  reply,
});

/** For the sender: no officer's name. */
export const FollowedFeedback = Type.Object({
  code: Type.String(),
  state,
  text: Type.String(),
  storyId: nullable(uuid),
  steps,
  reply,
  unitName: Type.String(),
  dueAt: nullable(time),
});
