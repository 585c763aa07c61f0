import {
  createUnit,
  dayOf,
  findUnitByPath,
  listUnitCodes,
  listUnits,
  setIdentifier,
  slugOf,
  type Unit,
} from '@saola/organisations';
import { inOneTransaction, type Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { AppError } from '@saola/platform/errors';
import { sitesError } from '../errors.ts';
import { proposeHosts } from '../host.ts';
import type { MissingUnit } from '../import/read-cells.ts';
import { type PlannedRow, planRows, type Present, type Problem } from '../import/plan-rows.ts';
import { readCsv } from '../import/read-csv.ts';
import { sitesTables } from '../tables.ts';
import { createSite } from './create-site.ts';
import { hostRules } from './shared/host-rules.ts';

export interface ImportOptions {
  csv: string;
  dryRun?: boolean;
  makeUnits?: boolean;
  /** Ends the work after the row at hand; what is done stays. */
  signal?: AbortSignal;
  progress?(done: number, total: number): void;
}

export interface ImportedRow {
  row: number;
  unitName: string;
  host: string;
  /** `NEW` in a rehearsal and where the work was stopped, `CREATED` when it is done. */
  state: 'NEW' | 'CREATED' | 'EXISTS' | 'WRONG';
  siteId: string | null;
  problems: Problem[];
}

export interface ImportReport {
  rows: ImportedRow[];
  unknownColumns: string[];
  stopped: boolean;
}

/**
 * Makes sites from a file, each in a transaction of its own: a wrong row keeps no other from its site, a stop keeps
 * what is done, and a second run goes on where the first one ended.
 */
export async function importSites(context: Context, options: ImportOptions): Promise<ImportReport> {
  const { rows, unknown } = readCsv(options.csv);
  const { present, province } = await whatIsThere(context, options.makeUnits ?? false);
  const planned = planRows(rows, present);
  const total = planned.filter(({ state }) => state === 'NEW').length;
  const done: ImportedRow[] = [];
  let made = 0;
  let stopped = false;
  for (const row of planned) {
    stopped ||= options.signal?.aborted ?? false;
    if (row.state !== 'NEW' || options.dryRun || stopped) {
      done.push(asSeen(row));
      continue;
    }
    done.push(await makeSite(context, row, province));
    options.progress?.(++made, total);
  }
  return { rows: done, unknownColumns: unknown, stopped };
}

const asSeen = (row: PlannedRow): ImportedRow => ({
  row: row.row,
  unitName: row.unitName,
  host: row.host,
  state: row.state,
  siteId: null,
  problems: row.state === 'WRONG' ? row.problems : [],
});

type NewRow = Extract<PlannedRow, { state: 'NEW' }>;

async function makeSite(context: Context, row: NewRow, province: Unit): Promise<ImportedRow> {
  const seen = asSeen(row);
  try {
    return await inOneTransaction(context, async (database) => {
      const inside = { ...context, database };
      const unitId = 'id' in row.unit ? row.unit.id : await makeUnit(inside, row.unit, province);
      const { siteId, created } = await createSite(inside, { unitId, ...row.site });
      return { ...seen, state: created ? 'CREATED' : 'EXISTS', siteId };
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const problem = {
      column: 'unit' as const,
      value: row.unitName,
      vi: error.sentence('vi'),
      en: error.sentence('en'),
    };
    return { ...seen, state: 'WRONG', problems: [problem] };
  }
}

/** A commune below the province; of two of one name the second has another short name. */
async function makeUnit(context: Context, unit: MissingUnit, province: Unit): Promise<string> {
  const slugs = proposeHosts({ ...unit, slug: slugOf(unit.name) }, '', () => false).map((name) =>
    name.replace(/[^a-z0-9]/g, ''),
  );
  const validFrom = dayOf(context.now());
  for (const slug of slugs) {
    if (await findUnitByPath(context.database, `${province.path}.${slug}`)) continue;
    const { id } = await createUnit(context, {
      parentId: province.id,
      kind: 'COMMUNE',
      communeKind: unit.communeKind,
      name: unit.name,
      slug,
      validFrom,
    });
    // Statistics codes of communes stand in this list since 1 July 2025.
    if (unit.code)
      await setIdentifier(context, {
        unitId: id,
        kind: 'STATISTICS_CODE',
        scheme: '19/2025/QĐ-TTg',
        value: unit.code,
        validFrom,
      });
    return id;
  }
  throw sitesError('unit-not-found');
}

async function whatIsThere(
  context: Context,
  makeUnits: boolean,
): Promise<{ present: Present; province: Unit }> {
  const { database, services, actor } = context;
  const [units, codes, sites, rules] = await Promise.all([
    unitsOfToday(database),
    listUnitCodes(database),
    sitesWithHosts(database),
    hostRules({ tx: database, services }),
  ]);
  const main = sites.find(({ kind }) => kind === 'MAIN');
  const province = units.find(({ id }) => id === main?.unitId);
  if (!province) throw sitesError('main-site-missing');
  const present: Present = {
    units,
    codes,
    sites: sites.map((site) => ({ ...site, name: site.name.vi })),
    rules,
    mayWrite: (path) => actor.may('sites.site.write', path),
    mayUseDomain: actor.may('sites.domain.write', province.path),
    makeUnits,
  };
  return { present, province };
}

async function unitsOfToday(database: Database): Promise<Unit[]> {
  const kinds = ['PROVINCE', 'DEPARTMENT', 'COMMUNE'] as const;
  const lists = await Promise.all(kinds.map((kind) => listUnits(database, { kind, limit: 20_000 })));
  return lists.flatMap(({ items }) => items);
}

const sitesWithHosts = (database: Database) =>
  sitesTables(database)
    .selectFrom('sites.sites as site')
    .innerJoin('sites.hosts as host', 'host.site_id', 'site.id')
    .select((row) => [
      'site.kind',
      'site.unit_id as unitId',
      'site.name',
      row.fn.agg<string[]>('array_agg', ['host.name']).as('hosts'),
    ])
    .groupBy('site.id')
    .execute();
