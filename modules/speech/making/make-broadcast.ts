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
import { mixProcess, type MixAnswer } from './mix-process.ts';
import { pieceKey } from './piece.ts';
import {
  planBroadcast,
  type BroadcastWanted,
  type PlannedBroadcast,
  type PlannedLine,
} from './plan-broadcast.ts';
import { builtInBed, isBuiltInTone, noBed } from './rule.ts';
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
  wanted: BroadcastWanted & { unit: Unit; name: string; somebodyWaits?: boolean },
  progress: Progress,
): Promise<void> {
  const plan = await planBroadcast(context, wanted);
  const { lines } = plan;
  await speakAll(context, lines, progress);
  await inTemporaryFolder(async (path) => {
    const { cues, sampleRate } = await mixPieces(context, plan, path, wanted);
    const quality = sampleRate > 24_000 ? 'rich' : 'voice';
    const mastered = await masterSound(path, path('mixed.wav'), ['audio.mp3'], {
      quality,
      somebodyWaits: wanted.somebodyWaits ?? false,
    });
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

/** Every piece of a plan that has been spoken, laid over each other into `mixed.wav`. */
export async function mixPieces(
  context: Context,
  { tone, bed, lines }: PlannedBroadcast,
  path: (name: string) => string,
  { somebodyWaits = false }: { somebodyWaits?: boolean } = {},
): Promise<MixAnswer> {
  const sound = (fileId: string) => soundOf(context, fileId, path, somebodyWaits);
  for (const id of new Set(lines.map(({ pieceId }) => pieceId)))
    await writeFile(path(id), await context.services.storage.read(pieceKey(id)));
  return mixProcess.ask({
    tone: tone === null || isBuiltInTone(tone) ? tone : await sound(tone),
    lines: lines.map(({ pieceId, voice, pause }) => ({ path: path(pieceId), voice: voice.id, pause })),
    bed: bed === noBed ? null : bed === builtInBed ? builtInBed : await sound(bed),
    output: path('mixed.wav'),
  });
}

export async function speakAll(
  context: Context,
  lines: readonly PlannedLine[],
  progress?: Pick<Progress, 'made'>,
): Promise<void> {
  const pieces = [...new Map(lines.map((line) => [line.pieceId, line])).values()];
  let made = 0;
  await progress?.made(0, pieces.length);
  await atMost(piecesAtOnce, pieces, async (piece) => {
    await keepPiece(context, piece);
    await progress?.made(++made, pieces.length);
  });
}

/** A tune or music of the station; where it is gone, the broadcast goes without. */
async function soundOf(
  context: Context,
  fileId: string,
  path: (name: string) => string,
  somebodyWaits: boolean,
): Promise<string | null> {
  const variant = (await getFile(context.database, fileId))?.variants[0];
  if (!variant?.mime.startsWith('audio/')) return null;
  await writeFile(path(fileId), await readVariant(context.services.storage, variant));
  await soundAsWav(path(fileId), path(`${fileId}.wav`), variant.mime, somebodyWaits);
  return path(`${fileId}.wav`);
}
