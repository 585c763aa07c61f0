import { expect, test } from 'vitest';
import { addItem, hideItem, idFor, ownChange, removeItem, renameItem, showItem } from './change-menu.ts';

const none = ownChange({ ownMenu: null });
const whole = (change: Parameters<typeof ownChange>[0]['ownMenu']) => ownChange({ ownMenu: change });

test('hiding and showing an item leaves nothing behind', () => {
  const hidden = whole(hideItem(none, 'van-ban'));
  expect(hidden.hide).toEqual(['van-ban']);
  expect(whole(hideItem(hidden, 'van-ban')).hide).toEqual(['van-ban']);
  expect(showItem(hidden, 'van-ban')).toEqual(none);
});

test('an own item that is removed takes its new name along', () => {
  const added = whole(addItem(none, { id: 'du-lich', label: { vi: 'Du lịch' }, href: '/trang/du-lich' }));
  const renamed = whole(renameItem(added, 'du-lich', { vi: 'Tham quan' }));
  expect(removeItem(renamed, 'du-lich')).toEqual(none);
});

test('a new item has a name of its own', () => {
  expect(idFor('Điểm đến', new Set())).toBe('diem-den');
  expect(idFor('Điểm đến', new Set(['diem-den']))).toBe('diem-den-2');
  expect(idFor('中文', new Set())).toBe('muc');
});
