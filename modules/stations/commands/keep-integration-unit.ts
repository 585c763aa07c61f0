import { command } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';
import { stationsTables } from '../tables.ts';
import { openStation } from './shared/open-station.ts';
import { placeLeftBehind } from './shared/place-devices.ts';
import { takeDevice } from './shared/take-device.ts';
import { unitOfIntegrationUnit } from './shared/unit-of.ts';

export interface IntegrationUnitInput {
  unitId: string;
  integrationUnitId?: string;
  name: string;
  place: string;
  deviceId: string | null;
}

/** What joins wired and FM clusters to the one station of a merged commune (CV 271/TTCSTTĐN-TTCS). */
export const keepIntegrationUnit = command(
  'stations.integration-unit.keep',
  async (frame, { unitId, integrationUnitId, ...input }: IntegrationUnitInput): Promise<{ id: string }> => {
    const station = await openStation(frame, unitId);
    const db = stationsTables(frame.tx);
    const before = integrationUnitId
      ? await db
          .selectFrom('stations.integration_units')
          .select('device_id')
          .where('id', '=', integrationUnitId)
          .where('station_id', '=', station.id)
          .forUpdate()
          .executeTakeFirst()
      : null;
    if (input.deviceId && input.deviceId !== before?.device_id)
      await takeDevice(frame, station, input.deviceId);
    const values = { name: input.name.trim(), place: input.place.trim(), device_id: input.deviceId };
    const kept = integrationUnitId
      ? await db
          .updateTable('stations.integration_units')
          .set(values)
          .where('id', '=', integrationUnitId)
          .where('station_id', '=', station.id)
          .returning('id')
          .executeTakeFirst()
      : await db
          .insertInto('stations.integration_units')
          .values({ ...values, station_id: station.id })
          .returning('id')
          .executeTakeFirst();
    if (!kept) throw stationsError('integration-unit-not-found');
    await placeLeftBehind(frame, before?.device_id ?? null, input.deviceId);
    frame.record({
      subject: 'integration-unit',
      subjectId: kept.id,
      unitPath: station.unit_path,
      detail: { name: values.name, deviceId: input.deviceId },
    });
    await frame.announce('stations', { unitPath: station.unit_path });
    return kept;
  },
);

/** Its networks stay, joined by nothing until another is named; its device becomes a loudspeaker by itself again. */
export const removeIntegrationUnit = command(
  'stations.integration-unit.remove',
  async (frame, { integrationUnitId }: { integrationUnitId: string }) => {
    const { unitId } = await unitOfIntegrationUnit(frame.tx, integrationUnitId);
    const station = await openStation(frame, unitId);
    const db = stationsTables(frame.tx);
    await db
      .updateTable('stations.sub_networks')
      .set({ integration_unit_id: null })
      .where('integration_unit_id', '=', integrationUnitId)
      .execute();
    const removed = await db
      .deleteFrom('stations.integration_units')
      .where('id', '=', integrationUnitId)
      .returning('device_id')
      .executeTakeFirst();
    await placeLeftBehind(frame, removed?.device_id ?? null, null);
    frame.record({ subject: 'integration-unit', subjectId: integrationUnitId, unitPath: station.unit_path });
    await frame.announce('stations', { unitPath: station.unit_path });
  },
);
