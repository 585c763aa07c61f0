import { readFile, writeFile } from 'node:fs/promises';
import {
  getFile,
  inTemporaryFolder,
  masterSound,
  mediaError,
  readVariant,
  soundAsWav,
  storeMadeSound,
} from '@saola/media';
import type { Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { mimeOfSound, type SignalPattern } from '@saola/sound';
import { speakAll } from './make-broadcast.ts';
import { mixProcess, type MixRequest } from './mix-process.ts';
import { pieceKey } from './piece.ts';
import { planBroadcast } from './plan-broadcast.ts';
import { noBed, noTone } from './rule.ts';

export interface WarningWanted {
  unit: Pick<Unit, 'id' | 'path'>;
  /** Of the file. */
  name: string;
  signal: SignalPattern;
  /** Said before and after it, also around a recording; empty: nothing. */
  announcement: string;
  closing: string;
  /** Words, which are said twice; a recording of the library; or nothing but the signal. */
  body: { text: string } | { fileId: string } | null;
}

export interface MadeWarning {
  fileId: string;
  durationMs: number;
  sha256: string;
}

/**
 * A warning as loudspeakers play it: the signal, then what is said. Quick: somebody waits, and lighter forms are of no use.
 * @throws the errors of speech and media
 */
export async function makeWarning(context: Context, wanted: WarningWanted): Promise<MadeWarning> {
  const { unit, name, signal } = wanted;
  return inTemporaryFolder(async (path) => {
    const lines = await linesOf(context, wanted, path);
    await mixProcess.ask({ tone: null, signal, lines, bed: null, output: path('mixed.wav') });
    const { durationMs } = await masterSound(path, path('mixed.wav'), ['audio.mp3'], {
      quality: 'voice',
      somebodyWaits: true,
    });
    const content = await readFile(path('audio.mp3'));
    const forms = [{ name: 'audio.mp3', mime: mimeOfSound.mp3, content }];
    const file = await storeMadeSound(context, {
      unitId: unit.id,
      unitPath: unit.path,
      name,
      durationMs,
      forms,
    });
    return { fileId: file.id, durationMs, sha256: file.sha256 };
  });
}

type Path = (name: string) => string;

async function linesOf(
  context: Context,
  { unit, announcement, closing, body }: WarningWanted,
  path: Path,
): Promise<MixRequest['lines']> {
  if (!body) return [];
  if ('text' in body)
    return spoken(
      context,
      { unitPath: unit.path, text: body.text, announcement, closing, repeat: 'ALL' },
      path,
    );
  const around = (text: string) =>
    text
      ? spoken(context, { unitPath: unit.path, text, announcement: '', closing: '', repeat: 'NONE' }, path)
      : [];
  const recorded = await recordedAt(context, body.fileId, path);
  return [
    ...(await around(announcement)),
    { path: recorded, voice: 'recording', pause: 800 },
    ...(await around(closing)),
  ];
}

async function spoken(
  context: Context,
  said: { unitPath: string; text: string; announcement: string; closing: string; repeat: 'ALL' | 'NONE' },
  path: Path,
): Promise<MixRequest['lines']> {
  const { unitPath, text, ...words } = said;
  const rule = { chime: noTone, bed: noBed, voices: 'ONE' as const, ...words };
  const wanted = { headline: '', text, language: 'vi', unitPath, purpose: 'emergency' as const, rule };
  const { lines } = await planBroadcast(context, wanted);
  await speakAll(context, lines);
  for (const id of new Set(lines.map(({ pieceId }) => pieceId)))
    await writeFile(path(id), await context.services.storage.read(pieceKey(id)));
  return lines.map(({ pieceId, voice, pause }) => ({ path: path(pieceId), voice: voice.id, pause }));
}

async function recordedAt(context: Context, fileId: string, path: Path): Promise<string> {
  const variant = (await getFile(context.database, fileId))?.variants[0];
  if (!variant?.mime.startsWith('audio/')) throw mediaError('file-not-found');
  await writeFile(path('recorded'), await readVariant(context.services.storage, variant));
  await soundAsWav(path('recorded'), path('recorded.wav'), variant.mime, true);
  return path('recorded.wav');
}
