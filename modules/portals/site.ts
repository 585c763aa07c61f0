import type { Theme } from '@saola/design-system';

export const siteKinds = ['MAIN', 'DEPARTMENT', 'COMMUNE'] as const;
export type SiteKind = (typeof siteKinds)[number];

export interface MenuItem {
  label: string;
  /** A path of this site, or `app:/…` for a page of the citizens' app, or a full address. */
  href: string;
}

/** What the law wants in the footer (TT 32/2017 Art. 16), and what people look for first. */
export interface SiteContact {
  responsible: string;
  address: string;
  phone: string;
  email: string;
  /** Office hours as printed, for instance `07:30–11:30`. */
  hours: string[];
  phones: { label: string; number: string }[];
}

/** For a site whose unit has not said yet how it can be reached. */
export const blankContact: SiteContact = {
  responsible: '',
  address: '',
  phone: '',
  email: '',
  hours: [],
  phones: [],
};

/** One public site: the main portal or the component site of one unit. */
export interface Site {
  id: string;
  kind: SiteKind;
  unitId: string;
  unitPath: string;
  /** Full name of the unit: “Xã Tả Phìn”. */
  unitName: string;
  /** Name without its administrative word: “Tả Phìn”. */
  shortName: string;
  /** First part of its host name: `taphin.laocai` of taphin.laocai.example.vn. */
  label: string;
  /** Full name in upright letters: “Trang thông tin điện tử xã Tả Phìn, tỉnh Lào Cai”. */
  name: string;
  owner: string;
  theme: Theme;
  contact: SiteContact;
  menu: MenuItem[] | null;
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

/** Origin of a site; the main portal stands at `publicUrl`, the others beside it with the same protocol and port. */
export function originOf(
  site: Pick<Site, 'kind' | 'label'>,
  web: { publicUrl: string; baseDomain: string },
): string {
  if (site.kind === 'MAIN') return web.publicUrl;
  const main = new URL(web.publicUrl);
  return `${main.protocol}//${site.label}.${web.baseDomain}${main.port ? `:${main.port}` : ''}`;
}

/** “xã Tả Phìn” inside a sentence; names of departments keep their capital. */
export const inSentence = (fullName: string): string =>
  fullName.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu|Thị trấn)(?= )/, (word) => word.toLowerCase());

const services = { label: 'Dịch vụ công trực tuyến', href: 'https://dichvucong.gov.vn' };
const feedback = { label: 'Gửi ý kiến', href: 'app:/gui-y-kien' };
const contact = { label: 'Liên hệ', href: '/lien-he' };

/** The menu a site has until its unit arranges another one (TT 32/2017 Art. 16 names four of the items). */
export function menuOf(site: Pick<Site, 'kind' | 'menu'>): MenuItem[] {
  if (site.menu) return site.menu;
  const first = [
    { label: 'Trang chủ', href: '/' },
    { label: 'Giới thiệu', href: '/gioi-thieu' },
  ];
  if (site.kind === 'MAIN')
    return [
      ...first,
      { label: 'Tin tức', href: '/tin-tuc' },
      { label: 'Xã, phường', href: '/xa-phuong' },
      { label: 'Sở, ngành', href: '/so-nganh' },
      services,
      feedback,
      contact,
      { label: 'Sơ đồ cổng', href: '/so-do' },
    ];
  const places = site.kind === 'COMMUNE' ? [{ label: 'Thôn, tổ dân phố', href: '/thon' }] : [];
  return [
    ...first,
    { label: 'Tin tức, thông báo', href: '/tin-tuc' },
    ...places,
    services,
    feedback,
    contact,
    { label: 'Sơ đồ trang', href: '/so-do' },
  ];
}
