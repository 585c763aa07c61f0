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

export const isPrimary = (kind: SiteKind): boolean => (primaryKinds as readonly SiteKind[]).includes(kind);

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
  /** Codes of the content types it shows, in the order of the menu. */
  sections: readonly string[];
  settings: Settings;
}

/** Where the server stands: origin of the main portal, and the domain in front of which relative names are put. */
export interface Web {
  publicUrl: string;
  baseDomain: string;
}

/** Which part of a host name says the site: `taphin.laocai` of `taphin.laocai.example.vn`; null for a foreign host. */
export function labelOfHost(hostname: string, baseDomain: string): string | null {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return host.endsWith(`.${baseDomain}`) ? host.slice(0, -baseDomain.length - 1) : null;
}

/** Names of the machine itself, which show the main portal. */
export function isBareHost(hostname: string, baseDomain: string): boolean {
  return hostname === baseDomain || hostname === 'localhost' || /^[\d.]+$|^\[?[0-9a-f:]+\]?$/i.test(hostname);
}

/** The host name people type for a site. */
export const hostOf = (site: Pick<Site, 'host' | 'relative'>, web: Pick<Web, 'baseDomain'>): string =>
  site.relative ? `${site.host}.${web.baseDomain}` : site.host;

/** Origin of a site; the main portal stands at `publicUrl`, the others beside it with the same protocol and port. */
export function originOf(site: Pick<Site, 'kind' | 'host' | 'relative'>, web: Web): string {
  if (site.kind === 'MAIN') return web.publicUrl;
  const main = new URL(web.publicUrl);
  return `${main.protocol}//${hostOf(site, web)}${main.port ? `:${main.port}` : ''}`;
}

/** “xã Tả Phìn” inside a sentence; names of departments keep their capital. */
export const inSentence = (fullName: string): string =>
  fullName.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu|Thị trấn)(?= )/, (word) => word.toLowerCase());
