import { findUnitByPath, listUnitsBelow, type Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { createSite, type NewSite, type OwnSettings } from '@saola/sites';

/**
 * The main portal, a site for each department and one for each of the 99 communes, and three more of the province. All
 * in one transaction: a hundred small ones would be felt at the first start.
 */
export async function seedSites(outside: Context): Promise<void> {
  await outside.database.transaction().execute(async (database) => {
    const context = { ...outside, database };
    const province = await findUnitByPath(database, 'laocai');
    if (!province) throw new Error('The demonstration has no province');
    await createSite(context, { unitId: province.id, settings: contactOf(province) });
    for (const unit of await listUnitsBelow(database, province.path))
      if (unit.kind === 'DEPARTMENT' || unit.kind === 'COMMUNE')
        await createSite(context, { unitId: unit.id, settings: contactOf(unit) });
    for (const site of special)
      await createSite(context, {
        unitId: province.id,
        ...site,
        settings: { ...site.settings, takes: atOnce },
      });
  });
}

/** They live on what rules bring, so nobody waits to accept it. */
const atOnce = { fromAbove: 'AT_ONCE', fromBelow: 'AT_ONCE', syndicated: 'AT_ONCE' } as const;

/** They inherit address and telephone of the main portal, and say themselves what differs. */
const special: Omit<NewSite, 'unitId'>[] = [
  {
    kind: 'EXTERNAL_RELATIONS',
    host: 'doingoai',
    name: {
      vi: 'Trang thông tin đối ngoại tỉnh Lào Cai',
      en: 'Lào Cai Province External Relations',
      zh: '老街省对外信息网',
    },
    settings: {
      responsible: { vi: 'Giám đốc Sở Ngoại vụ' },
      headerText: {
        vi: 'Cửa ngõ hợp tác bên sông Hồng',
        en: 'A gateway for cooperation on the Red River',
        zh: '红河之滨的合作门户',
      },
    },
  },
  {
    kind: 'PRESS',
    host: 'baochi',
    settings: {
      headerText: { vi: 'Thông tin chính thức dành cho báo chí', en: 'Official information for the press' },
    },
  },
  {
    kind: 'ARTS',
    host: 'vanhocnghethuat',
    settings: {
      headerText: { vi: 'Văn học, nghệ thuật các dân tộc', en: 'Literature and arts of our peoples' },
    },
  },
];

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
    // The commune people try is asked before something from above stands on its site.
    ...(slug === 'taphin' && {
      takes: {
        fromAbove: 'WHEN_ACCEPTED' as const,
        fromBelow: 'AT_ONCE' as const,
        syndicated: 'WHEN_ACCEPTED' as const,
      },
    }),
  };
}
