import { findDevice } from '@saola/devices';
import type { Channel } from '@saola/newsroom';
import { findUnits } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { Mark } from '../journey.ts';
import { insightsTables } from '../tables.ts';
import { insertMarks, insertPlaces } from './shared/write-places.ts';

/** One thing that happened to an edition at a place. */
export interface Happening {
  storyId: string;
  editionId: string;
  channel: Channel;
  placeId: string;
  /** Devices and units are called by their own names where none is given. */
  placeName?: string;
  unitId: string;
  unitPath: string;
  mark: Mark;
  at: Date;
  silent?: boolean;
  reason?: string | null;
}

/** Takes what the channels report; may be told twice and in any order. */
export const markPlaces = command('insights.places.mark', async (frame, happenings: Happening[]) => {
  frame.anyone('the channel that reports it has checked who speaks');
  frame.unrecorded('a read model of events');
  const unknown = await withoutPlace(frame, happenings);
  if (unknown.length > 0) await addPlaces(frame, unknown);
  await insertMarks(
    frame,
    happenings.map(({ editionId, placeId, ...rest }) => ({
      edition_id: editionId,
      place_id: placeId,
      ...rest,
    })),
  );
  for (const storyId of new Set(happenings.map((one) => one.storyId)))
    await frame.announce('journey', { id: storyId });
});

async function withoutPlace(frame: Frame, happenings: Happening[]): Promise<Happening[]> {
  const known = await insightsTables(frame.tx)
    .selectFrom('insights.journey_places')
    .select(['edition_id', 'channel', 'place_id'])
    .where('edition_id', 'in', [...new Set(happenings.map((one) => one.editionId))])
    .where('place_id', 'in', [...new Set(happenings.map((one) => one.placeId))])
    .execute();
  const keys = new Set(known.map((row) => `${row.edition_id} ${row.channel} ${row.place_id}`));
  return happenings.filter((one) => !keys.has(`${one.editionId} ${one.channel} ${one.placeId}`));
}

/** A place nobody counted at the approval, such as a site, or a device enrolled since: it joins the denominator. */
async function addPlaces(frame: Frame, happenings: Happening[]): Promise<void> {
  const units = await findUnits(frame.tx, [...new Set(happenings.map((one) => one.unitId))]);
  const places = await Promise.all(
    happenings.map(async (one) => {
      const unitName = units.get(one.unitId)?.fullName ?? '';
      const isDevice = one.channel === 'LOUDSPEAKER' || one.channel === 'BOARD';
      const device = isDevice ? await findDevice(frame.tx, one.placeId) : null;
      return {
        edition_id: one.editionId,
        story_id: one.storyId,
        channel: one.channel,
        place_id: one.placeId,
        place_name: one.placeName ?? device?.name ?? unitName,
        unit_id: one.unitId,
        unit_path: one.unitPath,
        unit_name: unitName,
      };
    }),
  );
  await insertPlaces(frame, places);
  await insertMarks(
    frame,
    happenings.map((one) => ({
      edition_id: one.editionId,
      channel: one.channel,
      place_id: one.placeId,
      mark: 'TARGETED' as const,
      at: one.at,
    })),
  );
}
