import { findAccountByUsername } from '@saola/access';
import { listDevices } from '@saola/devices';
import { findUnitByPath, getUnitRecord, type Unit } from '@saola/organisations';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import {
  findPlaceOfDevice,
  getStation,
  importBoundaries,
  keepCluster,
  keepGroup,
  keepIntegrationUnit,
  keepStation,
  keepSubNetwork,
} from '@saola/stations';
import {
  boundariesOfLaoCai,
  boundaryCredit,
  groupsOfLaoCai,
  stationsOfLaoCai,
  type DemoCluster,
  type DemoStation,
} from '@saola/stations/demo';
import { actAs } from './act-as.ts';
import { noteMade, whenMade } from './made.ts';

const officer = 'kythuat.tinh';
/** A hundred metres in degrees, where Lào Cai lies. */
const step = { lat: 0.0009, lon: 0.00097 };

/**
 * Stations with their networks, places and keepers; the demonstration's loudspeakers hang at theirs. A demonstration made
 * by an earlier release, or changed since, has other units: what is there is filled, the rest is left out.
 */
export async function seedStations(services: Services): Promise<void> {
  if (await whenMade(services.database, 'stations')) return;
  if (!(await findAccountByUsername(services.database, officer))) return;
  const asOfficer = await actAs(services, officer);
  if (!asOfficer.actor.may('stations.station.write', 'laocai')) return;
  await services.database.transaction().execute(async (database) => {
    const technician = { ...asOfficer, database };
    const clusters: { path: string; id: string }[] = [];
    for (const station of stationsOfLaoCai) clusters.push(...(await seedStation(technician, station)));
    for (const { unit, name, of } of groupsOfLaoCai) {
      const members = clusters.filter(({ path }) =>
        of.some((one) => path === one || path.startsWith(`${one}.`)),
      );
      const keeper = await unitAt(technician, unit);
      if (!keeper || members.length === 0) continue;
      await keepGroup(technician, { unitId: keeper.id, name, clusterIds: members.map(({ id }) => id) });
    }
    const saola = { ...systemContext(services), database };
    await importBoundaries(saola, { credit: boundaryCredit, areas: boundariesOfLaoCai });
    await noteMade(saola, { name: 'stations' });
  });
}

async function seedStation(context: Context, { unit, place, integrationUnit, networks }: DemoStation) {
  const seat = await unitAt(context, unit);
  if (!seat) return [];
  const { id: communeId, fullName } = seat;
  const name = `Đài truyền thanh ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`;
  await keepStation(context, { unitId: communeId, name, place });
  const joint = integrationUnit
    ? await keepIntegrationUnit(context, { unitId: communeId, name: integrationUnit, place, deviceId: null })
    : null;
  const { subNetworks } = await getStation(context.database, seat);
  const hung: { path: string; id: string }[] = [];
  for (const { clusters, frequencyMhz = null, ...network } of networks) {
    const integrationUnitId = network.technology === 'IP' ? null : (joint?.id ?? null);
    // Loudspeakers that were enrolled before there were stations have their network and their cluster already.
    const there = subNetworks.find(
      (one) => one.technology === network.technology && one.name === network.name,
    );
    const kept = await keepSubNetwork(context, {
      unitId: communeId,
      ...(there ? { subNetworkId: there.id } : {}),
      ...network,
      frequencyMhz,
      integrationUnitId,
    });
    for (const cluster of clusters) {
      const path = cluster[0] ? `${unit}.${cluster[0]}` : unit;
      const hamlet = await unitAt(context, path);
      if (hamlet)
        hung.push({ path, id: await hang(context, cluster, { hamlet, subNetworkId: kept.id, seat }) });
    }
  }
  return hung;
}

let telephones = 100;

async function hang(
  context: Context,
  [, name, place, east, north, speakers, owner, keeper]: DemoCluster,
  { hamlet, subNetworkId, seat }: { hamlet: Unit; subNetworkId: string; seat: Unit },
): Promise<string> {
  const { items } = await listDevices(context.database, {
    readable: [''],
    below: hamlet.path,
    kind: 'LOUDSPEAKER',
  });
  const deviceId = items.find((device) => device.name === name)?.id ?? null;
  const clusterId = deviceId ? await findPlaceOfDevice(context.database, deviceId) : null;
  const { id } = await keepCluster(context, {
    unitId: hamlet.id,
    ...(clusterId ? { clusterId } : {}),
    subNetworkId,
    name,
    place,
    lat: seat.lat === null ? null : seat.lat + north * step.lat,
    lon: seat.lon === null ? null : seat.lon + east * step.lon,
    deviceId,
    speakers,
    owner,
    keeper: { name: keeper, phone: `0900 000 ${(telephones += 1)}` },
  });
  return id;
}

/** Null for one that is not there, or no more. */
async function unitAt(context: Context, path: string): Promise<Unit | null> {
  const unit = await findUnitByPath(context.database, path);
  return unit && !(await getUnitRecord(context.database, unit.id))?.validTo ? unit : null;
}
