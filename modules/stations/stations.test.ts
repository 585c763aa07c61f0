import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { importUnits, findUnitByPath, REORGANISE } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { keepCluster, type ClusterInput } from './commands/keep-cluster.ts';
import { keepGroup } from './commands/keep-group.ts';
import { keepIntegrationUnit, removeIntegrationUnit } from './commands/keep-integration-unit.ts';
import { keepStation } from './commands/keep-station.ts';
import { keepSubNetwork } from './commands/keep-sub-network.ts';
import { lookUpKeeper } from './commands/look-up-keeper.ts';
import { placeLoudspeakers } from './commands/place-loudspeakers.ts';
import { removeCluster } from './commands/remove-cluster.ts';
import { succeedUnitInStations } from './commands/succeed-unit.ts';
import { stations } from './module.ts';
import { getLoudspeakerMap } from './queries/get-loudspeaker-map.ts';
import { listClusters } from './queries/list-clusters.ts';
import { listDevicesInArea } from './queries/list-devices-in-area.ts';
import { listDevicesOfGroup } from './queries/list-devices-of-group.ts';
import { listKeepersOfDevices } from './queries/list-keepers-of-devices.ts';
import { listLoudspeakers } from './queries/list-loudspeakers.ts';
import { stationsTables } from './tables.ts';

let test: TestServices;
const unitIds = new Map<string, string>();
const unit = (slugs: string) => unitIds.get(slugs)!;
const write = ['stations.station.write', 'stations.group.write'];
const technician = () => test.context(actorWith(write, 'laocai.taphin'));
const keeper = { name: 'Trưởng thôn Sả Xéng', phone: '0900 000 101' };

beforeAll(async () => {
  test = await testServices([organisations, devices, stations]);
  const validFrom = '2020-01-01';
  const commune = (name: string) =>
    ({ below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name, validFrom }) as const;
  const hamlet = (below: string, name: string) =>
    ({ below, kind: 'RESIDENTIAL_GROUP', name, validFrom }) as const;
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      commune('Tả Phìn'),
      commune('Trung Chải'),
      hamlet('laocai.taphin', 'Sả Xéng'),
      hamlet('laocai.trungchai', 'Móng Sến'),
    ],
  });
  for (const path of [
    'laocai',
    'laocai.taphin',
    'laocai.trungchai',
    'laocai.taphin.saxeng',
    'laocai.trungchai.mongsen',
  ])
    unitIds.set(path, (await findUnitByPath(test.services.database, path))!.id);
});
afterAll(() => test.stop());

async function loudspeaker(name: string, path: string, enrolled = true): Promise<string> {
  const { deviceId } = await registerDevice(test.context(), {
    kind: 'LOUDSPEAKER',
    name,
    unitId: unit(path),
  });
  if (enrolled)
    await sql`update devices.devices set enrolled_at = now() where id = ${deviceId}`.execute(
      test.services.database,
    );
  return deviceId;
}

const clusterOf = (deviceId: string) =>
  stationsTables(test.services.database)
    .selectFrom('stations.clusters as cluster')
    .innerJoin('stations.sub_networks as network', 'network.id', 'cluster.sub_network_id')
    .innerJoin('stations.stations as station', 'station.id', 'network.station_id')
    .select([
      'cluster.id',
      'cluster.sub_network_id',
      'cluster.unit_path',
      'cluster.former',
      'station.name as station',
    ])
    .where('cluster.device_id', '=', deviceId)
    .executeTakeFirst();

const places = (more: Partial<ClusterInput>): ClusterInput => ({
  unitId: unit('laocai.taphin.saxeng'),
  subNetworkId: '',
  name: 'Cụm loa Nhà văn hóa',
  place: 'Cột điện trước nhà văn hóa',
  lat: 22.4,
  lon: 103.8,
  deviceId: null,
  speakers: 4,
  owner: 'Điện lực',
  keeper,
  ...more,
});

it('gives every enrolled loudspeaker a cluster at the station of its commune, once', async () => {
  const deviceId = await loudspeaker('Cụm loa Sả Xéng', 'laocai.taphin.saxeng');
  const waiting = await loudspeaker('Cụm loa chưa lắp', 'laocai.taphin.saxeng', false);
  expect(await placeLoudspeakers(test.context(), {})).toEqual({ placed: 1 });
  expect(await placeLoudspeakers(test.context(), { deviceIds: [deviceId, waiting] })).toEqual({ placed: 0 });
  expect(await clusterOf(deviceId)).toMatchObject({
    station: 'Đài truyền thanh xã Tả Phìn',
    unit_path: 'laocai.taphin.saxeng',
  });
  await expect(placeLoudspeakers(technician(), {})).rejects.toMatchObject({ code: 'platform/forbidden' });
});

