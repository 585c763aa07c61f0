import { OrdersReceipted, PlaybacksReported } from '@saola/devices';
import { listener } from '@saola/platform/events';
import { noteDeliveries, type DeliveryNote } from '../commands/note-deliveries.ts';
import { noteSlotDeliveries } from '../commands/note-slot-deliveries.ts';

export const onOrdersReceipted = listener(
  OrdersReceipted,
  'broadcasting.note-receipts',
  async (context, { receipts }) => {
    const notes = receipts.flatMap(({ kind, subjectId, deviceId, accepted, reason, at }): DeliveryNote[] => {
      if (kind !== 'PLAY' || !subjectId) return [];
      const state = accepted ? 'RECEIVED' : 'FAILED';
      return [{ programmeId: subjectId, deviceId, state, silent: false, reason, at }];
    });
    if (notes.length === 0) return;
    await noteDeliveries(context, { notes });
    await noteSlotDeliveries(context, { notes });
  },
);

export const onPlaybacksReported = listener(
  PlaybacksReported,
  'broadcasting.note-playbacks',
  async (context, { playbacks }) => {
    const notes = playbacks.map(({ reportId: _id, ...note }) => note);
    await noteDeliveries(context, { notes });
    await noteSlotDeliveries(context, { notes });
  },
);
