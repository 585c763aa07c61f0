import { diffWordsWithSpace } from 'diff';
import { type Block, blocksIn, type PageContent, type Row } from './page.ts';

/** What differs between two versions of a page: blocks added, removed, moved or changed, and the words. Pure. */

export interface WordsPart {
  text: string;
  change: 'SAME' | 'ADDED' | 'REMOVED';
}
export interface SettingDifference {
  key: string;
  before: unknown;
  after: unknown;
  /** For texts, by language; empty for settings that are no text. */
  words: { language: string; parts: WordsPart[] }[];
}
export interface BlockDifference {
  id: string;
  type: string;
  change: 'ADDED' | 'REMOVED' | 'KEPT';
  /** Stands behind another block, or in another row or column. */
  moved: boolean;
  settings: SettingDifference[];
}
export interface RowDifference {
  id: string;
  before: Pick<Row, 'layout' | 'tone'>;
  after: Pick<Row, 'layout' | 'tone'>;
}
export interface PageDifference {
  same: boolean;
  title: SettingDifference | null;
  /** In the order of the later version; a removed block stands where it stood. */
  blocks: BlockDifference[];
  rows: RowDifference[];
}

export function comparePages(before: PageContent, after: PageContent): PageDifference {
  const [old, next] = [blocksIn(before.rows), blocksIn(after.rows)];
  const oldById = new Map(old.map((block) => [block.id, block]));
  const nextIds = new Set(next.map(({ id }) => id));
  const moved = movedBetween(before.rows, after.rows);
  const blocks: BlockDifference[] = next.map((block) => {
    const known = oldById.get(block.id);
    return {
      id: block.id,
      type: block.type,
      change: known ? 'KEPT' : 'ADDED',
      moved: known !== undefined && moved.has(block.id),
      settings: known ? differencesOf(known.settings, block.settings) : differencesOf({}, block.settings),
    };
  });
  insertRemoved(blocks, old, nextIds);
  const title = differencesOf({ title: before.title }, { title: after.title })[0] ?? null;
  const rows = changedRows(before.rows, after.rows);
  const same =
    !title &&
    rows.length === 0 &&
    blocks.every((one) => one.change === 'KEPT' && !one.moved && one.settings.length === 0);
  return { same, title, blocks, rows };
}

/** A removed block stands behind the one it stood behind, if that is still there. */
function insertRemoved(blocks: BlockDifference[], old: Block[], nextIds: Set<string>): void {
  old.forEach((block, index) => {
    if (nextIds.has(block.id)) return;
    const before = old[index - 1];
    const at = before ? blocks.findIndex(({ id }) => id === before.id) + 1 : 0;
    blocks.splice(at, 0, {
      id: block.id,
      type: block.type,
      change: 'REMOVED',
      moved: false,
      settings: differencesOf(block.settings, {}),
    });
  });
}

function movedBetween(before: readonly Row[], after: readonly Row[]): Set<string> {
  const places = (rows: readonly Row[]) =>
    new Map(
      rows.flatMap((row) =>
        row.columns.flatMap((column, index) =>
          column.map((block) => [block.id, `${row.id}/${index}`] as const),
        ),
      ),
    );
  const [old, next] = [places(before), places(after)];
  const common = [...next.keys()].filter((id) => old.has(id));
  const order = new Map([...old.keys()].map((id, index) => [id, index]));
  const still = longestRising(common.map((id) => order.get(id)!));
  return new Set(common.filter((id, index) => !still.has(index) || old.get(id) !== next.get(id)));
}

/** Indexes of a longest rising run: what stands in it has kept its order, so the fewest blocks count as moved. */
function longestRising(numbers: readonly number[]): Set<number> {
  const length = numbers.map(() => 1);
  const previous = numbers.map(() => -1);
  let end = numbers.length > 0 ? 0 : -1;
  for (let i = 0; i < numbers.length; i++) {
    for (let j = 0; j < i; j++)
      if (numbers[j]! < numbers[i]! && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        previous[i] = j;
      }
    if (length[i]! > length[end]!) end = i;
  }
  const run = new Set<number>();
  for (let at = end; at >= 0; at = previous[at]!) run.add(at);
  return run;
}

function changedRows(before: readonly Row[], after: readonly Row[]): RowDifference[] {
  const old = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((row) => {
    const known = old.get(row.id);
    if (!known || (known.layout === row.layout && known.tone === row.tone)) return [];
    const shape = ({ layout, tone }: Row) => ({ layout, tone });
    return [{ id: row.id, before: shape(known), after: shape(row) }];
  });
}

type Settings = Readonly<Record<string, unknown>>;

function differencesOf(before: Settings, after: Settings): SettingDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null))
    .map((key) => ({
      key,
      before: before[key] ?? null,
      after: after[key] ?? null,
      words: compareWords(before[key], after[key]),
    }));
}

function compareWords(before: unknown, after: unknown): SettingDifference['words'] {
  const [old, next] = [textsOf(before), textsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((language) => old[language] !== next[language])
    .map((language) => ({
      language,
      parts: diffWordsWithSpace(old[language] ?? '', next[language] ?? '').map(
        ({ value, added, removed }) => ({
          text: value,
          change: added ? ('ADDED' as const) : removed ? ('REMOVED' as const) : ('SAME' as const),
        }),
      ),
    }));
}

/** The texts of a value by language: of a named text, of rich text, of a plain line. */
function textsOf(value: unknown): Record<string, string> {
  if (typeof value === 'string') return { '': value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  if ('alt' in value) return textsOf(value.alt);
  return Object.fromEntries(
    Object.entries(value).map(([language, text]) => [
      language,
      typeof text === 'string' ? text : wordsOf(text).trim(),
    ]),
  );
}

/** The words of rich text, a line for each block of it. */
function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content } = node as { text?: string; content?: unknown[] };
  if (typeof text === 'string') return text;
  const words = (content ?? []).map(wordsOf).join('');
  return (content ?? []).some((child) => typeof (child as { text?: string }).text === 'string')
    ? `${words}\n`
    : words;
}
