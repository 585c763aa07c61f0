import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { extract, type Extract } from 'tar-stream';
import { AppError } from '@saola/platform/errors';
import { makeScratchFolder } from '@saola/platform/scratch';
import { integrationsError } from '../errors.ts';

export interface OpenArchive {
  /** Its stories, as JSON lines. */
  stories: string;
  /** The folder in which its files lie. */
  folder: string;
  /** What `site.json` says; {} for an archive without one. */
  head: Readonly<Record<string, unknown>>;
  /** The site it was taken from. */
  host: string;
  siteId: string;
  close(): Promise<void>;
}

type Entry = Extract extends AsyncIterable<infer One> ? One : never;

const mostHead = 16 << 20; // bytes
const most = 50 * 2 ** 30;
/** What words pack to at the very best, beyond an archive that is small anyway. */
const mostPacked = 40;
const small = 256 << 20;
/** What a file takes of the disk beside its bytes, be it empty. */
const perEntry = 4096;
/** Names and ends between two entries. */
const mostBetween = 4 << 20;
const wanted = /^(site\.json|(stories|drafts|pages)\.jsonl|redirects\.csv|media\/[a-z0-9.-]{1,100})$/;

/** The archive of a site, unpacked beside; null for a file that is none. */
export async function openArchive(path: string): Promise<OpenArchive | null> {
  if (!(await isArchive(path))) return null;
  const folder = await makeScratchFolder('archive');
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    let head: Readonly<Record<string, unknown>> = {};
    let bytes = 0;
    const room = await roomFor(path, folder);
    let hasStories = false;
    const tar = extract();
    const unpacking = pipeline(createReadStream(path), createGunzip(), bounded, tar);
    const broken = new AbortController();
    unpacking.catch((error: unknown) => broken.abort(error));
    /** An entry is told of before its bytes come; a name of gigabytes would be held in memory. */
    async function* bounded(parts: AsyncIterable<Uint8Array>) {
      let come = 0;
      for await (const part of parts) {
        come += part.length;
        if (come > bytes + mostBetween) throw new Error('what stands between its files is too long');
        yield part;
      }
    }
    for await (const entry of tar) {
      const { name, type, size = 0 } = entry.header;
      bytes += size + perEntry;
      // What is no number is no size either.
      if (!(size >= 0 && bytes <= room))
        throw new Error(`it unpacks to more than there is room for (${Math.floor(room / 2 ** 20)} MB)`);
      // Only names that the house writes are taken: no path leads out of the folder.
      if (type !== 'file' || !wanted.test(name) || name.includes('..')) {
        entry.resume();
        continue;
      }
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true });
      if (name === 'site.json' && size > mostHead) throw new Error('site.json is larger than 16 MB');
      await keep(entry, target, broken.signal);
      if (name === 'site.json') head = jsonOf(await readFile(target, 'utf8'));
      hasStories ||= name === 'stories.jsonl';
    }
    await unpacking;
    if (!hasStories) throw integrationsError('not-an-export', { file: basename(path) });
    return { stories: join(folder, 'stories.jsonl'), folder, head, ...siteIn(head), close };
  } catch (error) {
    await close();
    if (error instanceof AppError) throw error;
    const problem = error instanceof Error ? error.message.slice(0, 200) : '';
    throw integrationsError('file-not-readable', { file: basename(path), problem });
  }
}

/** Half of what is free: its files are stored once more, and the house goes on working meanwhile. */
async function roomFor(path: string, folder: string): Promise<number> {
  const [{ size }, { bavail, bsize }] = await Promise.all([stat(path), statfs(folder)]);
  return Math.min(most, small + size * mostPacked, (bavail * bsize) / 2);
}

/** An entry that is cut off before its first byte never ends by itself. */
async function keep(entry: Entry, target: string, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(entry, createWriteStream(target, { mode: 0o600 }), { signal });
  } catch (error) {
    throw error instanceof Error && error.name === 'AbortError' ? signal.reason : error;
  }
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null) throw new Error('site.json says nothing');
  return json as Readonly<Record<string, unknown>>;
}

function siteIn(json: { host?: unknown; id?: unknown }): { host: string; siteId: string } {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');
  return { host: text(json.host), siteId: text(json.id) };
}

/** A packed tar says what it is at its 257th byte. */
async function isArchive(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    if (buffer[0] !== 0x1f || buffer[1] !== 0x8b) return false;
    const start = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: 2, maxOutputLength: 64 << 20 });
    return start.subarray(257, 262).toString('latin1') === 'ustar';
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
