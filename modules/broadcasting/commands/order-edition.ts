import { publishOrders } from '@saola/devices';
import type { Context } from '@saola/platform/commands';
import { getRecording } from '@saola/speech';
import { orderProgrammes } from './order-programmes.ts';

/** When the sound of an edition is there: orders what is planned of it and sends the orders. Call it outside a transaction. */
export async function orderEdition(context: Context, editionId: string): Promise<void> {
  const recording = await getRecording(context.database, editionId);
  if (recording?.state !== 'READY') return;
  const { id, subjectId, fileId, durationMs, sha256 } = recording;
  if (fileId === null || durationMs === null || sha256 === null) return;
  const ready = { id, subjectId, fileId, durationMs, sha256 };
  await publishOrders(context, await orderProgrammes(context, { recording: ready }));
}
