import { afterAll, beforeAll, expect, it } from 'vitest';
import { REORGANISE, type UnitInSuccession } from '@saola/organisations';
import { type Merger, mergerOfCommunes } from '@saola/organisations/demo-merger';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { media } from '../module.ts';
import { getFile } from '../queries/get-file.ts';
import { storeFile } from './store-file.ts';
import { succeedUnitInMedia } from './succeed-unit.ts';

let test: TestServices;
let merger: Merger;

beforeAll(async () => {
  test = await testServices([organisations, media]);
  merger = await mergerOfCommunes(test.context());
});
afterAll(() => test.stop());

const chief = actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh');

it('gives the library of the former unit to its successor, and leaves other libraries alone', async () => {
  const { from, to } = merger;
  const store = ({ id, path }: UnitInSuccession, page: number) => {
    const content = Buffer.from(`%PDF-1.4\n%% ${page}\n%%EOF`);
    return storeFile(test.context(), { unitId: id, unitPath: path, content, name: 'quyet-dinh.pdf' });
  };
  const [own, other] = [await store(from, 1), await store(to, 2)];
  expect(await succeedUnitInMedia(test.context(chief), merger)).toEqual({ files: 1 });
  const after = await getFile(test.services.database, own.id);
  expect(after).toMatchObject({ unitId: to.id, unitPath: to.path, sha256: own.sha256 });
  expect(await getFile(test.services.database, other.id)).toMatchObject({ unitId: to.id });
  // Once done, there is nothing left to do.
  expect(await succeedUnitInMedia(test.context(chief), merger)).toEqual({ files: 0 });
});

it('is for those who may reorganise both units', async () => {
  const local = actorWith([REORGANISE], 'laocai.trungchai', 'Quản trị xã');
  await expect(succeedUnitInMedia(test.context(local), merger)).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
