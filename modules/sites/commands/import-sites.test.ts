import { findUnitByPath, importUnits } from '@saola/organisations';
import { law } from '@saola/law/module';
import { organisations } from '@saola/organisations/module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { decodeCsv, readCsv } from '../import/read-csv.ts';
import { sites } from '../module.ts';
import { listSites } from '../queries/list-sites.ts';
import { createSite } from './create-site.ts';
import { importSites } from './import-sites.ts';

let test: TestServices;
beforeAll(async () => {
  test = await testServices([law, organisations, sites]);
  const validFrom = '2025-07-01';
  const commune = { below: 'laocai', kind: 'COMMUNE' as const, communeKind: 'XA' as const, validFrom };
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom },
      { below: 'laocai', kind: 'DEPARTMENT', name: 'Sở Y tế', validFrom },
      ...['Tả Phìn', 'Sa Pa'].map((name) => ({ ...commune, name })),
      {
        ...commune,
        name: 'Y Tý',
        identifiers: [{ kind: 'STATISTICS_CODE' as const, scheme: 'thử', value: '02698' }],
      },
    ],
  });
  const province = await findUnitByPath(test.services.database, 'laocai');
  await createSite(test.context(), { unitId: province!.id });
});
afterAll(() => test.stop());

const run = (csv: string, more: object = {}) => importSites(test.context(), { csv, ...more });
const hosts = async () => (await listSites(test.services.database)).map(({ host }) => host);

describe('a file', () => {
  it('is read as spreadsheets write it', () => {
    const text =
      '\uFEFFĐơn vị;Tên miền;Địa chỉ;Ghi chú\r\n"Xã Tả Phìn";taphin;"Thôn ""Sả Xéng""; nhà 2";x\r\n;;;\r\n';
    expect(readCsv(text)).toEqual({
      rows: [{ number: 2, cells: { unit: 'Xã Tả Phìn', host: 'taphin', address: 'Thôn "Sả Xéng"; nhà 2' } }],
      unknown: ['Ghi chú'],
    });
    const wide = Buffer.from('\uFEFFunit\tkind\nlaocai.sapa\tCOMMUNE\n', 'utf16le');
    expect(readCsv(decodeCsv(wide)).rows[0]?.cells).toEqual({ unit: 'laocai.sapa', kind: 'COMMUNE' });
  });
  it('that is none, too large, or not whole is refused in words', () => {
    expect(() => readCsv('a,b\n1,2')).toThrow('no column “unit”');
    expect(() => readCsv('unit,host\n"x,y')).toThrow('quotation mark');
    expect(() => readCsv(`unit\n${'x\n'.repeat(5_001)}`)).toThrow('at most 5000 rows');
    expect(() => decodeCsv(new Uint8Array(6 << 20))).toThrow('5 MB');
    expect(() => decodeCsv(Buffer.from([0xc4, 0xf0, 0x6e]))).toThrow('not UTF-8');
  });
});

it('says of each wrong row which cell is wrong and what to do, and makes the right ones', async () => {
  const csv = `unit,kind,host,theme,languages,email
Xã Tả Phìn,,taphin,sen,"vi,en",ubnd@taphin.example
laocai.sapa,,taphin,,,
02698,,taphin.hatinh.gov.vn,,,
Sở Y tế,COMMUNE,,,,
Xã Không Có,,,,,
laocai.yty,,www,hồng,fr,không phải thư
xã tả phìn,,taphin2,,,`;
  const { rows } = await run(csv);
  expect(rows.map(({ row, state }) => [row, state])).toEqual([
    [2, 'CREATED'],
    ...[3, 4, 5, 6, 7, 8].map((row) => [row, 'WRONG']),
  ]);
  const said = (row: number) =>
    rows.find((one) => one.row === row)!.problems.map(({ column, en }) => `${column}: ${en}`);
  expect(said(3)).toEqual(['host: belongs to Xã Tả Phìn already. Proposal: sapa.laocai']);
  expect(said(4)).toEqual(['host: is not below a domain of the province (–)']);
  expect(said(5)).toEqual([expect.stringMatching(/^kind: does not fit the unit/)]);
  expect(said(6)).toEqual([expect.stringMatching(/^unit: there is no such unit yet; add --make-units/)]);
  expect(said(7)).toEqual([
    expect.stringMatching(/^theme: there is no such theme/),
    'languages: only vi, en, zh, km',
    'email: is no address of mail',
    'host: is kept for the system, choose another',
    'unit: this unit stands in row 4 already',
  ]);
  expect(said(8)).toEqual(['unit: this unit stands in row 2 already']);
  expect(await hosts()).toEqual(['laocai', 'taphin.laocai']);
});

