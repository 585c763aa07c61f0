import { inTemporaryFolder, masterSound, storeMadeSound } from '@saola/media';
import { command, type Context } from '@saola/platform/commands';
import { forgetRecording, writeRecording } from '../live/recorder.ts';
import { findTalk, type KnownTalk } from '../queries/find-talk.ts';
import { broadcastingTables } from '../tables.ts';

/** What was said becomes a file in the unit's library; it lies on the disk until it has. Call it outside a transaction. */
export async function keepLiveRecording(context: Context, talkId: string): Promise<void> {
  const { dataDir } = context.services.config;
  const talk = await findTalk(context.database, talkId);
  if (talk && talk.fileId === null) {
    const fileId = await store(context, talk);
    if (fileId) await note(context, { talkId, fileId });
  }
  await forgetRecording(dataDir, talkId);
}

/** From disk to disk: two hours of it take no memory. */
const store = (context: Context, talk: KnownTalk): Promise<string | null> =>
  inTemporaryFolder(async (path) => {
    if (!(await writeRecording(context.services.config.dataDir, talk.id, path('talk.wav')))) return null;
    const { forms, durationMs } = await masterSound(path, path('talk.wav'), ['audio.mp3']);
    const { id } = await storeMadeSound(context, {
      unitId: talk.unitId,
      unitPath: talk.unitPath,
      name: `${nameOf(talk)}.mp3`,
      durationMs,
      forms: [{ name: 'audio.mp3', mime: 'audio/mpeg', content: forms['audio.mp3']! }],
    });
    return id;
  });

const nameOf = ({ title, speaker }: KnownTalk) =>
  `Phát trực tiếp: ${title} – ${speaker}`.replaceAll(/[/\\:*?"<>|]/g, ' ').slice(0, 180);

const note = command(
  'broadcasting.live.keep-recording',
  async (frame, { talkId, fileId }: { talkId: string; fileId: string }) => {
    frame.anyone('follows from the end of the talk');
    const db = broadcastingTables(frame.tx);
    const { unit_path } = await db
      .updateTable('broadcasting.live_talks')
      .set({ file_id: fileId })
      .where('programme_id', '=', talkId)
      .returning('unit_path')
      .executeTakeFirstOrThrow();
    await db
      .updateTable('broadcasting.programmes')
      .set({ file_id: fileId })
      .where('id', '=', talkId)
      .execute();
    frame.record({ subject: 'live-talk', subjectId: talkId, unitPath: unit_path, detail: { fileId } });
    await frame.announce('live-broadcasts', { id: talkId });
  },
);
