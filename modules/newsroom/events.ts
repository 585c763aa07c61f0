import { Type } from 'typebox';
import { event } from '@saola/platform/events';
import { channels, priorities } from './edition.ts';

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

/** No edition of the story is public any longer. */
export const StoryWithdrawn = event(
  'newsroom.StoryWithdrawn',
  Type.Object({ ...aboutStory, editionIds: Type.Array(id), reason: Type.String() }),
);
