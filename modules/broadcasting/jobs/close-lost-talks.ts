import { job } from '@saola/platform/jobs';
import { keepLiveRecording } from '../commands/keep-live-recording.ts';
import { listeningTo, takeOffAir } from '../live/live-talks.ts';
import { broadcastingTables } from '../tables.ts';

const silent = 60_000;

/** Talks whose server has stopped and did not come back: loudspeakers have gone back by themselves. */
export const closeLostTalks = job(
  'broadcasting.close-lost-talks',
  { every: '* * * * *' },
  async (context) => {
    const before = new Date(context.now().getTime() - silent);
    const lost = await broadcastingTables(context.database)
      .selectFrom('broadcasting.live_talks')
      .select('programme_id')
      .where('state', '=', 'ON_AIR')
      .where('carried_at', '<', before)
      .execute();
    for (const { programme_id } of lost)
      if (!(await listeningTo(context.services, programme_id)))
        await takeOffAir(context, programme_id, 'SERVER_STOPPED');
    const unkept = await broadcastingTables(context.database)
      .selectFrom('broadcasting.live_talks')
      .select('programme_id')
      .where('state', '=', 'ENDED')
      .where('file_id', 'is', null)
      .where('ended_at', '<', before)
      .where('ended_at', '>', new Date(before.getTime() - 600_000))
      .execute();
    for (const { programme_id } of unkept) await keepLiveRecording(context, programme_id);
  },
);
