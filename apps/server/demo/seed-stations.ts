import { listDevices } from '@saola/devices';
import { findUnitByPath, type Unit } from '@saola/organisations';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import {
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

/** A hundred metres in degrees, where Lào Cai lies. */
const step = { lat: 0.0009, lon: 0.00097 };

/** Stations with their networks, places and keepers; the demonstration's loudspeakers hang at theirs. */
export async function seedStations(services: Services): Promise<void> {
  if (await whenMade(services.database, 'stations')) return;
  await services.database.transaction().execute(async (database) => {
    const technician = { ...(await actAs(services, 'kythuat.tinh')), database };
    const clusters: { path: string; id: string }[] = [];
    for (const station of stationsOfLaoCai) clusters.push(...(await seedStation(technician, station)));
    for (const { unit, name, of } of groupsOfLaoCai) {
      const members = clusters.filter(({ path }) =>
        of.some((one) => path === one || path.startsWith(`${one}.`)),
      );
      const clusterIds = members.map(({ id }) => id);
      await keepGroup(technician, { unitId: (await unitAt(technician, unit)).id, name, clusterIds });
    }
    const saola = { ...systemContext(services), database };
    await importBoundaries(saola, { credit: boundaryCredit, areas: boundariesOfLaoCai });
    await noteMade(saola, { name: 'stations' });
  });
}

async function seedStation(context: Context, { unit, place, integrationUnit, networks }: DemoStation) {
  const seat = await unitAt(context, unit);
  const { id: communeId, fullName } = seat;
  const name = `Đài truyền thanh ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`;
  await keepStation(context, { unitId: communeId, name, place });
  const joint = integrationUnit
    ? await keepIntegrationUnit(context, { unitId: communeId, name: integrationUnit, place, deviceId: null })
    : null;
  const hung: { path: string; id: string }[] = [];
  for (const { clusters, frequencyMhz = null, ...network } of networks) {
    const integrationUnitId = network.technology === 'IP' ? null : (joint?.id ?? null);
    const kept = await keepSubNetwork(context, {
      unitId: communeId,
      ...network,
      frequencyMhz,
      integrationUnitId,
    });
    for (const cluster of clusters) {
      const path = cluster[0] ? `${unit}.${cluster[0]}` : unit;
      hung.push({ path, id: await hang(context, cluster, { path, subNetworkId: kept.id, seat }) });
    }
  }
  return hung;
}

let telephones = 100;

async function hang(
  context: Context,
  [, name, place, east, north, speakers, owner, keeper]: DemoCluster,
  to: { path: string; subNetworkId: string; seat: Unit },
): Promise<string> {
  const { items } = await listDevices(context.database, {
    readable: [''],
    below: to.path,
    kind: 'LOUDSPEAKER',
  });
  const { seat, path, subNetworkId } = to;
  const { id } = await keepCluster(context, {
    unitId: (await unitAt(context, path)).id,
    subNetworkId,
    name,
    place,
    lat: seat.lat === null ? null : seat.lat + north * step.lat,
    lon: seat.lon === null ? null : seat.lon + east * step.lon,
    deviceId: items.find((device) => device.name === name)?.id ?? null,
    speakers,
    owner,
    keeper: { name: keeper, phone: `0900 000 ${(telephones += 1)}` },
  });
  return id;
}

async function unitAt(context: Context, path: string): Promise<Unit> {
  const unit = await findUnitByPath(context.database, path);
  if (!unit) throw new Error(`The demonstration has no unit ${path}`);
  return unit;
}
