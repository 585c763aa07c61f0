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

/** The menu of one site: what Saola begins with, changed by each site from the main portal down to the site itself. */
export function resolveMenu(
  begin: readonly MenuItem[],
  changes: readonly (MenuChange | undefined)[],
  kind: SiteKind,
): MenuItem[] {
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
    items = items.map((item) => ({ ...item, label: change.rename?.[item.id] ?? item.label }));
  }
  const shown = items.filter((item) => !hidden.has(item.id) && (!item.kinds || item.kinds.includes(kind)));
  return twoLevels(shown, new Set(items.map((item) => item.id)));
}

/** Parents with their children behind them. A child of a hidden item is hidden with it; one of an unknown item stands on top. */
function twoLevels(shown: readonly MenuItem[], known: ReadonlySet<string>): MenuItem[] {
  const byId = new Map(shown.map((item) => [item.id, item]));
  const top: MenuItem[] = [];
  const children = new Map<string, MenuItem[]>();
  for (const item of shown) {
    const root = rootOf(item, byId, known);
    if (root === null) continue;
    if (root === item.id) top.push(withoutParent(item));
    else children.set(root, [...(children.get(root) ?? []), { ...item, under: root }]);
  }
  return top.flatMap((item) => [item, ...(children.get(item.id) ?? [])]);
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
