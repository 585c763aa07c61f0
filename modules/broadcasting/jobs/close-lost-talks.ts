import { job } from '@saola/platform/jobs';
import { keepLiveRecording } from '../commands/keep-live-recording.ts';
import { listeningTo, takeOffAir } from '../live/live-talks.ts';
import { leftRecordings, putOff } from '../live/recorder.ts';
import { findTalk } from '../queries/find-talk.ts';
import { broadcastingTables } from '../tables.ts';

const silent = 60_000;
const hour = 3_600_000;

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
        await takeOffAir(context, programme_id, { reason: 'SERVER_STOPPED' });
    await keepLeftRecordings(context);
  },
);

/** What lies on this server's disk, however long: one that cannot be kept is tried again in an hour, and said. */
async function keepLeftRecordings(context: Parameters<typeof keepLiveRecording>[0]): Promise<void> {
  const { config, logger } = context.services;
  for (const talkId of await leftRecordings(config.dataDir, silent)) {
    const talk = await findTalk(context.database, talkId);
    if (talk?.state === 'ON_AIR') continue;
    await keepLiveRecording(context, talkId).catch(async (err: unknown) => {
      logger.error({ err, talkId }, 'the recording of a live talk could not be kept');
      await putOff(config.dataDir, talkId, hour);
    });
  }
}
