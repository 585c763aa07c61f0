import { readFile, writeFile } from 'node:fs/promises';
import {
  addSoundForms,
  getFile,
  inTemporaryFolder,
  masterSound,
  readVariant,
  soundAsWav,
  storeMadeSound,
} from '@saola/media';
import type { Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { mimeOfSound, soundForms, type SoundName } from '@saola/sound';
import { keepPiece } from './keep-piece.ts';
import { mixProcess } from './mix-process.ts';
import { pieceKey } from './piece.ts';
import { planBroadcast, type BroadcastWanted, type PlannedLine } from './plan-broadcast.ts';
import { builtInBed, noBed } from './rule.ts';
import { atMost } from './at-most.ts';

/** One line of a finished broadcast: what was said, where it stands in the text, and when it is heard. */
export interface SpokenLine extends Pick<PlannedLine, 'role' | 'written' | 'spoken' | 'place'> {
  startMs: number;
  endMs: number;
}

export interface MadeBroadcast {
  fileId: string;
  durationMs: number;
  sha256: string;
  loudness: number;
  truePeak: number;
  lines: SpokenLine[];
}

interface Progress {
  /** Throws when nobody wants it any more. */
  made(pieces: number, of: number): Promise<void>;
  /** Called as soon as loudspeakers may have it; lighter forms come after. */
  ready(made: MadeBroadcast): Promise<void>;
}

const piecesAtOnce = 4;
const furtherForms: readonly SoundName[] = ['audio.m4a', 'audio.ogg'];

/**
 * Speaks what is missing, mixes, levels, measures and keeps. Pieces that were made before a cut or a change are taken as
 * they are; until `ready` there is nothing anybody could play.
 */
export async function makeBroadcast(
  context: Context,
  wanted: BroadcastWanted & { unit: Unit; name: string },
  progress: Progress,
): Promise<void> {
  const { tone, bed, lines } = await planBroadcast(context, wanted);
  await speakAll(context, lines, progress);
  await inTemporaryFolder(async (path) => {
    for (const id of new Set(lines.map(({ pieceId }) => pieceId)))
      await writeFile(path(id), await context.services.storage.read(pieceKey(id)));
    const { cues, sampleRate } = await mixProcess.ask({
      tone,
      lines: lines.map(({ pieceId, voice, pause }) => ({ path: path(pieceId), voice: voice.id, pause })),
      bed: await bedFor(context, bed, path),
      output: path('mixed.wav'),
    });
    const quality = sampleRate > 24_000 ? 'rich' : 'voice';
    const mastered = await masterSound(path, path('mixed.wav'), ['audio.mp3'], { quality });
    const { durationMs, loudness, truePeak, peaks } = mastered;
    const file = await storeMadeSound(context, {
      unitId: wanted.unit.id,
      unitPath: wanted.unit.path,
      name: wanted.name,
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
    await progress.ready({
      fileId: file.id,
      durationMs,
      sha256: file.sha256,
      loudness,
      truePeak,
      lines: lines.map(({ role, written, spoken, place }, at) => ({
        role,
        written,
        spoken,
        place,
        ...cues[at]!,
      })),
    });
    // An article is played by browsers, which all take the first form.
    if (wanted.purpose === 'portal') return;
    await masterSound(path, path('mixed.wav'), furtherForms, { quality });
    const further = furtherForms.map(async (name) => ({
      name,
      mime: mimeOfSound[soundForms[quality][name].codec],
      content: await readFile(path(name)),
    }));
    await addSoundForms(context, file.id, await Promise.all(further));
  });
}

async function speakAll(context: Context, lines: readonly PlannedLine[], progress: Progress): Promise<void> {
  const pieces = [...new Map(lines.map((line) => [line.pieceId, line])).values()];
  let made = 0;
  await progress.made(0, pieces.length);
  await atMost(piecesAtOnce, pieces, async (piece) => {
    await keepPiece(context, piece);
    await progress.made(++made, pieces.length);
  });
}

/** Music from the library; where it is gone, the broadcast goes without. */
async function bedFor(context: Context, bed: string, path: (name: string) => string): Promise<string | null> {
  if (bed === noBed) return null;
  if (bed === builtInBed) return builtInBed;
  const variant = (await getFile(context.database, bed))?.variants[0];
  if (!variant?.mime.startsWith('audio/')) return null;
  await writeFile(path('bed'), await readVariant(context.services.storage, variant));
  await soundAsWav(path('bed'), path('bed.wav'), variant.mime);
  return path('bed.wav');
}
