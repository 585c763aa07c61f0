import type { Unit } from '@saola/api-client';
import { expect, test } from 'vitest';
import { reachOf, topmost, treeOf } from './targets.ts';

const unit = (id: string, parentId: string | null, kind: Unit['kind'], path: string): Unit => ({
  id,
  parentId,
  kind,
  communeKind: null,
  name: id,
  fullName: id,
  slug: id,
  path,
  lat: null,
  lon: null,
});
const units = [
  unit('laocai', null, 'PROVINCE', 'laocai'),
  unit('so', 'laocai', 'DEPARTMENT', 'laocai.so'),
  unit('taphin', 'laocai', 'COMMUNE', 'laocai.taphin'),
  unit('saxeng', 'taphin', 'RESIDENTIAL_GROUP', 'laocai.taphin.saxeng'),
  unit('canngai', 'taphin', 'RESIDENTIAL_GROUP', 'laocai.taphin.canngai'),
];

test('a commune sees itself and its hamlets', () => {
  expect(treeOf(units, 'laocai.taphin')).toEqual([
    {
      key: 'taphin',
      title: 'taphin',
      children: [
        { key: 'canngai', title: 'canngai' },
        { key: 'saxeng', title: 'saxeng' },
      ],
    },
  ]);
});

test('a department reaches the whole province and receives nothing itself', () => {
  const top = reachOf({ kind: 'DEPARTMENT', path: 'laocai.so' });
  expect(top).toBe('laocai');
  expect(JSON.stringify(treeOf(units, top))).not.toContain('"so"');
});

test('what is chosen is said by the fewest units', () => {
  const tree = treeOf(units, 'laocai');
  expect(topmost(tree, new Set(['taphin', 'saxeng', 'canngai']))).toEqual(['taphin']);
  expect(topmost(tree, new Set(['saxeng']))).toEqual(['saxeng']);
});
