import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { helperProcess, InputRefused } from '@saola/platform/helper-process';
import { makeScratchFolder } from '@saola/platform/scratch';
import { mediaError } from '../errors.ts';
import type { MasterAnswer, MasterRequest } from './work/master-sound.ts';
import type { FilmAnswer, FilmRequest } from './work/prepare-film.ts';

export type MediaRequest = MasterRequest | FilmRequest;
export type MediaAnswer = MasterAnswer | FilmAnswer;

/** Recycled now and then: native code that reads strangers' files is not trusted for long. */
const lane = () =>
  helperProcess<MediaRequest, MediaAnswer>({
    script: new URL('./media.process.ts', import.meta.url),
    timeout: 180_000,
    recycleAfter: 40,
  });
const lanes = { usual: lane(), prompt: lane(), short: lane() };

/** Who waits: nobody, somebody for the whole, or somebody for a single sentence, which is done in a moment. */
export type Lane = keyof typeof lanes;

/** A process each: what somebody waits for never stands behind what nobody does, and a sentence never behind a whole. */
export const mediaProcess = {
  ask: (request: MediaRequest, lane: Lane = 'usual'): Promise<MediaAnswer> => lanes[lane].ask(request),
  /** Starts a lane for a question that is about to come. */
  warm: (lane: Lane): void => lanes[lane].warm(),
  /** Of the processes that run now. */
  pids: (): number[] => Object.values(lanes).flatMap((each) => each.pid() ?? []),
  stop(): void {
    for (const each of Object.values(lanes)) each.stop();
  },
};

const refusals = {
  'no-sound': 'no-sound',
  'not-levelled': 'not-levelled',
  'film-not-played': 'film-not-played',
} as const;

/** Work on files of a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = await makeScratchFolder('media');
  try {
    return await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The same, with what the media process refuses in words for the sender.
 * @throws media/not-readable, media/no-sound, media/film-not-played, media/process-failed
 */
export async function inMediaProcess<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  try {
    return await inTemporaryFolder(work);
  } catch (error) {
    throw inWords(error);
  }
}

/** One question to the process, its refusals in the same words. */
export async function askMediaProcess(request: MediaRequest, lane: Lane = 'usual'): Promise<MediaAnswer> {
  try {
    return await mediaProcess.ask(request, lane);
  } catch (error) {
    throw inWords(error);
  }
}

function inWords(error: unknown) {
  const problem = error instanceof Error ? error.message.slice(0, 200) : '';
  if (error instanceof InputRefused)
    return mediaError(refusals[error.reason as keyof typeof refusals] ?? 'not-readable', { problem });
  return mediaError('process-failed', { problem });
}
