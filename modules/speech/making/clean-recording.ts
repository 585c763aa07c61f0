import { readFile, writeFile } from 'node:fs/promises';
import {
  getFile,
  inTemporaryFolder,
  masterSound,
  mediaError,
  readVariant,
  storeMadeSound,
} from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { mimeOfSound } from '@saola/sound';
import { speechError } from '../errors.ts';

/**
 * A recording without its noise, as a file of its own; the one that was sent stays as it is.
 * @throws media/file-not-found, speech/recording-not-audio, and the errors of masterSound
 */
export async function cleanRecording(
  context: Context,
  { fileId }: { fileId: string },
): Promise<{ fileId: string }> {
  const file = await getFile(context.database, fileId);
  if (!file) throw mediaError('file-not-found');
  const [variant] = file.variants;
  if (file.kind !== 'AUDIO' || !variant) throw speechError('recording-not-audio');
  return inTemporaryFolder(async (path) => {
    await writeFile(path('in'), await readVariant(context.services.storage, variant));
    const { durationMs, peaks } = await masterSound(path, path('in'), ['audio.mp3'], {
      mime: variant.mime,
      clean: true,
    });
    const cleaned = await storeMadeSound(context, {
      unitId: file.unitId,
      unitPath: file.unitPath,
      name: file.originalName,
      durationMs,
      forms: [
        { name: 'audio.mp3', mime: mimeOfSound.mp3, content: await readFile(path('audio.mp3')) },
        {
          name: 'peaks.json',
          mime: 'application/json',
          content: Buffer.from(JSON.stringify({ perSecond: 20, peaks })),
        },
      ],
    });
    return { fileId: cleaned.id };
  });
}
