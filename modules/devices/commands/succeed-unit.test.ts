import { afterAll, beforeAll, expect, it } from 'vitest';
import { findUnitByPath, importUnits, REORGANISE, type UnitInSuccession } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { devices } from '../module.ts';
import { devicesTables } from '../tables.ts';
import { registerDevice } from './register-device.ts';
import { succeedUnitInDevices } from './succeed-unit.ts';

let test: TestServices;
let from: UnitInSuccession;
let to: UnitInSuccession;
const validFrom = '2020-01-01';
const commune = (name: string) =>
  ({ below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name, validFrom }) as const;

beforeAll(async () => {
  test = await testServices([organisations, devices]);
  const province = { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom } as const;
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [province, commune('Trung Chải'), commune('Tả Phìn')],
  });
  [from, to] = [
    (await findUnitByPath(test.services.database, 'laocai.trungchai'))!,
    (await findUnitByPath(test.services.database, 'laocai.taphin'))!,
  ];
});
afterAll(() => test.stop());

const merge = () => ({ from, to, on: '2025-07-01', basis: '1673/NQ-UBTVQH15' });
const chief = actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh');

it('leaves each loudspeaker where it hangs, as one of the successor', async () => {
  const register = (name: string, unit: UnitInSuccession) =>
    registerDevice(test.context(), { kind: 'LOUDSPEAKER', name, unitId: unit.id });
  await register('Cụm loa Móng Sến', from);
  await register('Cụm loa Sả Xéng', to);
  expect(await succeedUnitInDevices(test.context(chief), merge())).toEqual({ devices: 1 });
  const rows = await devicesTables(test.services.database)
    .selectFrom('devices.devices')
    .select(['name', 'unit_id', 'unit_path'])
    .orderBy('name')
    .execute();
  expect(rows).toEqual(
    ['Cụm loa Móng Sến', 'Cụm loa Sả Xéng'].map((name) => ({ name, unit_id: to.id, unit_path: to.path })),
  );
});

it('is for those who may reorganise both units', async () => {
  const local = actorWith([REORGANISE], 'laocai.trungchai', 'Quản trị xã');
  await expect(succeedUnitInDevices(test.context(local), merge())).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
