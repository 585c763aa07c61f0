import { levelAudio } from '@saola/media';
import { command, type Context } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { listenToStream, type Listened } from '../queries/listen-to-stream.ts';
import { selectSources } from '../queries/list-relay-sources.ts';
import type { RelayTrial } from '../relay-source.ts';
import { broadcastingTables } from '../tables.ts';
import { lockSource } from './retire-relay-source.ts';

/** Listens to a station for some seconds and keeps what was heard. Call it outside a transaction: it takes its time. */
export async function tryRelaySource(
  context: Context,
  { sourceId }: { sourceId: string },
  bounds = { inside: false, seconds: 5 },
): Promise<{ trial: RelayTrial }> {
  const source = await selectSources(context.database).where('id', '=', sourceId).executeTakeFirst();
  if (!source || !context.actor.may('broadcasting.relay-source.write', source.unit_path))
    throw broadcastingError('relay-source-not-found');
  const trial = await soundsLike(await listenToStream(source.url, bounds));
  await noteTrial(context, { sourceId, trial });
  return { trial };
}

const mimes: Record<string, string> = {
  'audio/mp3': 'audio/mpeg',
  'audio/aacp': 'audio/aac',
  'audio/x-aac': 'audio/aac',
  'application/ogg': 'audio/ogg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'application/octet-stream': 'audio/mpeg',
};

/** A stream that comes and is silent is no relay. */
async function soundsLike({ trial, mime, sound }: Listened): Promise<RelayTrial> {
  if (trial !== 'SOUND') return trial;
  try {
    const { peaks } = await levelAudio(sound, { mime: mimes[mime] ?? mime, somebodyWaits: true });
    return peaks.some((peak) => peak > 1) ? 'SOUND' : 'SILENT';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'media/no-sound' ? 'SILENT' : 'NO_SOUND_FORMAT';
  }
}

const noteTrial = command(
  'broadcasting.relay-source.try',
  async (frame, { sourceId, trial }: { sourceId: string; trial: RelayTrial }) => {
    const { name, unit_path } = await lockSource(frame, sourceId);
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.relay_sources')
      .set({ tried_at: frame.now, trial })
      .where('id', '=', sourceId)
      .execute();
    frame.record({
      subject: 'relay-source',
      subjectId: sourceId,
      unitPath: unit_path,
      detail: { name, trial },
    });
    await frame.announce('schedules', { unitPath: unit_path });
  },
);
