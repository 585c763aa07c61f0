import { afterAll, beforeAll, expect, it } from 'vitest';
import { REORGANISE, type UnitInSuccession } from '@saola/organisations';
import { type Merger, mergerOfCommunes } from '@saola/organisations/demo-merger';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { devices } from '../module.ts';
import { devicesTables } from '../tables.ts';
import { registerDevice } from './register-device.ts';
import { succeedUnitInDevices } from './succeed-unit.ts';

let test: TestServices;
let merger: Merger;

beforeAll(async () => {
  test = await testServices([organisations, devices]);
  merger = await mergerOfCommunes(test.context());
});
afterAll(() => test.stop());

const chief = actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh');

it('leaves each loudspeaker where it hangs, as one of the successor', async () => {
  const { from, to } = merger;
  const register = (name: string, unit: UnitInSuccession) =>
    registerDevice(test.context(), { kind: 'LOUDSPEAKER', name, unitId: unit.id });
  await register('Cụm loa Móng Sến', from);
  await register('Cụm loa Sả Xéng', to);
  expect(await succeedUnitInDevices(test.context(chief), merger)).toEqual({ devices: 1 });
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
  await expect(succeedUnitInDevices(test.context(local), merger)).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
