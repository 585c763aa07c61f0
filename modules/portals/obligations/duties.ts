import {
  calendarOf,
  dayOf,
  deadlineFor,
  mandatoryTypes,
  type MandatoryType,
  type RuleBook,
  rulesOn,
} from '@saola/law';
import { contentTypeOf } from '@saola/newsroom';
import { listBeginnings } from '@saola/organisations';
import type { Site } from '@saola/sites';
import type { Context } from '@saola/platform/commands';
import { factKey, type Facts, readFacts } from './facts.ts';
import { type Clock, judge, type Obligation } from './obligation.ts';

/** The law of today and its clock. */
export interface Duties {
  book: RuleBook;
  clock: Clock;
  /** What sites of a kind owe, of the content types there are. */
  of(kind: string): readonly MandatoryType[];
}

export async function dutiesOfToday(context: Context): Promise<Duties> {
  const now = context.now();
  const book = await rulesOn(context.database, dayOf(now));
  const known = new Map<string, MandatoryType[]>();
  return {
    book,
    clock: { now, calendar: calendarOf(book), grace: deadlineFor(book, '*') },
    of(kind) {
      const duties =
        known.get(kind) ?? mandatoryTypes(book, kind).filter(({ type }) => contentTypeOf(type) !== undefined);
      known.set(kind, duties);
      return duties;
    },
  };
}

type Owing = Pick<Site, 'id' | 'kind' | 'unitId'>;

/** What stands on sites, and since when their bodies exist. */
export interface Evidence {
  facts: Facts;
  beginnings: ReadonlyMap<string, string>;
}

/** The facts of many sites at once. */
export async function evidenceOf(
  context: Context,
  duties: Duties,
  sites: readonly Owing[],
): Promise<Evidence> {
  const types = new Map(sites.flatMap(({ kind }) => duties.of(kind)).map((duty) => [duty.type, duty]));
  // Kinds of sites may name other parts of one type; the field that says them is the same.
  const [facts, beginnings] = await Promise.all([
    readFacts(context.database, {
      siteIds: sites.map(({ id }) => id),
      duties: [...types.values()],
      book: duties.book,
      calendar: duties.clock.calendar,
      now: duties.clock.now,
    }),
    listBeginnings(
      context.database,
      sites.map(({ unitId }) => unitId),
    ),
  ]);
  return { facts, beginnings };
}

export function obligationsOf(duties: Duties, site: Owing, { facts, beginnings }: Evidence): Obligation[] {
  const since = beginnings.get(site.unitId) ?? '';
  return duties
    .of(site.kind)
    .map((duty) => judge(duty, facts.get(factKey(site.id, duty.type)), duties.clock, since));
}

/** Archives and closed sites owe nothing any more. */
export const owes = (duties: Duties, site: Pick<Site, 'kind' | 'state'>): boolean =>
  site.state === 'OPEN' && duties.of(site.kind).length > 0;
