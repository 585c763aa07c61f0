import { findUnit } from '@saola/organisations';
import { listSites, type Site } from '@saola/sites';
import type { Context } from '@saola/platform/commands';
import { below } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { foldMarks } from '@saola/vietnamese';
import { dutiesOfToday, evidenceOf, obligationsOf, owes } from './duties.ts';
import { type Obligation, type ObligationState, openOf, type Tally, tallyOf } from './obligation.ts';

export interface ObligationSearch {
  unitId?: string;
  kind?: string;
  q?: string;
  /** Only sites on which this content type is not in order. */
  type?: string;
  after?: string;
  limit?: number;
}

interface Row {
  site: Site;
  tally: Tally;
}

/** The sites at and below a unit by what they owe, the worst first; with the sums over all of them. */
export async function listObligations(context: Context, search: ObligationSearch = {}) {
  const duties = await dutiesOfToday(context);
  const sites = (await sitesInSight(context, search)).filter((site) => owes(duties, site));
  const evidence = await evidenceOf(context, duties, sites);
  const judged = sites.map((site) => ({ site, obligations: obligationsOf(duties, site, evidence) }));
  const rows = judged
    .filter(({ site, obligations }) => matches(site, obligations, search))
    .map(({ site, obligations }) => ({ site, tally: tallyOf(obligations) }))
    .toSorted((one, other) => compare(placeOf(one), placeOf(other)));
  const after = search.after ? readPlace(search.after) : null;
  const rest = after ? rows.filter((row) => compare(placeOf(row), after) > 0) : rows;
  const page = rest.slice(0, search.limit ?? 50);
  const last = page.at(-1);
  return {
    day: duties.book.day,
    totals: { sites: sites.length, ...sumOf(judged.map(({ obligations }) => tallyOf(obligations))) },
    types: byType(judged.flatMap(({ obligations }) => obligations)),
    items: page.map(present),
    next: last && rest.length > page.length ? writePlace(placeOf(last)) : null,
  };
}

async function sitesInSight(context: Context, { unitId }: ObligationSearch): Promise<Site[]> {
  const permission = 'portals.obligation.see';
  const paths = context.actor.pathsWith(permission);
  const sites = (await listSites(context.database)).filter(({ unitPath }) =>
    paths.some((path) => path === '' || below(unitPath, path)),
  );
  if (!unitId) return sites;
  const unit = await findUnit(context.database, unitId);
  if (!unit) throw platformError('not-found');
  if (!context.actor.may(permission, unit.path)) throw platformError('forbidden', { permission });
  return sites.filter(({ unitPath }) => below(unitPath, unit.path));
}

function matches(site: Site, obligations: readonly Obligation[], { kind, q, type }: ObligationSearch) {
  if (kind && site.kind !== kind) return false;
  if (q && !words(`${site.unitName} ${site.name.vi}`).includes(words(q.trim()))) return false;
  return !type || obligations.some((one) => one.duty.type === type && one.state !== 'OK');
}
const words = (text: string) => foldMarks(text).toLowerCase();

const present = ({ site, tally }: Row) => ({
  siteId: site.id,
  siteName: site.name.vi,
  kind: site.kind,
  unitId: site.unitId,
  unitName: site.unitName,
  ...tally,
});

const counted = ['owed', 'missing', 'incomplete', 'stale', 'late', 'ok', 'overdue'] as const;
const sumOf = (tallies: readonly Tally[]) =>
  Object.fromEntries(
    counted.map((name) => [name, tallies.reduce((sum, tally) => sum + tally[name], 0)]),
  ) as Record<(typeof counted)[number], number>;

/** For each content type on how many sites it is not in order, the most first. */
function byType(obligations: readonly Obligation[]) {
  return [...Map.groupBy(obligations, ({ duty }) => duty.type)]
    .map(([type, all]) => {
      const count = (state: ObligationState) => all.filter((one) => one.state === state).length;
      return {
        type,
        asks: all[0]!.duty.label,
        sites: all.length,
        missing: count('MISSING'),
        incomplete: count('INCOMPLETE'),
        stale: count('STALE'),
        late: count('LATE'),
      };
    })
    .toSorted((a, b) => b.missing + b.incomplete + b.stale - (a.missing + a.incomplete + a.stale));
}

/** Place in the list: more to do first, then more published late, then by the site's id. */
type Place = readonly [open: number, late: number, siteId: string];
const placeOf = ({ site, tally }: Row): Place => [openOf(tally), tally.late, site.id];
const compare = (one: Place, other: Place): number =>
  other[0] - one[0] || other[1] - one[1] || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0);
const writePlace = (place: Place) => Buffer.from(place.join('.')).toString('base64url');

/** Null for anything that is no cursor: the list then begins at its top. */
function readPlace(text: string): Place | null {
  const [open, late, siteId] = Buffer.from(text, 'base64url').toString().split('.');
  if (!siteId || Number.isNaN(Number(open)) || Number.isNaN(Number(late))) return null;
  return [Number(open), Number(late), siteId];
}
