import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { organisations } from '../module.ts';
import { findUnit, findUnitByPath } from '../queries/find-unit.ts';
import { getUnitRecord } from '../queries/get-unit-record.ts';
import { listUnits } from '../queries/list-units.ts';
import { addToGroup } from './add-to-group.ts';
import { closeUnit } from './close-unit.ts';
import { createUnit } from './create-unit.ts';
import { importUnits } from './import-units.ts';
import { renameUnit } from './rename-unit.ts';
import { setIdentifier } from './set-identifier.ts';

let test: TestServices;
let provinceId: string;
const validFrom = '2025-07-01';
const officer = (unitPath: string) => test.context(actorWith(['organisations.unit.write'], unitPath));

beforeAll(async () => {
  test = await testServices([organisations]);
  await importUnits(test.context(), {
    source: 'test',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom }],
  });
  provinceId = (await findUnitByPath(test.services.database, 'laocai'))!.id;
});
afterAll(() => test.stop());

const commune = (name: string) =>
  createUnit(test.context(), { parentId: provinceId, kind: 'COMMUNE', communeKind: 'XA', name, validFrom });

it('makes a unit under its readable path', async () => {
  const { id, path } = await commune('Tả Phìn');
  expect(path).toBe('laocai.taphin');
  expect(await findUnit(test.services.database, id)).toMatchObject({
    fullName: 'Xã Tả Phìn',
    parentId: provinceId,
  });
});

it('refuses a path that has been used, a kind that does not fit, and days outside those of the parent', async () => {
  await commune('Y Tý');
  await expect(commune('Y Tý')).rejects.toThrow('organisations/path-taken');
  const hamlet = { parentId: provinceId, kind: 'RESIDENTIAL_GROUP' as const, name: 'Sả Xéng', validFrom };
  await expect(createUnit(test.context(), hamlet)).rejects.toThrow('organisations/kind-does-not-fit');
  const early = {
    parentId: provinceId,
    kind: 'DEPARTMENT' as const,
    name: 'Sở Y tế',
    validFrom: '2020-01-01',
  };
  await expect(createUnit(test.context(), early)).rejects.toThrow('organisations/validity-not-usable');
});

it('lets an officer of a commune make hamlets there, and nowhere else', async () => {
  const own = await commune('Bản Hồ');
  const foreign = await commune('Tả Van');
  const hamlet = (parentId: string) => ({
    parentId,
    kind: 'RESIDENTIAL_GROUP' as const,
    name: 'La Ve',
    validFrom,
  });
  await createUnit(officer(own.path), hamlet(own.id));
  await expect(createUnit(officer(own.path), hamlet(foreign.id))).rejects.toThrow('platform/forbidden');
});

it('keeps the name of before for the days before, and lets no unit rename itself', async () => {
  const { id, path } = await commune('Mường Bo');
  const rename = {
    unitId: id,
    name: 'Mường Bo Mới',
    fullName: 'Phường Mường Bo Mới',
    validFrom: '2026-01-01',
  };
  await expect(renameUnit(officer(path), rename)).rejects.toThrow('platform/forbidden');
  await renameUnit(officer('laocai'), rename);
  const record = await getUnitRecord(test.services.database, id);
  expect(record?.fullName).toBe('Phường Mường Bo Mới');
  expect(record?.path).toBe(path);
  const then = await listUnits(test.services.database, { day: '2025-12-31', q: 'muong bo' });
  expect(then.items.map((unit) => unit.fullName)).toEqual(['Xã Mường Bo']);
  await expect(renameUnit(officer('laocai'), rename)).rejects.toThrow('organisations/validity-not-usable');
});

it('closes a unit with its names and codes once nothing below is open, and never gives its path again', async () => {
  const { id, path } = await commune('Nậm Xé');
  const successor = await commune('Nậm Chày');
  const below = await createUnit(test.context(), {
    parentId: id,
    kind: 'RESIDENTIAL_GROUP',
    name: 'Tu Hạ',
    validFrom,
  });
  const end = { validTo: '2026-07-01', successors: [{ unitId: successor.id, extent: 'WHOLE' as const }] };
  await expect(closeUnit(test.context(), { unitId: id, ...end })).rejects.toThrow(
    'organisations/unit-has-open-units',
  );
  await closeUnit(test.context(), { unitId: below.id, validTo: '2026-07-01' });
  await closeUnit(test.context(), { unitId: id, ...end });
  const record = await getUnitRecord(test.services.database, id);
  expect(record).toMatchObject({ validTo: '2026-07-01', names: [{ to: '2026-07-01' }] });
  expect(record?.successors.map((unit) => unit.id)).toEqual([successor.id]);
  await expect(commune('Nậm Xé')).rejects.toThrow('organisations/path-taken');
  expect(path).toBe('laocai.namxe');
});

it('gives a code of a list to one unit at a time, and to another once it is free', async () => {
  const [first, second] = [await commune('Võ Lao'), await commune('Văn Bàn')];
  const code = { kind: 'STATISTICS_CODE' as const, scheme: '19/2025/QĐ-TTg', value: '03061' };
  await setIdentifier(test.context(), { unitId: first.id, ...code, validFrom });
  const again = { unitId: second.id, ...code, validFrom: '2026-01-01' };
  await expect(setIdentifier(test.context(), again)).rejects.toThrow('organisations/identifier-taken');
  await setIdentifier(test.context(), { unitId: first.id, ...code, value: '03062', validFrom: '2026-01-01' });
  await setIdentifier(test.context(), again);
  const record = await getUnitRecord(test.services.database, first.id);
  expect(record?.identifiers.map(({ value, to }) => [value, to])).toEqual([
    ['03061', '2026-01-01'],
    ['03062', null],
  ]);
});

it('refuses a code of the wrong form', async () => {
  const { id } = await commune('Minh Lương');
  const wrong = { unitId: id, kind: 'STATISTICS_CODE' as const, scheme: 'x', value: '3061', validFrom };
  await expect(setIdentifier(test.context(), wrong)).rejects.toThrow('organisations/identifier-not-usable');
});

it('puts a unit into a group once', async () => {
  const { id } = await commune('Bảo Hà');
  const group = await createUnit(test.context(), {
    parentId: provinceId,
    kind: 'UNIT_GROUP',
    name: 'Cụm sông Hồng',
    validFrom,
  });
  await addToGroup(test.context(), { groupId: group.id, unitId: id });
  await expect(addToGroup(test.context(), { groupId: group.id, unitId: id })).rejects.toThrow(
    'already-in-group',
  );
  await expect(addToGroup(test.context(), { groupId: id, unitId: group.id })).rejects.toThrow('not-a-group');
});
