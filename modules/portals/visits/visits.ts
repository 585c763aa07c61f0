import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Context, systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import type { Site } from '@saola/sites';
import { languageOf } from '../routes/language.ts';
import { countReads, type ReadCount } from './commands/count-reads.ts';
import { countVisits } from './commands/count-visits.ts';
import { tellOnline } from './commands/tell-online.ts';
import { findVisitRule } from './queries/find-visit-rule.ts';
import { type Counters, readCounters } from './queries/read-counters.ts';
import { type Caller, createReaders } from './readers.ts';
import { isRobot } from './robots.ts';
import { createSearchWords, type SearchedWords } from './search-words.ts';
import { sectionOf } from './section-of.ts';
import { createTally } from './tally.ts';

const WRITE = 5_000; // ms
const TELL_ONLINE = 20_000; // ms
const COUNTERS = 60_000; // ms
/** Ten minutes of writing. */
const MOST_FAILURES = 120;

/** What is told of a request, whoever answered it. */
export type Asked = Pick<FastifyRequest, 'headers' | 'url' | 'ip'>;

interface Seen {
  site: Site;
  request: Asked;
  answer: { status: number; storyId?: string; headers?: Readonly<Record<string, string>> };
}

/** Counts who reads without knowing who it is: in memory, written together every few seconds. */
export function createVisits(now: () => number = Date.now) {
  const readers = createReaders(now);
  const tally = createTally(now);
  const words = createSearchWords(now);
  const reads = new Map<string, ReadCount>();
  const unwritten: SearchedWords[] = [];
  const process = randomUUID();
  const failures = { visits: 0, reads: 0 };
  let counters: ReadonlyMap<string, Counters> = new Map();
  let readAt = 0;
  let reading: Promise<void> | null = null;

  /** A page was given, from memory or drawn: microseconds, nothing is awaited. */
  function see({ site, request, answer }: Seen): void {
    const { headers, url } = request;
    if (isNoReading(headers) || !isPage(answer.headers)) return;
    const language = languageOf(url);
    const count = (kind: 'READER' | 'ROBOT' | 'LOST', section: string, isVisit: boolean) =>
      tally.add({ siteId: site.id, language, section, kind, isVisit });
    if (isRobot(headers['user-agent'], headers['accept-language']))
      return count('ROBOT', sectionOf(url), false);
    if (answer.status >= 400) return count('LOST', '', false);
    const caller = callerOf(request);
    const section = sectionOf(url);
    count('READER', section, caller !== null && readers.comes(site.id, caller));
    if (answer.storyId) {
      const { id: siteId, unitId, unitPath } = site;
      addRead({ siteId, unitId, unitPath, storyId: answer.storyId, language, count: 1 });
    }
    if (section === 'search' && caller) noteSearch(site, language, url, caller);
  }

  function addRead(read: ReadCount): void {
    const key = `${read.storyId} ${read.siteId} ${read.language}`;
    const known = reads.get(key);
    if (known) known.count += read.count;
    else reads.set(key, read);
  }

  function noteSearch(site: Site, language: string, url: string, caller: Caller): void {
    const query = new URLSearchParams(url.split('?')[1] ?? '');
    const text = query.get('q') ?? '';
    // The same search narrowed or leafed through is no new question.
    if (text === '' || narrowing.some((name) => query.has(name))) return;
    words.asked(site.id, language, text, readers.nameToday(`${site.id} ?`, caller));
  }

  /** The two kinds apart: what goes wrong with one keeps nothing of the other back. */
  async function write(services: Services, isEnd = false): Promise<void> {
    const context = systemContext(services);
    const errors: unknown[] = [];
    for (const kind of [() => writeVisits(context, isEnd), () => writeReads(context)])
      await kind().catch((error: unknown) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }

  async function writeVisits(context: Context, isEnd: boolean): Promise<void> {
    const counts = tally.take();
    const searches = unwritten.splice(0);
    const writing = async () => {
      const { fewestAskers } = await findVisitRule(context.database);
      searches.push(...words.take(fewestAskers, isEnd));
      if (counts.length + searches.length > 0) await countVisits(context, { counts, searches });
    };
    await orLater('visits', writing, () => {
      tally.giveBack(counts);
      unwritten.push(...searches);
    });
  }

  async function writeReads(context: Context): Promise<void> {
    const taken = [...reads].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, read]) => read);
    reads.clear();
    if (taken.length === 0) return;
    await orLater(
      'reads',
      () => countReads(context, { counts: taken }),
      () => taken.forEach(addRead),
    );
  }

  /** While the database is away what was counted waits for it; what cannot be written at all is let go. */
  async function orLater(
    kind: keyof typeof failures,
    writing: () => Promise<unknown>,
    giveBack: () => void,
  ): Promise<void> {
    try {
      await writing();
      failures[kind] = 0;
    } catch (error) {
      failures[kind] += 1;
      if (failures[kind] < MOST_FAILURES) giveBack();
      else failures[kind] = 0;
      throw error;
    }
  }

  async function refresh({ database, now: at }: Pick<Context, 'database' | 'now'>): Promise<void> {
    reading ??= readCounters(database, at())
      .then((read) => {
        counters = read;
        readAt = now();
      })
      .finally(() => (reading = null));
    await reading;
  }

  return {
    see,
    /** Whether this caller does it for the first time today; who asks not to be followed is not remembered. */
    first(about: string, request: FastifyRequest): boolean {
      const caller = callerOf(request);
      return caller === null || readers.first(about, caller);
    },
    searched: (
      _context: Context,
      search: { site: Site; language: string; text: string; total: number },
    ): void => words.drawn(search.site.id, search.language, search.text, search.total),
    /** As last known, for a page that is drawn. */
    counters: (siteId: string): Counters | null => (readAt > 0 ? shown(counters.get(siteId) ?? none) : null),
    /** Not older than a minute. */
    async freshCounters(context: Context, siteId: string): Promise<Counters> {
      if (now() - readAt >= COUNTERS) await refresh(context);
      return shown(counters.get(siteId) ?? none);
    },
    write,
    /** Answers how to end it; what is counted until then is written. */
    async start(services: Services): Promise<() => Promise<void>> {
      const tried = (work: () => Promise<unknown>) =>
        work().catch((error: unknown) => services.logger.warn({ err: error }, 'visits were not counted'));
      const context = systemContext(services);
      const tell = () => tellOnline(context, { process, online: readers.online() });
      await tried(() => refresh(context));
      const timers = [
        setInterval(() => void tried(() => write(services)), WRITE),
        setInterval(() => void tried(tell), TELL_ONLINE),
        setInterval(() => void tried(() => refresh(context)), COUNTERS),
      ];
      return async () => {
        for (const timer of timers) clearInterval(timer);
        await tried(() => write(services, true));
        await tried(() => tellOnline(context, { process, online: new Map() }));
      };
    },
  };
}

export type Visits = ReturnType<typeof createVisits>;

const none: Counters = { online: 0, today: 0, yesterday: 0, month: 0, total: 0 };

/** Who is shown the number is one of them, before the next minute counts him. */
const shown = (counted: Counters): Counters => ({ ...counted, online: Math.max(1, counted.online) });

const narrowing = ['loai', 'muc', 'don-vi', 'tu', 'den', 'sap', 'sau', 'format'];

/** Fetched in advance by a browser: nobody has read it yet. */
const isNoReading = (headers: FastifyRequest['headers']): boolean =>
  String(headers['sec-purpose'] ?? headers['purpose'] ?? headers['x-moz'] ?? '').startsWith('prefetch');

/** Feeds and files to keep are no pages. */
const isPage = (headers?: Readonly<Record<string, string>>): boolean =>
  !headers?.['content-disposition'] && (headers?.['content-type'] ?? 'text/html').startsWith('text/html');

/** Null for who asks not to be followed (DNT, GPC): the page is counted, the reader is not even told apart. */
function callerOf({ ip, headers }: Asked): Caller | null {
  if (headers['dnt'] === '1' || headers['sec-gpc'] === '1') return null;
  return { ip, agent: headers['user-agent'] ?? '' };
}
