import { themes } from '@saola/design-system';
import { type CommuneKind, fold, slugOf } from '@saola/organisations';
import { faultOfSetting } from '../setting-shapes.ts';
import type { OwnSettings, SettingKey } from '../settings.ts';
import { type SiteKind, siteKinds } from '../site.ts';
import type { Column, CsvRow } from './read-csv.ts';

export type Wrong = (column: Column, vi: string, en: string) => void;

/** A unit that has to be made before its site. */
export interface MissingUnit {
  name: string;
  communeKind: CommuneKind;
  code: string | null;
}

const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
const lookUp = <T>(entries: readonly (readonly [T, string])[]) =>
  new Map(entries.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

const kinds = lookUp<SiteKind>([
  ...siteKinds.map((kind) => [kind, bare(kind)] as const),
  ['MAIN', 'congtinh cong chinh'],
  ['DEPARTMENT', 'so songanh coquan ban'],
  ['COMMUNE', 'xa phuong dackhu xaphuong capxa'],
  ['EXTERNAL_RELATIONS', 'doingoai'],
  ['PRESS', 'baochi'],
  ['ARTS', 'vanhocnghethuat vannghe nghethuat'],
  ['ARCHIVE', 'luutru'],
]);
const communeKinds = lookUp<CommuneKind>([
  ['XA', 'xa commune'],
  ['PHUONG', 'phuong ward'],
  ['DAC_KHU', 'dackhu specialzone'],
]);
const themeOf = lookUp(
  Object.entries(themes).map(([theme, label]) => [theme, `${theme} ${bare(label)}`] as const),
);

export const kindOfCell = (text: string): SiteKind | undefined => kinds.get(bare(text));

/** “Xã Tả Phìn, tỉnh Lào Cai” and “xã  Tả Phìn” are one name; marks count. */
export const wordsOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/, tỉnh .*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A commune by its name and kind, or by its full name: “Phường Ba Tơ”. */
export function missingUnitOf({ unit = '', name, unitKind }: CsvRow['cells']): MissingUnit | null {
  const [, word = '', rest = ''] = /^(xã|phường|đặc khu)\s+(\S.*)$/iu.exec(name ?? unit) ?? [];
  const communeKind = communeKinds.get(bare(unitKind ?? word));
  const proper = (rest || name || '').replace(/,.*$/, '').trim();
  if (!communeKind || !slugOf(proper)) return null;
  return { name: proper, communeKind, code: /^\d{5}$/.test(unit) ? unit : null };
}

const prefixes: Record<CommuneKind, string> = {
  XA: 'Xã',
  PHUONG: 'Phường',
  DAC_KHU: 'Đặc khu',
  THI_TRAN: 'Thị trấn',
};
export const fullNameOf = ({ communeKind, name }: MissingUnit): string => `${prefixes[communeKind]} ${name}`;

/** What the site says itself, by the cells that are filled in. */
export function settingsOf(cells: CsvRow['cells'], wrong: Wrong): OwnSettings {
  const { theme, languages, responsible, address, phone, email } = cells;
  const settings: Record<string, unknown> = {
    ...(theme && { theme: themeOf.get(bare(theme)) ?? theme }),
    ...(languages && {
      languages: [
        ...new Set([
          'vi',
          ...languages
            .toLowerCase()
            .split(/[\s,;+/]+/)
            .filter(Boolean),
        ]),
      ],
    }),
    ...(responsible && { responsible: { vi: responsible } }),
    ...(address && { address: { vi: address } }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
  for (const [key, value] of Object.entries(settings)) {
    if (!faultOfSetting(key as SettingKey, value)) continue;
    const [vi, en] = asked[key] ?? ['dài quá 300 ký tự', 'longer than 300 characters'];
    wrong(key as Column, vi, en);
  }
  return settings as OwnSettings;
}

const known = Object.keys(themes).join(', ');
const asked: Record<string, [vi: string, en: string]> = {
  theme: [`không có giao diện này. Chọn: ${known}`, `there is no such theme. Choose: ${known}`],
  languages: ['chỉ dùng vi, en, zh, km', 'only vi, en, zh, km'],
  phone: ['chỉ gồm chữ số, dấu cách, +, -, ngoặc', 'digits, spaces, +, - and brackets only'],
  email: ['không phải địa chỉ thư điện tử', 'is no address of mail'],
};
