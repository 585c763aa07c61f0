import { createHash } from 'node:crypto';
import type { ImportedContent } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import type { Site } from '@saola/sites';
import type { CategoryMapping } from '../category-mapping.ts';
import { reportLine, type ImportReport, type ReportLine, type UnknownCategory } from '../import-report.ts';
import type { ImportedStory, Objection, Position } from '../imported-story.ts';
import type { Places } from '../pictures/find-file.ts';
import { listKnownItems, type KnownItem } from '../queries/list-known-items.ts';
import { keepStories, rehearse, type PreparedStory } from './keep-stories.ts';
import { createPreparer } from './prepare-story.ts';

export interface Waiting {
  at: Position;
  story: ImportedStory;
}

export interface Taking {
  site: Site;
  /** Those that readers see. */
  languages: readonly string[];
  /** Null for a rehearsal. */
  importId: string | null;
  report: ImportReport;
  update: boolean;
  mapping: CategoryMapping;
  category: string;
  places: Places;
  /** Files that a rehearsal would keep: ids by hash. */
  promised: Map<string, string>;
}

interface Judged extends Waiting {
  hash: string;
  known: KnownItem | undefined;
}

/** Takes stories of one import, batch by batch, and writes into its report what became of each. */
export function createTaker(context: Context, taking: Taking) {
  const { site, importId, report } = taking;
  const { counts } = report;
  const seen = new Map<string, { hash: string; item: number }>();
  const unknown = new Map<string, number>();
  const say = (level: ReportLine['level'], { at, story }: Waiting, objection: Objection) => {
    if (level === 'REFUSED') counts.refused += 1;
    if (level === 'LEFT_OUT') counts.leftOut += 1;
    if (level === 'WARNING') counts.warnings += 1;
    report.lines.push(reportLine(level, at, objection, story));
  };
  const prepare = createPreparer(context, taking, {
    warn: (one, objection) => say('WARNING', one, objection),
    unknownCategory: (name) => unknown.set(name, (unknown.get(name) ?? 0) + 1),
  });

  async function take(source: string, batch: readonly Waiting[]): Promise<void> {
    const keys = batch.map(({ story }) => story.id);
    const known = await listKnownItems(context.database, { siteId: site.id, source, keys });
    const ready: { one: Judged; prepared: PreparedStory }[] = [];
    for (const one of judge(batch, known)) {
      const content = await prepare(one);
      if ('code' in content) {
        say('REFUSED', one, content);
        continue;
      }
      ready.push({ one, prepared: preparedOf(one, content, source) });
    }
    await keep(source, ready);
  }

  /** What is new or changed; of the rest it is said what it is. */
  function judge(batch: readonly Waiting[], known: ReadonlyMap<string, KnownItem>): Judged[] {
    return batch.flatMap((one) => {
      const { id } = one.story;
      const hash = hashOf(one.story);
      const before = seen.get(id);
      if (before) {
        const detail = { id, item: before.item };
        if (before.hash === hash) say('LEFT_OUT', one, { code: 'twice-the-same', detail });
        else say('REFUSED', one, { code: 'id-twice', detail });
        return [];
      }
      seen.set(id, { hash, item: one.at.item });
      const standing = known.get(id);
      if (standing?.hash === hash) {
        counts.unchanged += 1;
        return [];
      }
      if (standing && !taking.update) {
        counts.changed += 1;
        report.lines.push(reportLine('WARNING', one.at, { code: 'changed-in-source' }, one.story));
        return [];
      }
      return [{ ...one, hash, known: standing }];
    });
  }

  async function keep(
    source: string,
    ready: readonly { one: Judged; prepared: PreparedStory }[],
  ): Promise<void> {
    if (ready.length === 0) return;
    const count = () => {
      for (const { one } of ready) counts[one.known ? 'updated' : 'created'] += 1;
    };
    const before = { ...counts };
    count();
    try {
      const stories = ready.map(({ prepared }) => prepared);
      const keeping = {
        importId,
        site,
        source,
        stories,
        counts,
        promised: new Set(taking.promised.values()),
      };
      const kept = importId ? await keepStories(context, keeping) : await rehearse(context, keeping);
      // Somebody who brings the same in at the same time was first.
      const taken = new Set(kept.map(({ key }) => key));
      for (const { one, prepared } of ready) {
        if (taken.has(prepared.key)) continue;
        counts[one.known ? 'updated' : 'created'] -= 1;
        counts.unchanged += 1;
      }
      for (const { key, lost } of kept) {
        const one = ready.find(({ prepared }) => prepared.key === key)!.one;
        counts.redirects += one.story.addresses.length + (one.story.url ? 1 : 0) - lost.length;
        for (const { path, why } of lost) say('WARNING', one, { code: addressCodes[why], detail: { path } });
      }
    } catch (error) {
      Object.assign(counts, before);
      if (!isOfStory(error)) throw error;
      // One of them cannot be taken: which, is found by taking each by itself.
      if (ready.length > 1) for (const single of ready) await keep(source, [single]);
      else say('REFUSED', ready[0]!.one, objectionOf(error));
    }
  }

  const unknownCategories = (): UnknownCategory[] =>
    [...unknown].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);

  return { take, unknownCategories };
}

const addressCodes = {
  NOT_A_PATH: 'address-not-a-path',
  PAGE_THERE: 'address-has-a-page',
  LEADS_ELSEWHERE: 'address-leads-elsewhere',
} as const;

const preparedOf = (one: Judged, content: ImportedContent['content'], source: string): PreparedStory => {
  const { story, hash, known } = one;
  return {
    key: story.id,
    hash,
    url: story.url,
    tags: story.tags,
    corrections: story.corrections ?? [],
    addresses: [...new Set([...(story.url ? [pathOf(story.url)] : []), ...story.addresses])].filter(
      (path) => path !== '/',
    ),
    content: {
      ...(story.type && { type: story.type }),
      language: story.language,
      publishedAt: story.publishedAt,
      source: `${source} ${story.id}`,
      content,
      ...(story.draft && { draft: true }),
      ...(story.story && { story: story.story }),
      ...(known && { follows: { storyId: known.storyId, editionId: known.editionId } }),
    },
  };
};

function pathOf(address: string): string {
  const url = URL.parse(address, 'http://site.invalid/');
  return url ? url.pathname + url.search : address;
}

/** The same for the same words, whatever file brought them. */
function hashOf({
  at: _at,
  story: _story,
  origin: _origin,
  ...story
}: ImportedStory & { at?: unknown }): string {
  const parts = Object.entries(story).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What one story is the reason of: a rule of the house, or words that PostgreSQL cannot hold. */
function isOfStory(error: unknown): boolean {
  if (error instanceof AppError) return error.code !== 'platform/forbidden';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(22|23|54)/.test(code);
}

function objectionOf(error: unknown): Objection {
  if (error instanceof AppError && error.code === 'newsroom/imported-changed-here')
    return { code: 'changed-here' };
  if (error instanceof AppError)
    return { code: 'refused', detail: { vi: error.sentence('vi'), en: error.sentence('en') } };
  const problem = (error as Error).message;
  return { code: 'refused', detail: { vi: problem, en: problem } };
}
