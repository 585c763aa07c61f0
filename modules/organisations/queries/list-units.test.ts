import { afterAll, beforeAll, expect, it } from 'vitest';
import { testServices, type TestServices } from '@saola/platform/testing';
import { importUnits } from '../commands/import-units.ts';
import { laoCai, source } from '../demo/lao-cai.ts';
import { organisations } from '../module.ts';
import { findUnitByPath, findUnitBySlug } from './find-unit.ts';
import { getAncestors } from './get-ancestors.ts';
import { getUnitRecord } from './get-unit-record.ts';
import { listCommunes } from './list-communes.ts';
import { listUnits } from './list-units.ts';
import { listUnitsBelow } from './list-units-below.ts';
import { listUnitsOfGroup } from './list-units-of-group.ts';

let test: TestServices;
const database = () => test.services.database;

beforeAll(async () => {
  test = await testServices([organisations]);
  await importUnits(test.context(), { units: laoCai, source });
});
afterAll(() => test.stop());

const namesOf = async (q: string) => (await listUnits(database(), { q })).items.map((unit) => unit.fullName);

it('finds names typed without marks, and takes marks seriously when typed', async () => {
  expect(await namesOf('ta phin')).toEqual(['Xã Tả Phìn']);
  expect(await namesOf('Tả Phìn')).toEqual(['Xã Tả Phìn']);
  expect(await namesOf('dong cuong')).toEqual(['Xã Đông Cuông']);
  expect(await namesOf('Tá Phín')).toEqual([]);
});

it('goes through the tree page by page without losing or repeating a unit', async () => {
  const whole = (await listUnits(database(), { limit: 1000 })).items.map((unit) => unit.path);
  const paged: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: Awaited<ReturnType<typeof listUnits>> = await listUnits(database(), {
      limit: 17,
      ...(after ? { after } : {}),
    });
    paged.push(...page.items.map((unit) => unit.path));
    after = page.next;
  }
  expect(paged).toEqual(whole);
});

it('shows the 99 communes of today and none of yesterday', async () => {
  const communes = await listCommunes(database());
  expect(communes).toHaveLength(99);
  expect(communes[0]?.name).toBe('A Mú Sung');
});

it('shows the tree of another day', async () => {
  const { items } = await listUnits(database(), { day: '2024-05-01', kind: 'COMMUNE' });
  expect(items.map((unit) => unit.path)).toEqual([
    'tinhlaocaicu.thixasapa.taphin',
    'tinhlaocaicu.thixasapa.trungchai',
  ]);
});

it('knows what stands below and above, and what a group holds', async () => {
  expect(await listUnitsBelow(database(), 'laocai.taphin')).toHaveLength(10);
  const above = await getAncestors(database(), 'laocai.taphin.saxeng');
  expect(above.map((unit) => unit.name)).toEqual(['Lào Cai', 'Tả Phìn']);
  const group = await findUnitByPath(database(), 'laocai.cumsapa');
  expect(await listUnitsOfGroup(database(), group!.id)).toHaveLength(6);
});

it('leads a host name to the unit of today', async () => {
  expect((await findUnitBySlug(database(), 'taphin'))?.path).toBe('laocai.taphin');
  expect((await findUnitBySlug(database(), 'laocai'))?.kind).toBe('PROVINCE');
  expect((await findUnitBySlug(database(), 'phuonglaocai'))?.fullName).toBe('Phường Lào Cai');
  expect(await findUnitBySlug(database(), 'saxeng')).toBeNull();
});

it('tells what a unit came from and by which codes it is known', async () => {
  const unit = await findUnitBySlug(database(), 'taphin');
  const record = await getUnitRecord(database(), unit!.id);
  expect(record?.predecessors.map((one) => one.fullName).sort()).toEqual(['Xã Trung Chải', 'Xã Tả Phìn']);
  expect(record?.identifiers).toEqual([
    { kind: 'STATISTICS_CODE', scheme: '19/2025/QĐ-TTg', value: '03013', from: '2025-07-01', to: null },
  ]);
});

it('reads the same list again without doing anything', async () => {
  expect(await importUnits(test.context(), { units: laoCai, source })).toEqual({ created: 0 });
});
