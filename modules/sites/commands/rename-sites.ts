import { findUnit, getAncestors, REORGANISE } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { namesOf } from '../naming.ts';
import { sitesTables } from '../tables.ts';

/**
 * Gives the sites of a renamed unit its new name. Host names stay: people and papers know them, and another may be
 * added and made canonical. Answers how many sites.
 */
export const renameSites = command(
  'sites.unit.rename',
  async (frame, input: { unitId: string; name: string; fullName: string }) => {
    const unit = await findUnit(frame.tx, input.unitId);
    if (!unit) throw sitesError('unit-not-found');
    frame.authorise(REORGANISE, unit.path);
    const db = sitesTables(frame.tx);
    const renamed = { ...unit, name: input.name, fullName: input.fullName };
    const above = await getAncestors(frame.tx, unit.path);
    const province = above.find((one) => one.kind === 'PROVINCE') ?? renamed;
    const sites = await db
      .selectFrom('sites.sites')
      .select(['id', 'kind', 'name', 'owner'])
      .where('unit_id', '=', unit.id)
      .forUpdate()
      .execute();
    for (const site of sites) {
      const { name, owner } = namesOf(renamed, province, site.kind);
      await db
        .updateTable('sites.sites')
        .set({
          unit_name: input.fullName,
          short_name: input.name,
          name: JSON.stringify(name),
          owner: JSON.stringify(owner),
        })
        .where('id', '=', site.id)
        .execute();
    }
    frame.record({
      subject: 'unit',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { sites: sites.length, fullName: input.fullName },
    });
    await frame.announce('sites', { unitPath: unit.path });
    return { sites: sites.length };
  },
);
