import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { findSiteByHost, hostOf, isPrimary, type Site } from '@saola/sites';
import { mappingOf } from '../category-mapping.ts';
import { integrationsError } from '../errors.ts';
import { noCounts, reportLine, type Counts, type ImportReport } from '../import-report.ts';
import type { Format, Found, SourceFacts } from '../imported-story.ts';
import { readDate } from '../readers/read-date.ts';
import { readStories } from '../readers/read-stories.ts';
import { recogniseFormat } from '../readers/recognise-format.ts';
import { readStory } from '../read-story.ts';
import { mend } from '../source/encoding.ts';
import { openArchive } from '../source/open-archive.ts';
import { openSource, type Source } from '../source/open-source.ts';
import { beginImport } from './begin-import.ts';
import { endImport } from './end-import.ts';
import { createTaker, type Waiting } from './take-batch.ts';

export interface ImportOptions {
  /** Host name of the site. */
  site: string;
  file: string;
  format?: Format;
  /** Takes what the source has changed since, as a new edition. */
  update?: boolean;
  /** Says what would be done, and writes nothing. */
  dryRun?: boolean;
  /** Names of sections in the source with codes of sections here. */
  categories?: Readonly<Record<string, string>>;
  /** For what no mapping names. */
  category?: string;
  language?: string;
  /** A copy of the source's folder of files. */
  pictures?: string;
  /** Asks the web for pictures that are in no folder. */
  fetchPictures?: boolean;
  /** Tells the items of one source from those of another. */
  source?: string;
  /** What it is called in the list of imports. */
  name?: string;
  /** Those the site will show by then, where a rehearsal leaves it as it is. */
  languages?: readonly string[];
  /** Files that an earlier part of the same rehearsal would have kept: ids by hash. */
  promised?: Map<string, string>;
  /** Leaves out what an export names as from another unit. */
  ownOnly?: boolean;
  /** One that has begun, for who put it in a queue. */
  importId?: string;
  /** Ends the work after the stories at hand; what is done stays. */
  signal?: AbortSignal;
  progress?(counts: Counts): unknown;
}

const batchItems = 100;
const batchText = 8 << 20; // characters

/**
 * Brings the stories of a file onto a site, a hundred in a transaction: a wrong one keeps no other from coming, what is
 * broken off goes on with the same call, and what stands already is left alone.
 */
export async function importFile(context: Context, options: ImportOptions): Promise<ImportReport> {
  const archive = await openArchive(options.file);
  if (!archive) return importLines(context, options);
  try {
    const site = await siteOf(context, options.site);
    if (archive.siteId === site.id) throw integrationsError('archive-of-this-site', { host: options.site });
    const source = options.source ?? `saola ${archive.host}`;
    const { stories: file, folder: pictures } = archive;
    return await importLines(context, { ...options, file, format: 'JSON_LINES', pictures, source });
  } finally {
    await archive.close();
  }
}

export async function importLines(context: Context, options: ImportOptions): Promise<ImportReport> {
  const began = Date.now();
  const site = await siteOf(context, options.site);
  if (!context.actor.may('integrations.import.run', site.unitPath))
    throw platformError('forbidden', { permission: 'integrations.import.run' });
  const source = await openSource(options.file);
  const format = options.format ?? recogniseFormat(source.beginning);
  if (!format) throw integrationsError('format-not-known', { file: source.name });
  const { importId, resumed } = options.importId
    ? { importId: options.importId, resumed: false }
    : options.dryRun
      ? { importId: null, resumed: false }
      : await begin(context, site, { ...source, name: options.name ?? source.name }, format);
  const facts: SourceFacts = { name: names[format], base: null, language: null };
  const report: ImportReport = {
    importId,
    format,
    encoding: source.encoding.declared
      ? `${source.encoding.label} (≠ ${source.encoding.declared})`
      : source.encoding.label,
    source: '',
    site: hostOf(site, context.services.config.web),
    dryRun: options.dryRun ?? false,
    resumed,
    stopped: false,
    counts: { ...noCounts },
    lines: [],
    unknownCategories: [],
    dropped: {},
    seconds: 0,
  };
  const taker = createTaker(context, {
    site,
    languages: options.languages ?? site.languages,
    importId: options.dryRun ? null : importId,
    report,
    update: options.update ?? false,
    mapping: mappingOf(options.categories),
    category: options.category ?? 'thong-bao',
    places: { folder: options.pictures ?? null, fetch: options.fetchPictures ?? false },
    promised: options.promised ?? new Map(),
  });
  await readAll(
    readStories(format, () => source.text(), facts),
    context,
    { options, facts, report, taker },
  );
  report.source = options.source ?? facts.name;
  report.unknownCategories = taker.unknownCategories();
  report.seconds = (Date.now() - began) / 1000;
  if (importId)
    await endImport(context, {
      importId,
      unitPath: site.unitPath,
      stopped: report.stopped,
      counts: report.counts,
      lines: report.lines,
      categories: report.unknownCategories,
    });
  return report;
}

