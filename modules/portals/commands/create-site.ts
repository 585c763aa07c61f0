import { findUnit, getAncestors, type Unit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import type { Theme } from '@saola/design-system';
import { portalsError } from '../errors.ts';
import { findMainSite, findSiteOfUnit } from '../queries/find-site.ts';
import { inSentence, type SiteContact, type SiteKind } from '../site.ts';
import { portalsTables } from '../tables.ts';

export interface NewSite {
  unitId: string;
  contact: SiteContact;
  theme?: Theme;
}

const kinds: Partial<Record<Unit['kind'], SiteKind>> = {
  PROVINCE: 'MAIN',
  DEPARTMENT: 'DEPARTMENT',
  COMMUNE: 'COMMUNE',
};

/** Makes the site of a unit, or answers the one it has. */
export const createSite = command('portals.site.create', async (frame, input: NewSite) => {
  const unit = await findUnit(frame.tx, input.unitId);
  if (!unit) throw portalsError('unit-not-found');
  frame.authorise('portals.site.write', unit.path);
  const known = await findSiteOfUnit(frame.tx, unit.id);
  if (known) {
    frame.unrecorded('the unit has its site already');
    return { siteId: known.id };
  }
  const kind = kinds[unit.kind];
  if (!kind) throw portalsError('unit-has-no-site-kind');
  const main = await findMainSite(frame.tx);
  if (!main && kind !== 'MAIN') throw portalsError('main-site-missing');
  const province = (await getAncestors(frame.tx, unit.path)).find((one) => one.kind === 'PROVINCE') ?? unit;

  const { id } = await portalsTables(frame.tx)
    .insertInto('portals.sites')
    .values({
      kind,
      unit_id: unit.id,
      unit_path: unit.path,
      unit_name: unit.fullName,
      short_name: unit.name,
      label: main ? `${unit.slug}.${main.label}` : unit.slug,
      ...namesOf(unit, province),
      theme: input.theme ?? (kind === 'COMMUNE' ? 'ruong' : 'cham'),
      contact: JSON.stringify(input.contact),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  frame.record({ subject: 'site', subjectId: id, unitPath: unit.path, detail: { kind } });
  return { siteId: id };
});

function namesOf(unit: Unit, province: Unit): { name: string; owner: string } {
  const own = inSentence(unit.fullName);
  if (unit.kind === 'PROVINCE')
    return { name: `Cổng Thông tin điện tử ${own}`, owner: `Ủy ban nhân dân ${own}` };
  const name = `Trang thông tin điện tử ${own}${unit.kind === 'DEPARTMENT' ? '' : ','} ${inSentence(province.fullName)}`;
  return { name, owner: unit.kind === 'COMMUNE' ? `Ủy ban nhân dân ${own}` : unit.fullName };
}
