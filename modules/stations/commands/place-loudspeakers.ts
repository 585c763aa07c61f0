import { findLoudspeakers, listLoudspeakersBelow } from '@saola/devices';
import { command } from '@saola/platform/commands';
import { placeDevices } from './shared/place-devices.ts';

/**
 * Every loudspeaker that can play has a cluster at its station: one of its own, until somebody says where it belongs.
 * Without names all of them are looked at. Answers how many were placed.
 */
export const placeLoudspeakers = command(
  'stations.loudspeakers.place',
  async (frame, { deviceIds }: { deviceIds?: readonly string[] }): Promise<{ placed: number }> => {
    frame.authorise('stations.station.write', '');
    const devices = await (deviceIds
      ? findLoudspeakers(frame.tx, deviceIds)
      : listLoudspeakersBelow(frame.tx, ''));
    const placed = await placeDevices(frame, devices);
    if (placed === 0) {
      frame.unrecorded('nothing was placed');
      return { placed };
    }
    frame.record({ subject: 'device', subjectId: devices[0]!.id, detail: { placed } });
    await frame.announce('stations');
    return { placed };
  },
);
