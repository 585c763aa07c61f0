import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOfMenu, type MenuChange, type MenuItem, menuTree, resolveMenu } from './menu.ts';

const item = (id: string, more: Partial<MenuItem> = {}): MenuItem => ({
  id,
  label: { vi: id },
  href: `/${id}`,
  ...more,
});
const begin = [item('a'), item('b'), item('b1', { under: 'b' }), item('c', { kinds: ['MAIN'] })];
const ids = (items: readonly MenuItem[]) => items.map(({ id, under }) => (under ? `${under}/${id}` : id));
const none = new Set<string>();

it('a change at the top is there at the bottom, and a site below may hide or rename it', () => {
  const top: MenuChange = { add: [{ ...item('d'), after: 'a' }] };
  expect(ids(resolveMenu(begin, [top], 'COMMUNE'))).toEqual(['a', 'd', 'b', 'b/b1']);
  const below: MenuChange = { hide: ['b'], rename: { d: { vi: 'Khác' } } };
  const menu = resolveMenu(begin, [top, undefined, below], 'COMMUNE');
  expect(menu.map(({ label }) => label.vi)).toEqual(['a', 'Khác']);
});

it('shows items for kinds of sites, sections that the site has, and branches that are not empty', () => {
  const items = [
    ...begin,
    item('branch', { href: 'branch:' }),
    item('plan', { href: 'type:plan', under: 'branch' }),
    item('empty', { href: 'branch:' }),
  ];
  expect(ids(resolveMenu(items, [], 'MAIN'))).toContain('c');
  const menu = resolveMenu(items, [], 'COMMUNE', new Map([['plan', 'quy-hoach']]));
  expect(ids(menu)).toEqual(['a', 'b', 'b/b1', 'branch', 'branch/plan']);
  expect(menuTree(menu).at(-1)).toMatchObject({ href: '/quy-hoach', children: [{ href: '/quy-hoach' }] });
});

it('refuses a menu that points to itself, and other changes that mean nothing', () => {
  const fault = (change: MenuChange) => faultOfMenu(change, begin, new Set(['plan']))?.fault ?? null;
  expect(fault({ add: [item('x', { under: 'x' })] })).toBe('menu-item-under-itself');
  expect(fault({ add: [item('x', { under: 'y' }), item('y', { under: 'x' })] })).toBe(
    'menu-item-under-itself',
  );
  expect(fault({ add: [item('b', { under: 'b1' })] })).toBe('menu-item-under-itself');
  expect(fault({ add: [item('x', { under: 'nowhere' })] })).toBe('menu-item-unknown');
  expect(fault({ hide: ['nothing'] })).toBe('menu-item-unknown');
  expect(fault({ add: [item('x'), item('x')] })).toBe('menu-item-twice');
  expect(fault({ add: [item('x', { under: 'b1' })] })).toBe('menu-too-deep');
  expect(fault({ add: [item('b', { under: 'a' })] })).toBe('menu-too-deep');
  for (const href of ['javascript:alert(1)', '//elsewhere.vn', '/a b', 'type:nothing', 'ftp://x'])
    expect(fault({ add: [item('x', { href })] })).toBe('menu-address-not-usable');
  for (const href of ['/x?y=1#z', 'app:/gui-y-kien', 'https://dichvucong.gov.vn', 'type:plan', 'branch:'])
    expect(fault({ add: [item('x', { href, under: 'b' })] })).toBeNull();
});

it('whatever was written, a menu has two levels, each item once, and is read in the end', () => {
  const id = fc.constantFrom('a', 'b', 'b1', 'x', 'y', 'z');
  const change = fc.record({
    add: fc.array(fc.tuple(id, fc.option(id), fc.option(id))),
    hide: fc.uniqueArray(id, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const menu = resolveMenu(
        begin,
        changes.map(({ add, hide }) => ({
          add: add.map(([one, under, after]) => ({
            ...item(one, under ? { under } : {}),
            ...(after && { after }),
          })),
          hide,
        })),
        'COMMUNE',
      );
      const top = new Set(menu.filter(({ under }) => !under).map((one) => one.id));
      expect(new Set(menu.map((one) => one.id)).size).toBe(menu.length);
      for (const { under } of menu) expect(!under || top.has(under)).toBe(true);
      for (const hidden of changes.at(-1)?.hide ?? none)
        expect(menu.some((one) => one.id === hidden)).toBe(false);
    }),
  );
});
