import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OrderedAudio, PlaybackFailure } from '@saola/device-protocol';
import { addressOf } from './address.ts';
import type { Clock } from './clock.ts';

interface Shelf {
  dataFolder: string;
  server: string;
  authorisation: string;
  clock: Clock;
  signal: AbortSignal;
}

export type AudioShelf = ReturnType<typeof openAudioShelf>;

/** `retry` when the network is at fault, else why it will never be there. */
export type FetchOutcome = 'here' | 'retry' | PlaybackFailure;

/** Recordings kept by their SHA-256: the same recording is fetched once, and none is played that is not the ordered one. */
export function openAudioShelf({ dataFolder, server, authorisation, clock, signal }: Shelf) {
  const folder = join(dataFolder, 'audio');
  const fileOf = ({ sha256 }: OrderedAudio) => join(folder, sha256);

  async function fetchOnce(audio: OrderedAudio): Promise<FetchOutcome> {
    await mkdir(folder, { recursive: true });
    if (await sizeOf(fileOf(audio))) return 'here';
    const part = `${fileOf(audio)}.part`;
    const had = await sizeOf(part);
    if (had < audio.bytes) {
      const outcome = await download(audio, part, had);
      if (outcome !== 'here') return outcome;
    }
    if ((await sizeOf(part)) < audio.bytes) return 'retry';
    if ((await sha256Of(part)) !== audio.sha256) {
      await rm(part, { force: true });
      return 'audio-altered';
    }
    await rename(part, fileOf(audio));
    return 'here';
  }

  async function download(audio: OrderedAudio, part: string, had: number): Promise<FetchOutcome> {
    try {
      const response = await fetch(addressOf(server, audio.path), {
        headers: { authorization: authorisation, ...(had > 0 ? { range: `bytes=${had}-` } : {}) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(120_000)]),
      });
      clock.learn(response.headers.get('date'));
      if (response.status >= 500 || response.status === 429 || response.status === 416) {
        await rm(part, { force: true });
        return 'retry';
      }
      if (!response.ok || !response.body) return 'audio-not-fetched';
      const resumed = response.status === 206;
      const room = audio.bytes - (resumed ? had : 0);
      await pipeline(
        response.body,
        noMoreThan(room),
        createWriteStream(part, { flags: resumed ? 'a' : 'w' }),
      );
      return 'here';
    } catch (error) {
      signal.throwIfAborted();
      return error instanceof TooLong ? 'audio-altered' : 'retry';
    }
  }

  return {
    fileOf,
    fetchOnce,
    async usedBytes(): Promise<number> {
      const names = await readdir(folder).catch(() => []);
      const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    async keepOnly(needed: Set<string>): Promise<void> {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !needed.has(name.replace(/\.part$/, '')));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

class TooLong extends Error {}

function noMoreThan(bytes: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>) {
    let seen = 0;
    for await (const chunk of chunks) {
      seen += chunk.length;
      if (seen > bytes) throw new TooLong('More bytes than ordered');
      yield chunk;
    }
  };
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
