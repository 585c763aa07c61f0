import { findUnit, getAncestors, isAtOrBelow, type Unit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { sitesError } from '../errors.ts';
import { namesOf } from '../naming.ts';
import type { OwnSettings } from '../settings.ts';
import { isPrimary, type Named, primaryKinds, type SiteKind } from '../site.ts';
import { sitesTables } from '../tables.ts';

export interface NewSite {
  unitId: string;
  /** Without it, the one that fits the unit. */
  kind?: SiteKind;
  name?: Named;
  owner?: Named;
  /** Name in front of the base domain; without it the unit's short name before the province's. */
  host?: string;
  /** What it says itself from the beginning; the rest is inherited. */
  settings?: OwnSettings;
}

const kinds: Partial<Record<Unit['kind'], SiteKind>> = {
  PROVINCE: 'MAIN',
  DEPARTMENT: 'DEPARTMENT',
  COMMUNE: 'COMMUNE',
};

/** Makes a site, complete by its blueprint, or answers the primary one that the unit has. */
export const createSite = command('sites.site.create', async (frame, input: NewSite) => {
  const unit = await findUnit(frame.tx, input.unitId);
  if (!unit) throw sitesError('unit-not-found');
  frame.authorise('sites.site.write', unit.path);
  const kind = input.kind ?? kinds[unit.kind];
  if (!kind) throw sitesError('unit-has-no-site-kind');
  const primary = await primarySites(frame.tx);
  const known = isPrimary(kind) ? primary.find((site) => site.unitId === unit.id) : undefined;
  if (known) {
    frame.unrecorded('the unit has its site already');
    return { siteId: known.id };
  }
  const main = primary.find((site) => site.kind === 'MAIN');
  if (!main && kind !== 'MAIN') throw sitesError('main-site-missing');
  const province = (await getAncestors(frame.tx, unit.path)).find((one) => one.kind === 'PROVINCE') ?? unit;
  const names = namesOf(unit, province, kind);

  const { id } = await sitesTables(frame.tx)
    .insertInto('sites.sites')
    .values({
      kind,
      unit_id: unit.id,
      unit_path: unit.path,
      parent_id: kind === 'MAIN' ? null : nearestAbove(unit.path, primary).id,
      unit_name: unit.fullName,
      short_name: unit.name,
      name: JSON.stringify(input.name ?? names.name),
      owner: JSON.stringify(input.owner ?? names.owner),
      changed_by: frame.actor.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sitesTables(frame.tx)
    .insertInto('sites.hosts')
    .values({
      name: input.host ?? (main ? `${unit.slug}.${main.host}` : unit.slug),
      relative: true,
      site_id: id,
      canonical: true,
    })
    .execute();
  await writeSettings(frame, id, input.settings ?? {});
  frame.record({ subject: 'site', subjectId: id, unitPath: unit.path, detail: { kind } });
  await frame.announce('sites', { id, unitPath: unit.path });
  return { siteId: id };
});

interface Primary {
  id: string;
  kind: SiteKind;
  unitId: string;
  unitPath: string;
  host: string;
}

const primarySites = (database: Database): Promise<Primary[]> =>
  sitesTables(database)
    .selectFrom('sites.sites as site')
    .innerJoin('sites.hosts as host', (join) =>
      join.onRef('host.site_id', '=', 'site.id').on('host.canonical', '=', true),
    )
    .select([
      'site.id',
      'site.kind',
      'site.unit_id as unitId',
      'site.unit_path as unitPath',
      'host.name as host',
    ])
    .where('site.kind', 'in', [...primaryKinds])
    .execute();

/** The nearest primary site at or above a unit. */
function nearestAbove(unitPath: string, primary: readonly Primary[]): Primary {
  const above = primary
    .filter((site) => isAtOrBelow(unitPath, site.unitPath))
    .toSorted((a, b) => b.unitPath.length - a.unitPath.length);
  const found = above[0] ?? primary.find((site) => site.kind === 'MAIN');
  if (!found) throw sitesError('main-site-missing');
  return found;
}

async function writeSettings(frame: Frame, siteId: string, settings: OwnSettings): Promise<void> {
  const said = Object.entries(settings).filter(([, value]) => value !== undefined);
  if (said.length === 0) return;
  await sitesTables(frame.tx)
    .insertInto('sites.settings')
    .values(
      said.map(([key, value]) => ({
        site_id: siteId,
        key: key as keyof OwnSettings,
        value: JSON.stringify(value),
      })),
    )
    .execute();
}
