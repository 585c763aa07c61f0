import { storeFile } from '@saola/media';
import { command, type Context } from '@saola/platform/commands';
import { forgetRecording, readRecording } from '../live/recorder.ts';
import { findTalk, type KnownTalk } from '../queries/find-talk.ts';
import { broadcastingTables } from '../tables.ts';

/** What was said becomes a file in the unit's library; it lies on the disk until it has. Call it outside a transaction. */
export async function keepLiveRecording(context: Context, talkId: string): Promise<void> {
  const { dataDir } = context.services.config;
  const talk = await findTalk(context.database, talkId);
  const wav = talk && (await readRecording(dataDir, talkId));
  if (talk && wav) {
    const { id: fileId } = await storeFile(context, {
      unitId: talk.unitId,
      unitPath: talk.unitPath,
      content: Buffer.from(wav),
      name: `${nameOf(talk)}.wav`,
      alt: nameOf(talk),
      kind: 'AUDIO',
    });
    await note(context, { talkId, fileId });
  }
  await forgetRecording(dataDir, talkId);
}

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
