import type { Theme } from '@saola/design-system';
import type { Language } from '@saola/translations';
import type { MenuItem } from './menu.ts';
import type { Settings } from './settings.ts';

export const siteKinds = [
  'MAIN',
  'DEPARTMENT',
  'COMMUNE',
  'EXTERNAL_RELATIONS',
  'PRESS',
  'ARTS',
  'ARCHIVE',
] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Kinds of which a unit has one, and on which its stories stand by themselves; the others are fed by sharing. */
export const primaryKinds = ['MAIN', 'DEPARTMENT', 'COMMUNE'] as const satisfies readonly SiteKind[];

/** A text that officers give in some languages; Vietnamese always. */
export type Named = Readonly<{ vi: string } & Partial<Record<Language, string>>>;

/** One public site of the network, with its settings as they hold after inheritance. */
export interface Site {
  id: string;
  kind: SiteKind;
  unitId: string;
  unitPath: string;
  /** The site above, from which it inherits; null for the main portal. */
  parentId: string | null;
  /** Full name of the unit: “Xã Tả Phìn”. */
  unitName: string;
  /** Name without its administrative word: “Tả Phìn”. */
  shortName: string;
  /** Canonical host name as stored: `taphin.laocai` in front of the base domain, or a whole foreign name. */
  host: string;
  /** Whether `host` stands in front of the base domain. */
  relative: boolean;
  /** Full name in upright letters (TT 32/2017 Art. 16): “Trang thông tin điện tử xã Tả Phìn, tỉnh Lào Cai”. */
  name: Named;
  /** Body that owns the site. */
  owner: Named;
  /** ARCHIVED sites are read only and carry a banner; CLOSED ones lead to their successor. */
  state: 'OPEN' | 'ARCHIVED' | 'CLOSED';
  successorId: string | null;
  theme: Theme;
  languages: readonly Language[];
  menu: readonly MenuItem[];
  settings: Settings;
}
