import type { Named, SiteKind } from './site.ts';

export interface MenuItem {
  /** Stable name, so that a site below can hide or rename it: `gioi-thieu`. */
  id: string;
  label: Named;
  /** A path of this site, `app:/…` for a page of the citizens' app, or a full https address. */
  href: string;
  /** The item it stands under; menus have two levels. */
  under?: string;
  /** Kinds of sites that show it; without it, all. */
  kinds?: readonly SiteKind[];
}

/** What one site changes of the menu it inherits. */
export interface MenuChange {
  add?: readonly (MenuItem & { /** Id it comes behind; without it, at the end. */ after?: string })[];
  hide?: readonly string[];
  rename?: Readonly<Record<string, Named>>;
}
