import type { Unit } from '@saola/organisations';
import { inSentence, type Named, type SiteKind } from './site.ts';

const englishKind: Partial<Record<string, string>> = {
  XA: 'Commune',
  PHUONG: 'Ward',
  DAC_KHU: 'Special Zone',
  THI_TRAN: 'Township',
};

/** Full names in upright letters (TT 32/2017 Art. 16), until somebody gives others. */
export function namesOf(unit: Unit, province: Unit, kind: SiteKind): { name: Named; owner: Named } {
  const own = inSentence(unit.fullName);
  const where =
    unit.id === province.id ? ` ${own}` : ` ${own}${behind(unit, own, inSentence(province.fullName))}`;
  return { name: nameOf(unit, province, kind, where), owner: ownerOf(unit, province, own) };
}

/** “Văn phòng Ủy ban nhân dân tỉnh” says already what Lào Cai is. */
function behind(unit: Unit, own: string, province: string): string {
  if (unit.kind === 'COMMUNE') return `, ${province}`;
  const kind = ['tỉnh', 'thành phố'].find((one) => own.endsWith(` ${one}`) && province.startsWith(`${one} `));
  return kind ? province.slice(kind.length) : ` ${province}`;
}

function nameOf(unit: Unit, province: Unit, kind: SiteKind, where: string): Named {
  const provinceEn = `${province.name} Province`;
  const english = unit.communeKind ? englishKind[unit.communeKind] : undefined;
  switch (kind) {
    case 'MAIN':
      return { vi: `Cổng Thông tin điện tử${where}`, en: `${provinceEn} Portal` };
    case 'EXTERNAL_RELATIONS':
      return { vi: `Trang thông tin đối ngoại${where}`, en: `${provinceEn} External Relations` };
    case 'PRESS':
      return { vi: `Trang thông tin báo chí${where}`, en: `${provinceEn} Press Room` };
    case 'ARTS':
      return { vi: `Trang văn học nghệ thuật${where}`, en: `${provinceEn} Literature and Arts` };
    case 'ARCHIVE':
      return { vi: `Trang lưu trữ${where}`, ...(english && { en: `${unit.name} ${english} Archive` }) };
    case 'DEPARTMENT':
    case 'COMMUNE':
      return {
        vi: `Trang thông tin điện tử${where}`,
        ...(english && { en: `${unit.name} ${english}, ${provinceEn}` }),
      };
  }
}

function ownerOf(unit: Unit, province: Unit, own: string): Named {
  if (unit.kind === 'PROVINCE')
    return { vi: `Ủy ban nhân dân ${own}`, en: `People’s Committee of ${province.name} Province` };
  if (unit.kind !== 'COMMUNE') return { vi: unit.fullName };
  const english = unit.communeKind ? englishKind[unit.communeKind] : undefined;
  return {
    vi: `Ủy ban nhân dân ${own}`,
    ...(english && { en: `People’s Committee of ${unit.name} ${english}` }),
  };
}
