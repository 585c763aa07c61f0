import { Type } from 'typebox';
import { event } from '@saola/platform/events';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });

/** An edition stands on a site for everybody to read. `unitId` is the unit of the site. */
export const StoryPublished = event(
  'portals.StoryPublished',
  Type.Object({
    storyId: id,
    editionId: id,
    language: Type.String(),
    siteId: id,
    unitId: id,
    unitPath: Type.String(),
    url: Type.String(),
    at: time,
  }),
);

/** How often a story was opened on a site since the last such event; nobody is named. */
export const StoryRead = event(
  'portals.StoryRead',
  Type.Object({
    storyId: id,
    siteId: id,
    unitId: id,
    unitPath: Type.String(),
    day: Type.String(),
    count: Type.Integer({ minimum: 1 }),
    at: time,
  }),
);
