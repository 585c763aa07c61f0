import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import { openStation } from './shared/open-station.ts';

/** The name and seat of a commune's station. */
export const keepStation = command(
  'stations.station.keep',
  async (frame, { unitId, name, place }: { unitId: string; name: string; place: string }) => {
    const station = await openStation(frame, unitId);
    const values = { name: name.trim(), place: place.trim() };
    await stationsTables(frame.tx)
      .updateTable('stations.stations')
      .set(values)
      .where('id', '=', station.id)
      .execute();
    frame.record({
      subject: 'station',
      subjectId: station.id,
      unitPath: station.unit_path,
      detail: { name: values.name },
    });
    await frame.announce('stations', { unitPath: station.unit_path });
  },
);
