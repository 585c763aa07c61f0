import {
  bareStory,
  type Found,
  type Objection,
  type Position,
  type RawStory,
  type SourceFacts,
} from '../imported-story.ts';
import { lineOf } from './feed.ts';
import { linkedFiles } from './linked-files.ts';
import { readSqlRows, type SqlRow, type SqlValue } from './sql-rows.ts';

type Row = ReadonlyMap<string, SqlValue>;

/** Tables of one news module in one language, such as `nv4_vi_news`. */
interface Module {
  name: string;
  language: string;
  rows: Map<string, { row: Row; at: Position }>;
  categories: Map<string, { title: string; alias: string }>;
  sources: Map<string, string>;
  tags: Map<string, string>;
  tagsOfRow: Map<string, string[]>;
  told: Set<string>;
}

const parts =
  /^(?<base>.+?_(?<language>[a-z]{2})_(?<module>.+?))_(?<part>rows|cat|sources|tags|tags_id|detail|bodytext|bodyhtml_\d+)$/;
const config = /_config$/;

interface Rewriting {
  extension: string;
  /** The module whose name is left out of addresses. */
  bare: string;
}

/**
 * News of a NukeViet dump, of every news module and language in it. A dump writes bodies before the rows they belong to,
 * so it is read twice: first what is small, then the bodies, one by one.
 */
export async function* readNukeviet(
  open: () => AsyncIterable<string>,
  facts: SourceFacts,
): AsyncGenerator<Found> {
  const modules = new Map<string, Module>();
  const rewriting: Rewriting = { extension: '.html', bare: '' };
  const problems: Found[] = [];
  let number = 0;
  for await (const found of readSqlRows(open(), (table) => isPart(table, 'small') || config.test(table))) {
    if ('cutOff' in found) {
      problems.push({ at: { line: found.cutOff, item: number + 1 }, broken: { code: 'file-cut-off' } });
      continue;
    }
    const objection = objectionTo(found);
    if (objection) {
      if (isPart(found.table, 'rows'))
        problems.push({ at: { line: found.line, item: ++number }, refused: objection });
      continue;
    }
    const row = asRow(found);
    if (config.test(found.table) && !parts.test(found.table)) learnRewriting(rewriting, row);
    else if (keep(modules, found.table, row, { line: found.line, item: number + 1 })) number += 1;
  }
  for (const [base, module] of modules) if (!looksLikeNews(module)) modules.delete(base);
  facts.name = 'nukeviet';
  yield* problems.filter((one) => 'refused' in one);

  for await (const found of readSqlRows(
    open(),
    (table) => isPart(table, 'bodies') && modules.has(baseOf(table)),
  )) {
    if ('cutOff' in found) continue;
    const module = modules.get(baseOf(found.table))!;
    if (objectionTo(found)) continue;
    const row = asRow(found);
    const id = textOf(row.get('id'));
    const known = module.rows.get(id);
    const body = textOf(row.get('bodyhtml'));
    if (!known || module.told.has(id) || !row.has('bodyhtml')) continue;
    module.told.add(id);
    yield tell(module, id, known, row, body, rewriting);
  }
  // Rows whose body is nowhere in the dump still have their words.
  for (const module of modules.values())
    for (const [id, known] of module.rows)
      if (!module.told.has(id)) yield tell(module, id, known, new Map(), '', rewriting);
  yield* problems.filter((one) => 'broken' in one);
}

const small = new Set(['rows', 'cat', 'sources', 'tags', 'tags_id']);

function isPart(table: string, which: 'small' | 'bodies' | 'rows'): boolean {
  const part = parts.exec(table)?.groups?.part;
  if (!part) return false;
  if (which === 'rows') return part === 'rows';
  return which === 'small' ? small.has(part) : !small.has(part) && part !== 'bodytext';
}

const baseOf = (table: string): string => parts.exec(table)?.groups?.base ?? table;

function objectionTo({ table, columns, values }: SqlRow): Objection | null {
  if (!columns) return { code: 'row-without-columns', detail: { table } };
  if (columns.length !== values.length)
    return { code: 'row-does-not-fit', detail: { table, values: values.length, columns: columns.length } };
  return null;
}

const asRow = ({ columns, values }: SqlRow): Row =>
  new Map((columns ?? []).map((column, place) => [column, values[place] ?? null]));

const textOf = (value: SqlValue | undefined): string =>
  value === null || value === undefined ? '' : String(value).trim();
const numberOf = (value: SqlValue | undefined): number => Number(textOf(value)) || 0;

function learnRewriting(rewriting: Rewriting, row: Row): void {
  const value = textOf(row.get('config_value'));
  const name = textOf(row.get('config_name'));
  if (name === 'rewrite_exturl' && value) rewriting.extension = value;
  if (name === 'rewrite_op_mod') rewriting.bare = value;
}