it('lets wired clusters hear through the integration unit, and tells whom to ring', async () => {
  const deviceId = await loudspeaker('Bộ tích hợp xã', 'laocai.taphin');
  await placeLoudspeakers(test.context(), {});
  const taphin = unit('laocai.taphin');
  const { id: integrationUnitId } = await keepIntegrationUnit(technician(), {
    unitId: taphin,
    name: 'Bộ tích hợp tại Ủy ban',
    place: 'Trụ sở xã',
    deviceId,
  });
  const { id: subNetworkId } = await keepSubNetwork(technician(), {
    unitId: taphin,
    technology: 'WIRED',
    name: 'Mạng có dây cũ',
    integrationUnitId,
    frequencyMhz: null,
  });
  // The device is not a cluster of its own any more.
  const empty = await stationsTables(test.services.database)
    .selectFrom('stations.clusters')
    .select('id')
    .where('name', '=', 'Bộ tích hợp xã')
    .executeTakeFirstOrThrow();
  await removeCluster(technician(), { clusterId: empty.id });
  await expect(keepCluster(technician(), places({ subNetworkId, deviceId }))).rejects.toMatchObject({
    code: 'stations/receiver-of-a-wired-cluster',
  });
  const { id: clusterId } = await keepCluster(technician(), places({ subNetworkId }));
  const { database } = test.services;
  expect(await listKeepersOfDevices(database, [deviceId])).toEqual(new Map([[deviceId, keeper]]));
  const { id: groupId } = await keepGroup(technician(), {
    unitId: taphin,
    name: 'Dọc suối',
    clusterIds: [clusterId],
  });
  expect(await listDevicesOfGroup(database, groupId)).toEqual([deviceId]);
  const strangers = test.context(actorWith(write, 'laocai.trungchai'));
  await expect(
    keepGroup(strangers, { unitId: unit('laocai.trungchai'), name: 'Liên xã', clusterIds: [clusterId] }),
  ).rejects.toMatchObject({ code: 'platform/forbidden' });
  await expect(keepCluster(strangers, places({ clusterId, subNetworkId }))).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  const square = [103.7, 22.3, 103.9, 22.5] as const;
  const [west, south, east, north] = square;
  const line = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const area = await listDevicesInArea(database, {
    unitIds: [unit('laocai.trungchai')],
    groupIds: [groupId],
    shape: { type: 'Polygon', coordinates: [line] },
  });
  expect(area.devices.map(({ id }) => id)).toEqual([deviceId]);
  expect(area.parts.map(({ kind, devices }) => [kind, devices])).toEqual([
    ['UNIT', 0],
    ['GROUP', 1],
    ['SHAPE', 1],
  ]);
  expect(area.unplaced.map(({ name }) => name)).toEqual(['Cụm loa Sả Xéng']);
  await sql`update devices.devices set lat = 22.41, lon = 103.81 where name = 'Cụm loa Sả Xéng'`.execute(
    database,
  );
  const drawn = await listDevicesInArea(database, { shape: { type: 'Polygon', coordinates: [line] } });
  expect(drawn).toMatchObject({ unplaced: [], parts: [{ kind: 'SHAPE', devices: 2 }] });
  await sql`update devices.devices set lat = null, lon = null where name = 'Cụm loa Sả Xéng'`.execute(
    database,
  );
  const { items } = await listClusters(database, { readable: [''], groupId, mayKnowKeeper: () => true });
  expect(items[0]?.keeper).toEqual({ ...keeper, phone: '••• 101' });
  const reader = (path: string) => test.context(actorWith(['stations.keeper.read'], path));
  expect(await lookUpKeeper(reader('laocai.taphin'), { clusterId })).toEqual(keeper);
  await expect(lookUpKeeper(reader('laocai.trungchai'), { clusterId })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  await keepCluster(technician(), places({ clusterId, subNetworkId, keeper: null }));
  expect(await lookUpKeeper(reader('laocai.taphin'), { clusterId })).toEqual(keeper);
  const hamlet = await listDevicesInArea(database, { unitIds: [unit('laocai.taphin.saxeng')] });
  expect(hamlet.devices.map(({ name }) => name)).toEqual(['Cụm loa Sả Xéng', 'Bộ tích hợp xã']);
});

it('leaves no working loudspeaker without a place, and lets a hamlet change no more than its own', async () => {
  const deviceId = await loudspeaker('Cụm loa Tả Chải', 'laocai.taphin');
  await placeLoudspeakers(test.context(), {});
  const hung = (await clusterOf(deviceId))!;
  const values = places({ unitId: unit('laocai.taphin'), subNetworkId: hung.sub_network_id });
  const other = await loudspeaker('Bộ thu thay thế', 'laocai.taphin');
  const hamlet = test.context(actorWith(write, 'laocai.taphin.saxeng'));
  const forbidden = { code: 'platform/forbidden' };
  const taken = places({ subNetworkId: hung.sub_network_id, deviceId });
  await expect(keepCluster(hamlet, taken)).rejects.toMatchObject(forbidden);
  const seat = { unitId: unit('laocai.taphin.saxeng'), name: 'Đài của thôn', place: '' };
  await expect(keepStation(hamlet, seat)).rejects.toMatchObject(forbidden);
  await keepCluster(technician(), { ...values, clusterId: hung.id, deviceId: other });
  const own = (await clusterOf(deviceId))!;
  expect(own.id).not.toBe(hung.id);
  const joint = { unitId: unit('laocai.taphin'), name: 'Bộ tích hợp cũ', place: '', deviceId };
  const { id: integrationUnitId } = await keepIntegrationUnit(technician(), joint);
  expect(await clusterOf(deviceId)).toBeUndefined();
  await removeIntegrationUnit(technician(), { integrationUnitId });
  expect(await clusterOf(deviceId)).toMatchObject({ unit_path: 'laocai.taphin' });
  for (const id of [deviceId, other])
    await sql`update devices.devices set retired_at = now() where id = ${id}`.execute(test.services.database);
  await sql`delete from stations.clusters where name like 'Cụm loa Tả Chải' or id = ${hung.id}`.execute(
    test.services.database,
  );
});

it('makes one station of two when communes merge, and keeps the old one as history', async () => {
  const deviceId = await loudspeaker('Cụm loa Móng Sến', 'laocai.trungchai.mongsen');
  await placeLoudspeakers(test.context(), {});
  const chief = test.context(actorWith([REORGANISE], 'laocai'));
  const succession = {
    from: { id: unit('laocai.trungchai'), path: 'laocai.trungchai', fullName: 'Xã Trung Chải' },
    to: { id: unit('laocai.taphin'), path: 'laocai.taphin', fullName: 'Xã Tả Phìn' },
    on: '2025-07-01',
    basis: null,
  };
  await succeedUnitInStations(chief, succession);
  const saxeng = { id: unit('laocai.taphin.saxeng'), path: 'laocai.taphin.saxeng', fullName: 'Sả Xéng' };
  const mongsen = {
    id: unit('laocai.trungchai.mongsen'),
    path: 'laocai.trungchai.mongsen',
    fullName: 'Móng Sến',
  };
  expect(await succeedUnitInStations(chief, { ...succession, from: mongsen, to: saxeng })).toEqual({
    clusters: 1,
  });
  expect(await clusterOf(deviceId)).toMatchObject({
    station: 'Đài truyền thanh xã Tả Phìn',
    unit_path: 'laocai.taphin.saxeng',
    former: 'Xã Trung Chải',
  });
  const old = await stationsTables(test.services.database)
    .selectFrom('stations.stations')
    .select(['name', 'successor_id', sql<string>`ended_on::text`.as('endedOn')])
    .where('unit_path', '=', 'laocai.trungchai')
    .executeTakeFirst();
  expect(old).toMatchObject({ name: 'Đài truyền thanh xã Trung Chải', endedOn: '2025-07-01' });
  expect(old?.successor_id).not.toBeNull();
});

it('finds loudspeakers by name, former commune, technology and fault, and draws them gathered', async () => {
  const { database } = test.services;
  const readable = ['laocai'];
  const names = async (search: Omit<Parameters<typeof listLoudspeakers>[1], 'readable'>) =>
    (await listLoudspeakers(database, { readable, ...search })).items.map(({ name }) => name);
  expect(await names({ q: 'sa xeng' })).toContain('Cụm loa Sả Xéng');
  expect(await names({ q: 'sã xeng' })).toEqual([]);
  expect(await names({ q: 'trung chai' })).toContain('Cụm loa Móng Sến');
  expect(await names({ technology: 'WIRED' })).toEqual(['Bộ tích hợp xã']);
  expect(await names({ state: 'WAITING' })).toEqual(['Cụm loa chưa lắp']);
  expect(await names({ faulty: true })).not.toContain('Cụm loa chưa lắp');
  const first = await listLoudspeakers(database, { readable, limit: 2 });
  const rest = await listLoudspeakers(database, { readable, after: first.next! });
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(await names({}));
  expect((await listLoudspeakers(database, { readable: ['laocai.trungchai'] })).items).toHaveLength(1);
  const map = await getLoudspeakerMap(database, { readable });
  expect(map.sums).toMatchObject({ total: 3, away: 3 });
  expect(map.cells).toMatchObject([{ count: 1, name: 'Cụm loa Nhà văn hóa' }]);
  expect(map.unplaced).toBe(2);
});
