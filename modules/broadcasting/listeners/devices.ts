import { DeviceEnrolled, OrdersReceipted, PlaybacksReported } from '@saola/devices';
import type { Context } from '@saola/platform/commands';
import { listener, listenerOfMany } from '@saola/platform/events';
import { issueEmergencyOrders } from '../commands/issue-emergency-orders.ts';
import { noteDeliveries, type DeliveryNote } from '../commands/note-deliveries.ts';
import { noteEmergencyDeliveries } from '../commands/note-emergency-deliveries.ts';
import { noteSlotDeliveries } from '../commands/note-slot-deliveries.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { orderSchedules } from '../commands/order-schedules.ts';
import { listActiveEmergencies } from '../queries/list-active-emergencies.ts';
import { listUnheardEditions } from '../queries/list-unheard-editions.ts';
import { notesOfPlaybacks, notesOfReceipts } from './emergencies.ts';

// Of many together: an emergency of the province is receipted by thousands within a few seconds.

export const onOrdersReceipted = listenerOfMany(
  OrdersReceipted,
  'broadcasting.note-receipts',
  async (context, told) => {
    const receipts = told.flatMap((one) => one.receipts);
    const notes = receipts.flatMap(({ kind, subjectId, deviceId, accepted, reason, at }): DeliveryNote[] => {
      if ((kind !== 'PLAY' && kind !== 'LIVE') || !subjectId) return [];
      const state = accepted ? 'RECEIVED' : 'FAILED';
      return [{ programmeId: subjectId, deviceId, state, silent: false, reason, at }];
    });
    await note(context, notes);
    await noteEmergencyDeliveries(context, { notes: notesOfReceipts(receipts) });
  },
  // While thousands answer, what they say is stored first; the lists follow.
  { patience: ({ receipts }) => (receipts.length > 200 ? 3 : 0) },
);

export const onPlaybacksReported = listenerOfMany(
  PlaybacksReported,
  'broadcasting.note-playbacks',
  async (context, told) => {
    const playbacks = told.flatMap((one) => one.playbacks);
    await note(
      context,
      playbacks.map(({ reportId: _id, ...rest }) => rest),
    );
    await noteEmergencyDeliveries(context, { notes: notesOfPlaybacks(playbacks) });
  },
);

async function note(context: Context, notes: DeliveryNote[]): Promise<void> {
  if (notes.length === 0) return;
  await noteDeliveries(context, { notes });
  await noteSlotDeliveries(context, { notes });
}

/**
 * A new loudspeaker has what is urgent and the schedule at once; nothing changes for the others. What nobody could hear is
 * ordered now.
 */
export const onDeviceEnrolled = listener(
  DeviceEnrolled,
  'broadcasting.supply-loudspeaker',
  async (context, { unitPath, deviceId }) => {
    for (const emergencyId of await listActiveEmergencies(context.database, context.now()))
      await issueEmergencyOrders(context, emergencyId);
    for (const editionId of await listUnheardEditions(context.database, { unitPath, now: context.now() }))
      await orderEdition(context, editionId);
    await orderSchedules(context, { unitPath, deviceId });
  },
);
