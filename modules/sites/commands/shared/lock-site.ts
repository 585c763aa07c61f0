import { findUnit, listClosedUnits } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { formatDateTime, formatShortDate } from '@saola/vietnamese';
import { sitesError } from '../../errors.ts';
import { sitesTables } from '../../tables.ts';

export interface LockedSite {
  id: string;
  kind: string;
  unitId: string;
  unitPath: string;
  state: string;
  revision: number;
}

interface Options {
  permission?: string;
  /** Without it, whoever comes last wins: for commands of other modules. */
  revision?: number | undefined;
  /** Archiving and closing may also be done to an archive, and to the site of a unit that is no more. */
  anyState?: boolean;
}

/**
 * Takes a site for this transaction and asks whether it may be changed: by this officer, from the state he has seen,
 * while its unit is there.
 */
export async function lockSite(frame: Frame, siteId: string, options: Options = {}): Promise<LockedSite> {
  const row = await sitesTables(frame.tx)
    .selectFrom('sites.sites')
    .selectAll()
    .where('id', '=', siteId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw sitesError('site-not-found');
  frame.authorise(options.permission ?? 'sites.site.write', row.unit_path);
  if (options.revision !== undefined && options.revision !== row.revision)
    throw sitesError('site-changed-meanwhile', {
      by: row.changed_by,
      at: row.changed_at.toISOString(),
      time: formatDateTime(row.changed_at),
      revision: row.revision,
    });
  if (row.state === 'CLOSED') throw sitesError('site-not-open');
  if (!options.anyState) {
    if (row.state !== 'OPEN') throw sitesError('site-not-open');
    await expectUnit(frame, row.unit_id);
  }
  return {
    id: row.id,
    kind: row.kind,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    state: row.state,
    revision: row.revision,
  };
}

/** @throws sites/unit-dissolved */
export async function expectUnit(frame: Frame, unitId: string): Promise<void> {
  const on = (await listClosedUnits(frame.tx, [unitId])).get(unitId);
  if (on === undefined) return;
  const unit = await findUnit(frame.tx, unitId);
  throw sitesError('unit-dissolved', { unit: unit?.fullName ?? '', on: formatShortDate(on) });
}

/** Notes who changed the site, and lets every process and every screen know. Answers the new revision. */
export async function touchSite(
  frame: Frame,
  site: LockedSite,
  detail: object,
): Promise<{ revision: number }> {
  const revision = site.revision + 1;
  await sitesTables(frame.tx)
    .updateTable('sites.sites')
    .set({ revision, changed_at: frame.now, changed_by: frame.actor.name })
    .where('id', '=', site.id)
    .execute();
  frame.record({ subject: 'site', subjectId: site.id, unitPath: site.unitPath, detail: { ...detail } });
  await frame.announce('sites', { id: site.id });
  return { revision };
}
