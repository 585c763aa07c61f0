/**
 * The province of Lào Cai since 1 July 2025, for the demonstration.
 * Communes: names, kinds and codes of the list of Decision 19/2025/QĐ-TTg, set up by Resolution 1673/NQ-UBTVQH15;
 * coordinates from public data (dvhcvn, vietnam-3d-map; MIT). Departments after the province's public structure.
 * Residential groups and the group of communes are examples.
 */
import type { ImportedUnit } from '../commands/import-units.ts';
import { slugOf } from '../path.ts';
import type { CommuneKind } from '../unit.ts';
import communes from './lao-cai-communes.json' with { type: 'json' };

export const source = '19/2025/QĐ-TTg, 1673/NQ-UBTVQH15';

const reform = '2025-07-01';
const newList = '19/2025/QĐ-TTg';
const oldList = '124/2004/QĐ-TTg';
const resolution = '1673/NQ-UBTVQH15';

const code = (value: string, scheme = newList) => [{ kind: 'STATISTICS_CODE' as const, scheme, value }];

/** The old three tiers of one place, so that what a commune came from can be shown. */
const before: ImportedUnit[] = [
  old(null, { kind: 'PROVINCE', name: 'Lào Cai', slug: 'tinhlaocaicu', validFrom: '1991-10-01' }, '10'),
  old(null, { kind: 'PROVINCE', name: 'Yên Bái', slug: 'tinhyenbaicu', validFrom: '1991-10-01' }, '15'),
  old(
    'tinhlaocaicu',
    { kind: 'DISTRICT', name: 'Sa Pa', fullName: 'Thị xã Sa Pa', slug: 'thixasapa', validFrom: '2020-01-01' },
    '088',
  ),
  old('tinhlaocaicu.thixasapa', oldCommune('Tả Phìn'), '03013'),
  old('tinhlaocaicu.thixasapa', oldCommune('Trung Chải'), '03010'),
];

function oldCommune(name: string) {
  return { kind: 'COMMUNE' as const, communeKind: 'XA' as const, name, validFrom: '2020-01-01' };
}

function old(below: string | null, unit: Omit<ImportedUnit, 'below'>, statisticsCode: string): ImportedUnit {
  return { ...unit, below, validTo: reform, identifiers: code(statisticsCode, oldList) };
}

const province: ImportedUnit = {
  below: null,
  kind: 'PROVINCE',
  name: 'Lào Cai',
  slug: 'laocai',
  lat: 22.0605,
  lon: 104.347,
  validFrom: reform,
  basis: '202/2025/QH15',
  identifiers: code('15'),
  cameFrom: [
    { path: 'tinhlaocaicu', extent: 'WHOLE' },
    { path: 'tinhyenbaicu', extent: 'WHOLE' },
  ],
};

const departments: ImportedUnit[] = [
  ['vanphong', 'Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['sonoivu', 'Sở Nội vụ'],
  ['sotaichinh', 'Sở Tài chính'],
  ['sovhttdl', 'Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['soyte', 'Sở Y tế'],
  ['sogddt', 'Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['sonnmt', 'Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
  ['soxaydung', 'Sở Xây dựng'],
  ['socongthuong', 'Sở Công Thương'],
  ['sotuphap', 'Sở Tư pháp'],
  ['sokhcn', 'Sở KH&CN', 'Sở Khoa học và Công nghệ'],
  ['sodttg', 'Sở DT&TG', 'Sở Dân tộc và Tôn giáo'],
  ['thanhtra', 'Thanh tra tỉnh'],
].map(([slug, name, fullName]) => ({
  below: 'laocai',
  kind: 'DEPARTMENT' as const,
  name: name!,
  fullName: fullName ?? name!,
  slug: slug!,
  validFrom: reform,
}));

const newCommunes: ImportedUnit[] = communes.map((commune) => ({
  below: 'laocai',
  kind: 'COMMUNE' as const,
  communeKind: commune.kind as CommuneKind,
  name: commune.name,
  // The ward of the province's own name takes another label: one host name leads to one unit.
  slug: 'slug' in commune && commune.slug ? commune.slug : slugOf(commune.name),
  lat: commune.lat,
  lon: commune.lon,
  validFrom: reform,
  basis: resolution,
  identifiers: code(commune.code),
  cameFrom:
    commune.code === '03013'
      ? [
          { path: 'tinhlaocaicu.thixasapa.taphin', extent: 'WHOLE' as const },
          { path: 'tinhlaocaicu.thixasapa.trungchai', extent: 'WHOLE' as const },
        ]
      : [],
}));

const residentialGroups: ImportedUnit[] = Object.entries({
  'laocai.taphin': [
    'Thôn Sả Xéng',
    'Thôn Tả Chải',
    'Thôn Can Ngài',
    'Thôn Suối Thầu',
    'Thôn Lủ Khấu',
    'Thôn Giàng Tra',
    'Thôn Móng Sến 1',
    'Thôn Móng Sến 2',
    'Thôn Vù Lùng Sung',
    'Thôn Chu Lìn',
  ],
  'laocai.sapa': ['Tổ dân phố 1', 'Tổ dân phố 2', 'Tổ dân phố 3', 'Tổ dân phố 4'],
  'laocai.phuonglaocai': ['Tổ dân phố Duyên Hải', 'Tổ dân phố Cốc Lếu', 'Tổ dân phố Kim Tân'],
  'laocai.bacha': ['Tổ dân phố Nậm Sắt 1', 'Tổ dân phố Nậm Sắt 2', 'Thôn Na Hối'],
  'laocai.mucangchai': ['Tổ dân phố 1', 'Bản Thái', 'Bản Nả Háng'],
  'laocai.yenbai': ['Tổ dân phố 1', 'Tổ dân phố 2', 'Tổ dân phố 3'],
}).flatMap(([below, names]) =>
  names.map((fullName) => ({
    below,
    kind: 'RESIDENTIAL_GROUP' as const,
    name: fullName.replace(/^(Thôn|Bản) /, ''),
    fullName,
    slug: slugOf(fullName.replace(/^(Thôn|Bản) /, '').replace(/^Tổ dân phố /, 'tdp')),
    validFrom: reform,
  })),
);

const groups: ImportedUnit[] = [
  {
    below: 'laocai',
    kind: 'UNIT_GROUP',
    name: 'Cụm liên xã Sa Pa',
    slug: 'cumsapa',
    validFrom: reform,
    members: [
      'laocai.sapa',
      'laocai.taphin',
      'laocai.tavan',
      'laocai.nguchison',
      'laocai.banho',
      'laocai.muongbo',
    ],
  },
];

/** The whole tree, parents before children. */
export const laoCai: ImportedUnit[] = [
  ...before,
  province,
  ...departments,
  ...newCommunes,
  ...residentialGroups,
  ...groups,
];
