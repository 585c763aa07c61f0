import { findUnit, getAncestors, type Unit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { blueprint } from '../blueprint.ts';
import { sitesError } from '../errors.ts';
import { type HostName, readHost } from '../host.ts';
import { namesOf } from '../naming.ts';
import type { OwnSettings } from '../settings.ts';
import { isPrimary, type Named, type SiteKind } from '../site.ts';
import { sitesTables } from '../tables.ts';
import { changeMenu } from './change-menu.ts';
import { checkSettings } from './shared/check-setting.ts';
import { expectFreeHost, freeHosts, hostRules, lockNames } from './shared/host-rules.ts';
import { expectUsableParent } from './shared/expect-usable-parent.ts';
import { expectUnit } from './shared/lock-site.ts';

export interface NewSite {
  unitId: string;
  /** Without it, the one that fits the unit. */
  kind?: SiteKind;
  name?: Named;
  owner?: Named;
  /** As an officer writes it: `taphin`, `taphin.laocai` or a whole name; without it the best free one. */
  host?: string;
  /** The site it inherits from; without it the nearest primary one above. */
  parentId?: string;
  /** What it says itself from the beginning; the rest is inherited. */
  settings?: OwnSettings;
}

const ownKind: Partial<Record<Unit['kind'], SiteKind>> = {
  PROVINCE: 'MAIN',
  DEPARTMENT: 'DEPARTMENT',
  COMMUNE: 'COMMUNE',
};

/** Makes a site, complete by its blueprint, or answers the primary one that the unit has. */
export const createSite = command('sites.site.create', async (frame, input: NewSite) => {
  const unit = await findUnit(frame.tx, input.unitId);
  if (!unit) throw sitesError('unit-not-found');
  frame.authorise('sites.site.write', unit.path);
  await expectUnit(frame, unit.id);
  await lockNames(frame);
  const kind = kindFor(unit, input.kind);
  const above = await primaryAbove(frame.tx, unit.path);
  const known = isPrimary(kind) ? above.find((site) => site.unitId === unit.id) : undefined;
  if (known) {
    frame.unrecorded('the unit has its site already');
    return { siteId: known.id, created: false };
  }
  const main = await findMain(frame.tx);
  if (kind === 'MAIN' && main) throw sitesError('main-site-exists');
  if (kind !== 'MAIN' && !main) throw sitesError('main-site-missing');
  const { menu, ...settings } = input.settings ?? {};
  await checkSettings(frame.tx, kind, settings);
  const province = (await getAncestors(frame.tx, unit.path)).find((one) => one.kind === 'PROVINCE') ?? unit;
  const names = namesOf(unit, province, kind);
  const host = await hostFor(frame, unit, kind, input.host);
  if ('siteId' in host) {
    frame.unrecorded('the unit has this site already');
    return { siteId: host.siteId, created: false };
  }
  if (input.parentId) await expectUsableParent(frame, { id: '', kind }, input.parentId);

  const { id } = await sitesTables(frame.tx)
    .insertInto('sites.sites')
    .values({
      kind,
      unit_id: unit.id,
      unit_path: unit.path,
      parent_id: kind === 'MAIN' ? null : (input.parentId ?? above[0]?.id ?? main?.id ?? null),
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
    .values({ ...host, site_id: id, canonical: true })
    .execute();
  await writeSettings(frame, id, settings);
  if (menu) await changeMenu(frame.context, { siteId: id, change: menu });
  frame.record({ subject: 'site', subjectId: id, unitPath: unit.path, detail: { kind, host: host.name } });
  await frame.announce('sites', { id });
  return { siteId: id, created: true };
});

/** A unit has one primary site, of its own kind; the other kinds fit every unit that has one. */
function kindFor(unit: Unit, asked: SiteKind | undefined): SiteKind {
  const own = ownKind[unit.kind];
  if (!own) throw sitesError('unit-has-no-site-kind');
  if (asked && isPrimary(asked) && asked !== own)
    throw sitesError('kind-does-not-fit', { kind: asked, unit: unit.fullName });
  return asked ?? own;
}

/** Open primary sites at or above a unit, the nearest first. */
async function primaryAbove(database: Database, unitPath: string) {
  const { rows } = await sql<{ id: string; kind: SiteKind; unitId: string }>`
    select id, kind, unit_id as "unitId" from sites.sites
    where unit_path @> ${unitPath}::ltree and kind in ('MAIN', 'DEPARTMENT', 'COMMUNE')
    order by nlevel(unit_path) desc`.execute(database);
  return rows;
}

const findMain = (database: Database) =>
  sitesTables(database).selectFrom('sites.sites').select('id').where('kind', '=', 'MAIN').executeTakeFirst();

/** The name of the new site, or the special site of the unit that has it already. */
async function hostFor(
  frame: Frame,
  unit: Unit,
  kind: SiteKind,
  asked: string | undefined,
): Promise<HostName | { siteId: string }> {
  if (kind === 'MAIN') return { name: asked ?? unit.slug, relative: true };
  const rules = await hostRules(frame);
  const { host: label } = blueprint[kind];
  // A special site of the province itself stands directly before the main portal's name.
  const wanted = asked ?? (label && unit.kind === 'PROVINCE' ? label : undefined);
  if (wanted === undefined) {
    const [name] = await freeHosts(frame, unit, rules, label);
    if (!name) throw sitesError('host-taken', { host: unit.slug, site: unit.fullName, proposal: '' });
    return { name, relative: true };
  }
  const read = readHost(wanted, rules);
  const known = 'fault' in read || isPrimary(kind) ? undefined : await siteAt(frame.tx, read.name);
  if (known?.kind === kind && known.unitId === unit.id) return { siteId: known.siteId };
  return expectFreeHost(frame, wanted, rules, unit);
}

const siteAt = (database: Database, name: string) =>
  sitesTables(database)
    .selectFrom('sites.hosts as host')
    .innerJoin('sites.sites as site', 'site.id', 'host.site_id')
    .select(['site.id as siteId', 'site.kind', 'site.unit_id as unitId'])
    .where('host.name', '=', name)
    .executeTakeFirst();

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
