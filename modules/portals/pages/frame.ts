import type { Site } from '@saola/sites';
import type { SiteAlert } from '../page-parts.ts';

/** What every page of a site needs to know besides its own content. */
export interface Frame {
  site: Site;
  /** The province's portal, to which member sites point. */
  main: { name: string; url: string };
  /** Origin of this site, without a slash at the end. */
  origin: string;
  /** Path of the menu item this page belongs to. */
  menuPath: string;
  demo: boolean;
  now: Date;
  assets: Assets;
  alert?: SiteAlert | null;
  /** Words in the search field. */
  search?: string;
}

/** Addresses of what a page loads, each with the hash of its content. */
export interface Assets {
  css: string;
  script: string;
  /** Fonts of the first view, fetched before the stylesheet is read. */
  fonts: string[];
  favicon: string;
}

/** Page of the citizens' app, on the main host. */
export function appUrl(frame: Pick<Frame, 'main'>, path = '/', query: Record<string, string> = {}): string {
  const words = new URLSearchParams(query).toString();
  return `${frame.main.url}/ung-dung${path}${words ? `?${words}` : ''}`;
}

/** Resolves a menu's `app:/…`. */
export const hrefOf = (frame: Frame, href: string): string =>
  href.startsWith('app:') ? appUrl(frame, href.slice(4), { 'don-vi': frame.site.unitId }) : href;

export const storyPath = (slug: string): string => `/tin-tuc/${slug}`;
