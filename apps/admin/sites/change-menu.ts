import type { MenuChange, SiteDescription } from '@saola/api-client';

type Item = NonNullable<MenuChange['add']>[number];

/** What the site itself says of its menu; the lists are always there. */
export function ownChange(site: Pick<SiteDescription, 'ownMenu'>): Required<MenuChange> {
  const own = (site.ownMenu ?? {}) as MenuChange;
  return { add: own.add ?? [], hide: own.hide ?? [], rename: own.rename ?? {} };
}

export const hideItem = (change: Required<MenuChange>, id: string): MenuChange => ({
  ...change,
  hide: [...change.hide.filter((one) => one !== id), id],
});

export const showItem = (change: Required<MenuChange>, id: string): MenuChange => ({
  ...change,
  hide: change.hide.filter((one) => one !== id),
});

export const renameItem = (change: Required<MenuChange>, id: string, label: Item['label']): MenuChange => ({
  ...change,
  rename: { ...change.rename, [id]: label },
});

export const addItem = (change: Required<MenuChange>, item: Item): MenuChange => ({
  ...change,
  add: [...change.add, item],
});

/** An own item goes with what was said of it. */
export const removeItem = (change: Required<MenuChange>, id: string): MenuChange => ({
  add: change.add.filter((item) => item.id !== id),
  hide: change.hide.filter((one) => one !== id),
  rename: Object.fromEntries(Object.entries(change.rename).filter(([one]) => one !== id)),
});

/** A name for an item that nobody has yet: “Du lịch” → `du-lich`, then `du-lich-2`. */
export function idFor(label: string, taken: ReadonlySet<string>): string {
  const base =
    label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50) || 'muc';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
