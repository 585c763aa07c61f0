import { findUnitByPath, listUnitsBelow, type Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { createSite, type OwnSettings } from '@saola/sites';

/** The main portal, a site for each department and one for each of the 99 communes. */
export async function seedSites(context: Context): Promise<void> {
  const province = await findUnitByPath(context.database, 'laocai');
  if (!province) throw new Error('The demonstration has no province');
  await createSite(context, { unitId: province.id, settings: contactOf(province) });
  for (const unit of await listUnitsBelow(context.database, province.path))
    if (unit.kind === 'DEPARTMENT' || unit.kind === 'COMMUNE')
      await createSite(context, { unitId: unit.id, settings: contactOf(unit) });
}

/** Numbers and addresses that nobody has. */
function contactOf({ kind, fullName, slug }: Unit): OwnSettings {
  const commune = kind === 'COMMUNE';
  const inSentence = fullName.replace(/^(Xã|Phường|Tỉnh)(?= )/, (word) => word.toLowerCase());
  return {
    responsible: {
      vi: commune
        ? `Chủ tịch Ủy ban nhân dân ${inSentence}`
        : kind === 'PROVINCE'
          ? 'Chánh Văn phòng Ủy ban nhân dân tỉnh'
          : `Giám đốc ${fullName}`,
    },
    address: {
      vi: commune
        ? `Trụ sở Ủy ban nhân dân ${inSentence}, tỉnh Lào Cai`
        : 'Khu hành chính tỉnh, tỉnh Lào Cai',
    },
    phone: '0214 000 0000',
    email: `${slug}@laocai.example`,
    hours: ['07:30–11:30', '13:30–17:00'],
    phones: commune
      ? [
          { label: { vi: 'Trực phòng thủ dân sự' }, number: '0214 000 0112' },
          { label: { vi: 'Công an' }, number: '0214 000 0113' },
          { label: { vi: 'Trạm Y tế' }, number: '0214 000 0115' },
        ]
      : [],
  };
}
