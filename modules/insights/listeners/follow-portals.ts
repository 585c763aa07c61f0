import { StoryPublished, StoryRead } from '@saola/portals';
import { findUnit } from '@saola/organisations';
import { listener } from '@saola/platform/events';
import { countViews } from '../commands/count-views.ts';
import { markPlaces } from '../commands/mark-places.ts';

const onPortal = { channel: 'PORTAL' as const };

export const markPublished = listener(StoryPublished, 'insights.mark-published', async (context, told) => {
  const unit = await findUnit(context.database, told.unitId);
  const placeName = `Trang ${unit?.fullName ?? ''}`.trim();
  const at = new Date(told.at);
  await markPlaces(context, [
    { ...told, ...onPortal, placeId: told.siteId, placeName, mark: 'DELIVERED', at },
  ]);
});

export const countPortalReads = listener(
  StoryRead,
  'insights.count-portal-reads',
  (context, told, { eventId }) =>
    countViews(context, { ...told, ...onPortal, eventId, at: new Date(told.at) }),
);
