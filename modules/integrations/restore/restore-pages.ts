import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { pageSlots, restorePage } from '@saola/portals';
import type { Site } from '@saola/sites';
import { findKeptFile, keepFile } from '../commands/keep-file.ts';
import { linesOf } from '../readers/json-lines.ts';
import { readStanding } from './standing-pages.ts';
import { leftWords, type Taker } from './taker.ts';

interface Work {
  site: Site;
  /** Where the archive lies unpacked. */
  folder: string;
  over: boolean;
  dryRun: boolean;
  taker: Taker;
}

interface Line {
  slot?: unknown;
  path?: unknown;
  title?: unknown;
  blocks?: unknown;
  state?: unknown;
  files?: unknown;
  units?: unknown;
}

const mostLine = 4 << 20; // characters

/** Home and free pages with their blocks; pictures and places in them are those of this server. */
export async function restorePages(context: Context, work: Work): Promise<void> {
  const { site, folder, over, dryRun, taker } = work;
  const judge = dryRun ? await readStanding(context.database, site) : null;
  const text: AsyncIterable<string> = createReadStream(join(folder, 'pages.jsonl'), 'utf8');
  for await (const { line, number, tooLong } of linesOf(text, mostLine)) {
    const about = { part: 'PAGE' as const, what: `pages.jsonl: ${number}` };
    try {
      if (tooLong) throw new SyntaxError(`the line is longer than ${mostLine >> 20} MB`);
      const page = (JSON.parse(line) ?? {}) as Line;
      const slot = pageSlots.find((one) => one === page.slot);
      const path = typeof page.path === 'string' ? page.path : null;
      about.what = path ?? slot ?? about.what;
      if (!slot || (slot === 'FREE') !== (path !== null)) throw new SyntaxError('no page of a site');
      const ids = await idsHere(context, work, page);
      const state = page.state === 'DRAFT' ? ('DRAFT' as const) : ('PUBLISHED' as const);
      const given = { slot, path, title: page.title, rows: withIds(page.blocks, ids), state, over };
      const became = judge ? judge(given) : await restorePage(context, { siteId: site.id, ...given });
      if (became === 'HELD') taker.say(about, 'LEFT', heldWords);
      else taker.say(about, became, became === 'LEFT' ? leftWords : undefined);
    } catch (error) {
      taker.refuse(about, error);
    }
  }
}

const heldWords = [
  'Trang còn thiếu nội dung hoặc chưa tiếp cận được, nên chờ ở dạng bản thảo.',
  'Something is missing on this page or shuts readers out, so it waits as a draft.',
] as const;

/** What the blocks name by ids of the other server, as ids of this one. */
async function idsHere(
  context: Context,
  { site, folder, dryRun }: Work,
  page: Line,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [id, src] of entriesOf(page.files)) {
    // Only the name that the house writes: no path leads out of the folder.
    if (!/^media\/[a-z0-9.-]{1,100}$/.test(src) || src.includes('..')) continue;
    const content = await readFile(join(folder, src)).catch(() => null);
    if (!content) continue;
    const fileId = dryRun
      ? await findKeptFile(context, site, content)
      : await fileHere(context, site, content, src);
    if (fileId) ids.set(id, fileId);
  }
  for (const [id, path] of entriesOf(page.units)) {
    const unit = /^[a-z0-9_.]{1,200}$/i.test(path) ? await findUnitByPath(context.database, path) : null;
    if (unit) ids.set(id, unit.id);
  }
  return ids;
}

async function fileHere(context: Context, site: Site, content: Buffer, src: string): Promise<string | null> {
  const kept = await keepFile(context, site, { content, name: src, src, alt: '', kind: 'PICTURE' });
  return 'fileId' in kept ? kept.fileId : null;
}

const entriesOf = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : [];

function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, ids)]));
}
