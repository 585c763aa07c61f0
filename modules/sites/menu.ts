import type { Named, SiteKind } from './site.ts';

export interface MenuItem {
  /** Stable name, so that a site below can hide or rename it: `gioi-thieu`. */
  id: string;
  label: Named;
  /**
   * A path of this site, `app:/…` for a page of the citizens' app, a full https address, or `type:leader-schedule` for
   * the section of a content type. `branch:` has no page: it leads to its first child and is not shown without one.
   */
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

/** All items a site could show, and which of them are hidden, before it is asked what it shows. */
export interface Arrangement {
  items: readonly MenuItem[];
  hidden: ReadonlySet<string>;
}

/** What Saola begins with, changed by each site from the main portal down. */
export function arrange(
  begin: readonly MenuItem[],
  changes: readonly (MenuChange | undefined)[],
): Arrangement {
  let items = [...begin];
  const hidden = new Set<string>();
  for (const change of changes) {
    if (!change) continue;
    for (const { after, ...item } of change.add ?? []) {
      // A site below may say an item of above in its own way: the last word holds.
      items = items.filter((one) => one.id !== item.id);
      const place = items.findIndex((one) => one.id === after);
      items.splice(place < 0 ? items.length : place + 1, 0, item);
      hidden.delete(item.id);
    }
    for (const id of change.hide ?? []) hidden.add(id);
    const rename = change.rename;
    if (rename) items = items.map((item) => ({ ...item, label: rename[item.id] ?? item.label }));
  }
  return { items, hidden };
}

/**
 * The menu of one site, parents with their children behind them.
 * @param sections first part of the address of each content type the site shows, by code
 */
export function resolveMenu(
  begin: readonly MenuItem[],
  changes: readonly (MenuChange | undefined)[],
  kind: SiteKind,
  sections: ReadonlyMap<string, string> = new Map(),
): MenuItem[] {
  const { items, hidden } = arrange(begin, changes);
  const shown = items.flatMap((item) => {
    if (hidden.has(item.id) || (item.kinds && !item.kinds.includes(kind))) return [];
    if (!item.href.startsWith('type:')) return [item];
    const path = sections.get(item.href.slice('type:'.length));
    return path === undefined ? [] : [{ ...item, href: `/${path}` }];
  });
  return inTwoLevels(shown, new Set(items.map((item) => item.id)));
}

/** A child of a hidden item is hidden with it; one of an unknown item stands on top. */
function inTwoLevels(shown: readonly MenuItem[], known: ReadonlySet<string>): MenuItem[] {
  const byId = new Map(shown.map((item) => [item.id, item]));
  const top: MenuItem[] = [];
  const children = new Map<string, MenuItem[]>();
  for (const item of shown) {
    const root = rootOf(item, byId, known);
    if (root === item.id) top.push(withoutParent(item));
    else if (root !== null) children.set(root, [...(children.get(root) ?? []), { ...item, under: root }]);
  }
  return top.flatMap((item) => {
    const below = (children.get(item.id) ?? []).filter((child) => child.href !== 'branch:');
    if (item.href !== 'branch:') return [item, ...below];
    return below[0] ? [{ ...item, href: below[0].href }, ...below] : [];
  });
}

/** Id of the top item; the item's own when it stands on top; null when something above it is hidden. Ends on any circle. */
function rootOf(
  item: MenuItem,
  byId: ReadonlyMap<string, MenuItem>,
  known: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>();
  let at = item;
  while (at.under !== undefined && known.has(at.under)) {
    if (seen.has(at.id)) return item.id;
    seen.add(at.id);
    const above = byId.get(at.under);
    if (!above) return null;
    at = above;
  }
  return at.id;
}

function withoutParent({ under: _under, ...item }: MenuItem): MenuItem {
  return item;
}

export interface MenuBranch extends MenuItem {
  children: readonly MenuItem[];
}

/** The same as a tree, for those who draw it. */
export const menuTree = (items: readonly MenuItem[]): MenuBranch[] =>
  items
    .filter((item) => item.under === undefined)
    .map((item) => ({ ...item, children: items.filter((one) => one.under === item.id) }));

export type MenuFault =
  | {
      fault: 'menu-item-under-itself' | 'menu-item-unknown' | 'menu-item-twice' | 'menu-too-deep';
      item: string;
    }
  | { fault: 'menu-address-not-usable'; item: string; href: string };

/** What is wrong with a change that a site wants to make to the menu it inherits; null when nothing is. */
export function faultOfMenu(
  change: MenuChange,
  inherited: readonly MenuItem[],
  types: ReadonlySet<string>,
): MenuFault | null {
  const added = change.add ?? [];
  const twice = added.find((item, index) => added.findIndex((one) => one.id === item.id) !== index);
  if (twice) return { fault: 'menu-item-twice', item: twice.id };
  const items = new Map([...inherited, ...added].map((item) => [item.id, item]));
  const named = [
    ...added.flatMap(({ under, after }) => [under, after]),
    ...(change.hide ?? []),
    ...Object.keys(change.rename ?? {}),
  ];
  const unknown = named.find((id) => id !== undefined && !items.has(id));
  if (unknown !== undefined) return { fault: 'menu-item-unknown', item: unknown };
  for (const item of added) {
    if (!isMenuAddress(item.href, types))
      return { fault: 'menu-address-not-usable', item: item.id, href: item.href };
    const seen = new Set([item.id]);
    for (let above = item.under; above !== undefined; above = items.get(above)?.under) {
      if (seen.has(above)) return { fault: 'menu-item-under-itself', item: item.id };
      seen.add(above);
    }
    if (seen.size > 2) return { fault: 'menu-too-deep', item: item.id };
  }
  // An inherited item that has children may not be put below another one.
  const deep = [...items.values()].find(
    ({ under }) => under !== undefined && items.get(under)?.under !== undefined,
  );
  return deep ? { fault: 'menu-too-deep', item: deep.id } : null;
}

function isMenuAddress(href: string, types: ReadonlySet<string>): boolean {
  if (href === 'branch:') return true;
  if (href.startsWith('type:')) return types.has(href.slice('type:'.length));
  // `//host` would leave the site without saying so.
  if (/^(app:)?\/(?![/\\])[^\s\\]*$/.test(href)) return true;
  return /^https?:\/\/[^\s]+$/.test(href) && URL.canParse(href);
}
