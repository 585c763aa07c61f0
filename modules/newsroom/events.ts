import { Type } from 'typebox';
import { event } from '@saola/platform/events';
import { channels, priorities, withdrawalWays } from './edition.ts';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const aboutStory = { storyId: id, unitId: id, unitPath: Type.String() };

/** The edition with these words is now what the public has; every channel takes what is its own. */
export const StoryApproved = event(
  'newsroom.StoryApproved',
  Type.Object({
    ...aboutStory,
    editionId: id,
    language: Type.String(),
    title: Type.String(),
    priority: Type.Enum(priorities),
    topic: Type.Integer({ minimum: 1, maximum: 6 }),
    channels: Type.Array(Type.Enum(channels)),
    targets: Type.Array(Type.Object({ unitId: id, unitPath: Type.String() })),
    /** Loudspeakers and boards do not begin before this time. */
    startsAt: Type.Union([time, Type.Null()]),
    approvedBy: Type.String(),
    approvedAt: time,
    /** Code of the content type. Absent, as the two below, in events of before there were types. */
    type: Type.Optional(Type.String()),
    /** The public sees it between these times only; null: at once, and for ever. */
    publicFrom: Type.Optional(Type.Union([time, Type.Null()])),
    publicUntil: Type.Optional(Type.Union([time, Type.Null()])),
  }),
);

/** Somebody waits for a decision. `by` is the officer's name. */
export const StorySubmitted = event(
  'newsroom.StorySubmitted',
  Type.Object({
    ...aboutStory,
    editionId: id,
    title: Type.String(),
    priority: Type.Enum(priorities),
    by: Type.String(),
  }),
);

export const StoryReturned = event(
  'newsroom.StoryReturned',
  Type.Object({
    ...aboutStory,
    editionId: id,
    title: Type.String(),
    remark: Type.String(),
    by: Type.String(),
  }),
);

/** No edition of the story, or none in this language, is public any longer. */
export const StoryWithdrawn = event(
  'newsroom.StoryWithdrawn',
  Type.Object({
    ...aboutStory,
    editionIds: Type.Array(id),
    reason: Type.String(),
    /** Null or absent: in every language. */
    language: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    /** Absent in events of before there were five ways: then it is GONE. */
    way: Type.Optional(Type.Enum(withdrawalWays)),
    /** An address for REDIRECT, a story for REPLACED. */
    target: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  }),
);

/** The day has come on which somebody should look whether what is public is still right. */
export const ReviewDue = event(
  'newsroom.ReviewDue',
  Type.Object({
    ...aboutStory,
    editionId: id,
    title: Type.String(),
    reviewOn: Type.String({ format: 'date' }),
    /** Name of the officer who wrote the edition. */
    writtenBy: Type.String(),
  }),
);
