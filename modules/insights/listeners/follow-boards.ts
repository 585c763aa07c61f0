import { SlideShown, SlidesDelivered } from '@saola/boards';
import { listener } from '@saola/platform/events';
import { countViews } from '../commands/count-views.ts';
import { markPlaces } from '../commands/mark-places.ts';

const onBoard = { channel: 'BOARD' as const };

export const markSlideDelivered = listener(
  SlidesDelivered,
  'insights.mark-slide-delivered',
  (context, told) =>
    markPlaces(context, [
      { ...told, ...onBoard, placeId: told.deviceId, mark: 'DELIVERED', at: new Date(told.at) },
    ]),
);

export const markSlideShown = listener(
  SlideShown,
  'insights.mark-slide-shown',
  async (context, told, { eventId }) => {
    const at = new Date(told.at);
    await markPlaces(context, [{ ...told, ...onBoard, placeId: told.deviceId, mark: 'SHOWN', at }]);
    await countViews(context, { ...told, ...onBoard, eventId, at, count: told.times });
  },
);