/** True for a row of news. */
function keep(modules: Map<string, Module>, table: string, row: Row, at: Position): boolean {
  const { base = '', language = '', module: name = '', part } = parts.exec(table)?.groups ?? {};
  const known = modules.get(base);
  const module: Module = known ?? {
    name: name.replaceAll('_', '-'),
    language,
    rows: new Map(),
    categories: new Map(),
    sources: new Map(),
    tags: new Map(),
    tagsOfRow: new Map(),
    told: new Set(),
  };
  if (!known) modules.set(base, module);
  const text = (column: string) => textOf(row.get(column));
  switch (part) {
    case 'rows':
      if (!row.has('hometext') || !row.has('publtime')) return false;
      module.rows.set(text('id'), { row, at });
      return true;
    case 'cat':
      module.categories.set(text('catid'), { title: lineOf(text('title')), alias: text('alias') });
      return false;
    case 'sources':
      module.sources.set(text('sourceid'), lineOf(text('title')));
      return false;
    case 'tags':
      module.tags.set(text('tid'), lineOf(text('title') || text('keywords') || text('alias')));
      return false;
    case 'tags_id':
      module.tagsOfRow.set(text('id'), [
        ...(module.tagsOfRow.get(text('id')) ?? []),
        lineOf(text('keyword')) || text('tid'),
      ]);
      return false;
    default:
      return false;
  }
}

const looksLikeNews = (module: Module): boolean => module.rows.size > 0;

function tell(
  module: Module,
  id: string,
  { row, at }: { row: Row; at: Position },
  detail: Row,
  body: string,
  rewriting: Rewriting,
): Found {
  const text = (column: string) => textOf(row.get(column));
  const about = { at, id: `${module.language}/${module.name}/${id}`, title: lineOf(text('title')) };
  const status = numberOf(row.get('status'));
  const expires = numberOf(row.get('exptime'));
  const planned = status === 2 && numberOf(row.get('publtime')) * 1000 > Date.now();
  if (status === 3 || (status === 1 && expires > 0 && expires * 1000 < Date.now()))
    return { ...about, leftOut: { code: 'expired' } };
  if (status !== 1 && !planned)
    return { ...about, leftOut: { code: 'not-public', detail: { state: `status ${status}` } } };
  return { ...about, story: storyOf(module, about.id, row, detail, body, rewriting) };
}

function storyOf(
  module: Module,
  id: string,
  row: Row,
  detail: Row,
  body: string,
  rewriting: Rewriting,
): RawStory {
  const text = (column: string) => textOf(row.get(column));
  const own = text('id');
  const listed = text('listcatid')
    .split(',')
    .map((one) => one.trim());
  const categories = [...new Set([text('catid'), ...listed])].flatMap(
    (one) => module.categories.get(one) ?? [],
  );
  const tags = (module.tagsOfRow.get(own) ?? []).map((tag) => module.tags.get(tag) ?? tag);
  const picture = text('homeimgfile');
  const credit = lineOf(textOf(detail.get('sourcetext'))) || (module.sources.get(text('sourceid')) ?? '');
  const expires = numberOf(row.get('exptime'));
  return {
    ...bareStory,
    id,
    title: lineOf(text('title')),
    summary: text('hometext'),
    body,
    publishedAt: numberOf(row.get('publtime')) || numberOf(row.get('addtime')) || null,
    publicUntil: expires || null,
    categories: categories.flatMap(({ title, alias }) => [title, alias]).filter((one) => one !== ''),
    tags,
    language: module.language,
    addresses: addressesOf(module, own, text('alias'), categories[0]?.alias ?? '', rewriting),
    pictures: picture
      ? [
          {
            src: isWhole(picture) ? picture : `uploads/${module.name}/${picture}`,
            name: lineOf(text('homeimgalt')),
          },
        ]
      : [],
    files: [
      ...textOf(detail.get('files'))
        .split(',')
        .filter((file) => file.trim() !== '')
        .map((file) => ({ src: isWhole(file) ? file : `uploads/${module.name}/${file.trim()}`, name: '' })),
      ...linkedFiles(body, null),
    ],
    author: lineOf(text('author')),
    credit: /^https?:\/\/\S+$/.test(credit) ? (URL.parse(credit)?.hostname ?? credit) : credit,
  };
}

const isWhole = (address: string) => /^(https?:)?\/\//i.test(address);

/** As NukeViet writes addresses: `/news/thong-bao/hop-thon-12.html`, with the language in front where there are several. */
function addressesOf(
  { name, language }: Module,
  id: string,
  alias: string,
  category: string,
  { extension, bare }: Rewriting,
): string[] {
  if (!alias) return [];
  const page = `${category ? `${category}/` : ''}${alias}-${id}${extension}`;
  const path = `/${name}/${page}`;
  return [path, `/${language}${path}`, ...(bare === name ? [`/${page}`] : [])];
}
