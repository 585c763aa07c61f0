import { issueOrders, publishOrders, type IssuedOrder } from '@saola/devices';
import { command } from '@saola/platform/commands';
import { task } from '@saola/platform/jobs';
import { broadcastingTables } from '../tables.ts';

const day = 86_400_000;

const recall = command(
  'broadcasting.live.recall',
  async (frame, { talkId }: { talkId: string }): Promise<IssuedOrder[]> => {
    frame.anyone('follows from the end of the talk');
    frame.unrecorded('the end is on record');
    const devices = await broadcastingTables(frame.tx)
      .selectFrom('broadcasting.deliveries')
      .select('device_id')
      .where('programme_id', '=', talkId)
      .where('state', 'not in', ['FINISHED', 'FAILED'])
      .execute();
    return issueOrders(frame.context, {
      orders: devices.map(({ device_id: deviceId }) => ({
        kind: 'CANCEL' as const,
        deviceId,
        notAfter: new Date(frame.now.getTime() + day).toISOString(),
        programmeId: talkId,
        reason: 'talk-over',
        subjectId: talkId,
      })),
    });
  },
);

/** Loudspeakers that have not heard the end of a talk: cut off, busy with an emergency, or waiting behind a bulletin. */
export const recallTalk = task<{ talkId: string }>('broadcasting.recall-talk', async (context, input) =>
  publishOrders(context, await recall(context, input)),
);