it('a rehearsal writes nothing, the run makes what it said, and a second run changes nothing', async () => {
  const csv =
    'đơn vị;loại trang;người chịu trách nhiệm\nlaocai.sapa;;Chủ tịch\nSở Y tế;;\nTỉnh Lào Cai;Đối ngoại;\n';
  const before = await hosts();
  const rehearsal = await run(csv, { dryRun: true });
  expect(rehearsal.rows.map(({ state, host }) => [state, host])).toEqual([
    ['NEW', 'sapa.laocai'],
    ['NEW', 'soyte.laocai'],
    ['NEW', 'doingoai.laocai'],
  ]);
  expect(await hosts()).toEqual(before);
  const real = await run(csv);
  expect(real.rows.map(({ state, host }) => [state, host])).toEqual(
    rehearsal.rows.map(({ host }) => ['CREATED', host]),
  );
  const after = await vi.waitFor(async () => {
    const found = await listSites(test.services.database);
    expect(found.map(({ host }) => host)).toContain('doingoai.laocai');
    return found;
  });
  const again = await run(csv);
  expect(new Set(again.rows.map(({ state }) => state))).toEqual(new Set(['EXISTS']));
  expect(await listSites(test.services.database)).toEqual(after);
});

it('goes on where it was stopped', async () => {
  const csv = `unit\n${Array.from({ length: 6 }, (_, index) => `Xã Mới ${index}`).join('\n')}\n`;
  const stop = new AbortController();
  const first = await run(csv, {
    makeUnits: true,
    signal: stop.signal,
    progress: (done: number) => done === 2 && stop.abort(),
  });
  expect([first.stopped, first.rows.filter(({ state }) => state === 'CREATED').length]).toEqual([true, 2]);
  const second = await run(csv, { makeUnits: true });
  expect(second.rows.map(({ state }) => state).join()).toBe('EXISTS,EXISTS,CREATED,CREATED,CREATED,CREATED');
});

it('makes communes that are not there; of two of one name each has its own host name', async () => {
  const csv = 'unit\nXã Ba Tơ\nPhường Ba Tơ\n';
  const { rows } = await run(csv, { makeUnits: true });
  expect(rows.map(({ state, host }) => [state, host])).toEqual([
    ['CREATED', 'bato.laocai'],
    ['CREATED', 'phuongbato.laocai'],
  ]);
  expect(await findUnitByPath(test.services.database, 'laocai.phuongbato')).toMatchObject({
    fullName: 'Phường Ba Tơ',
  });
});

it('knows a commune it made by its code, and one of another code as another', async () => {
  const csv = 'unit,name,unitKind\n04321,Mường Mới,xã\n';
  expect((await run(csv, { makeUnits: true })).rows[0]).toMatchObject({
    state: 'CREATED',
    host: 'muongmoi.laocai',
  });
  expect((await run('unit\n04321\n')).rows[0]).toMatchObject({ state: 'EXISTS', unitName: 'Xã Mường Mới' });
  const other = await run(csv.replace('04321', '04322'), { makeUnits: true });
  expect(other.rows[0]!.problems.map(({ en }) => en)).toEqual(['Xã Mường Mới has the code 04321']);
});

it('an officer makes sites where he may, and no whole names', async () => {
  const officer = actorWith(['sites.site.write'], 'laocai.yty', 'Quản trị xã');
  const csv = 'unit,host\nlaocai.sapa,\nlaocai.yty,\n';
  const { rows } = await importSites(test.context(officer), { csv, dryRun: true });
  expect(rows.map(({ state }) => state)).toEqual(['WRONG', 'NEW']);
});
