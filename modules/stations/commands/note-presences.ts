import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';

export interface PresenceNote {
  deviceId: string;
  at: string;
  online: boolean;
}

/** When devices were lost and heard again: what their page tells about having been away. */
export const notePresences = command(
  'stations.presences.note',
  async (frame, { notes }: { notes: readonly PresenceNote[] }) => {
    frame.authorise('stations.station.write', '');
    frame.unrecorded('what devices told; the events stand in the journal of devices');
    if (notes.length === 0) return;
    await stationsTables(frame.tx)
      .insertInto('stations.presences')
      .values(notes.map(({ deviceId, at, online }) => ({ device_id: deviceId, at: new Date(at), online })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
);

/** Half a year is enough to see what a place suffers from. */
export const forgetPresences = command(
  'stations.presences.forget',
  async (frame, { before }: { before: Date }) => {
    frame.authorise('stations.station.write', '');
    frame.unrecorded('old signs of life');
    await stationsTables(frame.tx).deleteFrom('stations.presences').where('at', '<', before).execute();
  },
);
