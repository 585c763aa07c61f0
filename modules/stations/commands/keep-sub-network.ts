import { command } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';
import type { Technology } from '../station.ts';
import { stationsTables } from '../tables.ts';
import { openStation } from './shared/open-station.ts';
import { unitOfSubNetwork } from './shared/unit-of.ts';

export interface SubNetworkInput {
  unitId: string;
  subNetworkId?: string;
  technology: Technology;
  name: string;
  /** Of wired and FM networks: through which they are joined; null while they are not. */
  integrationUnitId: string | null;
  frequencyMhz: number | null;
}

/** A part of a station that works by one technology; what it is made of does not change later. */
export const keepSubNetwork = command(
  'stations.sub-network.keep',
  async (frame, { unitId, subNetworkId, ...input }: SubNetworkInput): Promise<{ id: string }> => {
    const station = await openStation(frame, unitId);
    const db = stationsTables(frame.tx);
    if (input.integrationUnitId) {
      const joint = await db
        .selectFrom('stations.integration_units')
        .select('station_id')
        .where('id', '=', input.integrationUnitId)
        .executeTakeFirst();
      if (joint?.station_id !== station.id) throw stationsError('integration-unit-not-found');
    }
    const values = {
      name: input.name.trim(),
      integration_unit_id: input.technology === 'IP' ? null : input.integrationUnitId,
      frequency_mhz: input.technology === 'FM' ? input.frequencyMhz : null,
    };
    const kept = subNetworkId
      ? await db
          .updateTable('stations.sub_networks')
          .set(values)
          .where('id', '=', subNetworkId)
          .where('station_id', '=', station.id)
          .where('technology', '=', input.technology)
          .returning('id')
          .executeTakeFirst()
      : await db
          .insertInto('stations.sub_networks')
          .values({ ...values, station_id: station.id, technology: input.technology })
          .returning('id')
          .executeTakeFirst();
    if (!kept) throw stationsError('sub-network-not-found');
    frame.record({
      subject: 'sub-network',
      subjectId: kept.id,
      unitPath: station.unit_path,
      detail: { name: values.name, technology: input.technology },
    });
    await frame.announce('stations', { unitPath: station.unit_path });
    return kept;
  },
);

/** Only an empty one: its clusters are moved to another first. */
export const removeSubNetwork = command(
  'stations.sub-network.remove',
  async (frame, { subNetworkId }: { subNetworkId: string }) => {
    const { unitId } = await unitOfSubNetwork(frame.tx, subNetworkId);
    const station = await openStation(frame, unitId);
    const db = stationsTables(frame.tx);
    const cluster = await db
      .selectFrom('stations.clusters')
      .select('id')
      .where('sub_network_id', '=', subNetworkId)
      .executeTakeFirst();
    if (cluster) throw stationsError('sub-network-in-use');
    await db.deleteFrom('stations.sub_networks').where('id', '=', subNetworkId).execute();
    frame.record({ subject: 'sub-network', subjectId: subNetworkId, unitPath: station.unit_path });
    await frame.announce('stations', { unitPath: station.unit_path });
  },
);
