/** The kinds of node an administrative tree may hold. DISTRICT is kept for trees from before 1 July 2025. */
export const unitKinds = [
  'PROVINCE',
  'DEPARTMENT',
  'DISTRICT',
  'COMMUNE',
  'RESIDENTIAL_GROUP',
  'UNIT_GROUP',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const communeKinds = ['XA', 'PHUONG', 'DAC_KHU', 'THI_TRAN'] as const;
export type CommuneKind = (typeof communeKinds)[number];

/** A unit as others see it. `path` is an ltree of readable labels, the last of which is `slug`. */
export interface Unit {
  id: string;
  parentId: string | null;
  kind: UnitKind;
  communeKind: CommuneKind | null;
  name: string;
  fullName: string;
  slug: string;
  path: string;
  lat: number | null;
  lon: number | null;
}

// Since Law 72/2025/QH15 a commune stands directly below the province; a district may stand between in older trees.
const parents: Record<UnitKind, readonly UnitKind[]> = {
  PROVINCE: [],
  DEPARTMENT: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  DISTRICT: ['PROVINCE'],
  COMMUNE: ['PROVINCE', 'DISTRICT'],
  RESIDENTIAL_GROUP: ['COMMUNE'],
  UNIT_GROUP: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
};

/** Whether a unit of `kind` may stand below `parent` (null = at the root of the tree). */
export function mayStandBelow(kind: UnitKind, parent: UnitKind | null): boolean {
  return parent === null ? parents[kind].length === 0 : parents[kind].includes(parent);
}

const prefixes: Record<CommuneKind, string> = {
  XA: 'Xã',
  PHUONG: 'Phường',
  DAC_KHU: 'Đặc khu',
  THI_TRAN: 'Thị trấn',
};

/** The name with its administrative word before it, when nobody gives another one. */
export function fullNameOf(kind: UnitKind, communeKind: CommuneKind | null, name: string): string {
  if (kind === 'COMMUNE' && communeKind) return `${prefixes[communeKind]} ${name}`;
  if (kind === 'PROVINCE') return `Tỉnh ${name}`;
  if (kind === 'DISTRICT') return `Huyện ${name}`;
  return name;
}

/** A commune says which kind it is; nothing else does. */
export function communeKindFits(kind: UnitKind, communeKind: CommuneKind | null): boolean {
  return (kind === 'COMMUNE') === (communeKind !== null);
}
