import { DeviceEnrolled, OrdersReceipted, PlaybacksReported } from '@saola/devices';
import type { Context } from '@saola/platform/commands';
import { listener, listenerOfMany } from '@saola/platform/events';
import { noteDeliveries, type DeliveryNote } from '../commands/note-deliveries.ts';
import { noteSlotDeliveries } from '../commands/note-slot-deliveries.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { orderSchedules } from '../commands/order-schedules.ts';
import { listUnheardEditions } from '../queries/list-unheard-editions.ts';

// Of many together: an emergency of the province is receipted by thousands within a few seconds.

export const onOrdersReceipted = listenerOfMany(
  OrdersReceipted,
  'broadcasting.note-receipts',
  (context, told) =>
    note(
      context,
      told
        .flatMap(({ receipts }) => receipts)
        .flatMap(({ kind, subjectId, deviceId, accepted, reason, at }): DeliveryNote[] => {
          if (kind !== 'PLAY' || !subjectId) return [];
          const state = accepted ? 'RECEIVED' : 'FAILED';
          return [{ programmeId: subjectId, deviceId, state, silent: false, reason, at }];
        }),
    ),
);

export const onPlaybacksReported = listenerOfMany(
  PlaybacksReported,
  'broadcasting.note-playbacks',
  (context, told) =>
    note(
      context,
      told.flatMap(({ playbacks }) => playbacks).map(({ reportId: _id, ...note }) => note),
    ),
);

async function note(context: Context, notes: DeliveryNote[]): Promise<void> {
  if (notes.length === 0) return;
  await noteDeliveries(context, { notes });
  await noteSlotDeliveries(context, { notes });
}

/** A new loudspeaker has the schedule at once; nothing changes for the others. What nobody could hear is ordered now. */
export const onDeviceEnrolled = listener(
  DeviceEnrolled,
  'broadcasting.supply-loudspeaker',
  async (context, { unitPath, deviceId }) => {
    for (const editionId of await listUnheardEditions(context.database, { unitPath, now: context.now() }))
      await orderEdition(context, editionId);
    await orderSchedules(context, { unitPath, deviceId });
  },
);
