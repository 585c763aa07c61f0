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

/** A story of another site asks to stand on this one. `unitId` is the unit that decides. */
export const ShareProposed = event(
  'portals.ShareProposed',
  Type.Object({
    shareId: id,
    storyId: id,
    title: Type.String(),
    siteId: id,
    unitId: id,
    unitPath: Type.String(),
    /** Name of the site it comes from. */
    from: Type.String(),
  }),
);

/** The receiving unit has decided; `askedBy` is the account that asked, null where a rule did. */
export const ShareDecided = event(
  'portals.ShareDecided',
  Type.Object({
    shareId: id,
    storyId: id,
    title: Type.String(),
    accepted: Type.Boolean(),
    note: Type.String(),
    siteId: id,
    site: Type.String(),
    unitId: id,
    unitPath: Type.String(),
    askedBy: Type.Union([Type.String(), Type.Null()]),
  }),
);

/** As `LinkBroken`, in the blocks of a page; `writers` are the accounts that wrote what is public of it. */
export const PageLinkBroken = event(
  'portals.PageLinkBroken',
  Type.Object({
    pageId: id,
    siteId: id,
    site: Type.String(),
    title: Type.String(),
    writers: Type.Array(id),
    unitId: id,
    unitPath: Type.String(),
    address: Type.String(),
    problem: Type.String(),
  }),
);

/** A link of a published article leads nowhere: inside at once, outside after failing on two days. */
export const LinkBroken = event(
  'portals.LinkBroken',
  Type.Object({
    storyId: id,
    editionId: id,
    language: Type.String(),
    title: Type.String(),
    unitId: id,
    unitPath: Type.String(),
    address: Type.String(),
    problem: Type.String(),
  }),
);
