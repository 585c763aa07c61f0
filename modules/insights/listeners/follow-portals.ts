import { StoryPublished, StoryRead } from '@saola/portals';
import { findUnits } from '@saola/organisations';
import { listener, listenerOfMany } from '@saola/platform/events';
import { countViews } from '../commands/count-views.ts';
import { markPlaces } from '../commands/mark-places.ts';

const onPortal = { channel: 'PORTAL' as const };

export const markPublished = listenerOfMany(
  StoryPublished,
  'insights.mark-published',
  async (context, told) => {
    const units = await findUnits(
      context.database,
      told.map(({ unitId }) => unitId),
    );
    await markPlaces(
      context,
      told.map((one) => ({
        ...one,
        ...onPortal,
        placeId: one.siteId,
        placeName: `Trang ${units.get(one.unitId)?.fullName ?? ''}`.trim(),
        mark: 'DELIVERED' as const,
        at: new Date(one.at),
      })),
    );
  },
);

export const countPortalReads = listener(
  StoryRead,
  'insights.count-portal-reads',
  (context, told, { eventId }) =>
    countViews(context, { ...told, ...onPortal, eventId, at: new Date(told.at) }),
);