const names: Record<Format, string> = {
  JSON_LINES: 'jsonl',
  FEED: 'feed',
  WXR: 'wordpress',
  NUKEVIET: 'nukeviet',
};

async function siteOf(context: Context, host: string): Promise<Site> {
  const found = await findSiteByHost(context.database, host, context.services.config.web);
  if (!found) throw integrationsError('site-not-found', { host });
  const { site } = found;
  if (site.state !== 'OPEN' || !isPrimary(site.kind))
    throw integrationsError('site-takes-no-stories', { host });
  return site;
}

const begin = (context: Context, site: Site, { name, sha256, bytes, encoding }: Source, format: Format) =>
  beginImport(context, { site, file: { name, sha256, bytes }, format, encoding: encoding.label });

interface Work {
  options: ImportOptions;
  facts: SourceFacts;
  report: ImportReport;
  taker: ReturnType<typeof createTaker>;
}

async function readAll(found: AsyncIterable<Found>, context: Context, work: Work): Promise<void> {
  const { options, facts, report, taker } = work;
  const { counts } = report;
  let batch: Waiting[] = [];
  let size = 0;
  const take = async () => {
    await taker.take(options.source ?? facts.name, batch);
    await options.progress?.(counts);
    batch = [];
    size = 0;
  };
  const refuse = (one: Found, objection: Parameters<typeof reportLine>[2]) => {
    counts.refused += 1;
    report.lines.push(reportLine('REFUSED', one.at, objection, one));
  };
  const reading = {
    now: context.now(),
    readDate,
    language: options.language ?? 'vi',
    mend,
  };
  try {
    for await (const one of found) {
      if (options.signal?.aborted) {
        report.stopped = true;
        break;
      }
      if (!('broken' in one)) counts.read += 1;
      if ('broken' in one) refuse(one, one.broken);
      else if ('refused' in one) refuse(one, one.refused);
      else if ('leftOut' in one) {
        counts.leftOut += 1;
        report.lines.push(reportLine('LEFT_OUT', one.at, one.leftOut, one));
      } else if (options.ownOnly && (one.story.origin ?? 'OWN') !== 'OWN') {
        counts.leftOut += 1;
        report.lines.push(reportLine('LEFT_OUT', one.at, { code: 'from-another-unit' }, one));
      } else {
        const read = readStory(one.story, {
          ...reading,
          language: options.language ?? facts.language ?? 'vi',
        });
        if ('code' in read) refuse(one, read);
        else {
          batch.push({ at: one.at, story: read });
          size += read.body.length;
        }
      }
      if (batch.length >= batchItems || size >= batchText) await take();
    }
  } catch (error) {
    // The file itself cannot be read on, such as a damaged archive; the database is nobody's file.
    if (!isOfFile(error)) throw error;
    const at = { line: 0, item: counts.read + 1 };
    counts.refused += 1;
    report.lines.push(
      reportLine('REFUSED', at, { code: 'file-unreadable', detail: { problem: (error as Error).message } }),
    );
  }
  await take();
}

const isOfFile = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ERR_ENCODING|EIO|ENOENT|EISDIR)/.test(String(error.code));
