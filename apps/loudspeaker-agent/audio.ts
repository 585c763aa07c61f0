import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OrderedAudio, PlaybackFailure } from '@saola/device-protocol';
import { addressOf } from './address.ts';

interface Shelf {
  dataFolder: string;
  server: string;
  authorisation: string;
  /** So much all recordings together may take; as much as there is, when it is not said. */
  mostBytes?: number;
  signal: AbortSignal;
}

export type AudioShelf = ReturnType<typeof openAudioShelf>;

/** `retry` when the network is at fault, `no-room` when the disk is full, else why it will never be there. */
export type FetchOutcome = 'here' | 'retry' | 'no-room' | PlaybackFailure;

/** The log and the orders go before sound. */
const roomForLog = 32 * 1024 * 1024;

/** Recordings kept by their SHA-256: the same recording is fetched once, and none is played that is not the ordered one. */
export function openAudioShelf({ dataFolder, server, authorisation, mostBytes = Infinity, signal }: Shelf) {
  const folder = join(dataFolder, 'audio');
  const whole = new Set<string>();
  const fileOf = ({ sha256 }: OrderedAudio) => join(folder, sha256);

  async function fetchOnce(audio: OrderedAudio): Promise<FetchOutcome> {
    await mkdir(folder, { recursive: true });
    if (await isWhole(audio)) return 'here';
    const part = `${fileOf(audio)}.part`;
    const had = await sizeOf(part);
    if (had < audio.bytes) {
      if ((await room()) < audio.bytes - had) return 'no-room';
      const outcome = await download(audio, part, had);
      if (outcome !== 'here') return outcome;
    }
    if ((await sizeOf(part)) < audio.bytes) return 'retry';
    if ((await sha256Of(part)) !== audio.sha256) {
      await rm(part, { force: true });
      return 'audio-altered';
    }
    await toDisk(part);
    await rename(part, fileOf(audio));
    await toDisk(folder);
    whole.add(audio.sha256);
    return 'here';
  }

  async function room(): Promise<number> {
    const disk = await statfs(folder);
    return Math.min(disk.bavail * disk.bsize - roomForLog, mostBytes - (await usedBytes()));
  }

  async function usedBytes(): Promise<number> {
    const names = await readdir(folder).catch(() => []);
    const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** A disk may lose what it once had: looked at again after each start of this program. */
  async function isWhole(audio: OrderedAudio): Promise<boolean> {
    if ((await sizeOf(fileOf(audio))) !== audio.bytes) return false;
    if (!whole.has(audio.sha256) && (await sha256Of(fileOf(audio))) !== audio.sha256) {
      await rm(fileOf(audio), { force: true });
      return false;
    }
    whole.add(audio.sha256);
    return true;
  }

  async function download(audio: OrderedAudio, part: string, had: number): Promise<FetchOutcome> {
    try {
      const response = await fetch(addressOf(server, audio.path), {
        headers: { authorization: authorisation, ...(had > 0 ? { range: `bytes=${had}-` } : {}) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(120_000)]),
      });
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
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return 'no-room';
      return error instanceof TooLong ? 'audio-altered' : 'retry';
    }
  }

  return {
    fileOf,
    fetchOnce,
    holds: isWhole,
    usedBytes,
    /** How much room there is not, for what is still to come of it. */
    lacks: async (audio: OrderedAudio) =>
      audio.bytes - (await sizeOf(`${fileOf(audio)}.part`)) - (await room()),
    async remove(audio: OrderedAudio): Promise<void> {
      whole.delete(audio.sha256);
      await rm(fileOf(audio), { force: true });
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

/** A power cut after this finds the file whole, or not at all. */
async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
