import type { Static } from 'typebox';
import { listDevices, listLoudspeakersBelow } from '@saola/devices';
import type { Channel, StoryApproved } from '@saola/newsroom';
import { findUnits } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { insightsTables } from '../tables.ts';
import { insertMarks, insertPlaces, type NewPlace } from './shared/write-places.ts';

type Approved = Static<(typeof StoryApproved)['schema']>;

/** Writes down where an approved edition is meant to arrive: the denominator of every number that follows. */
export const beginJourney = command('insights.journey.begin', async (frame, approved: Approved) => {
  frame.anyone('the approval in the newsroom is the authority');
  frame.unrecorded('a read model; the approval has its own audit line');
  await insertJourney(frame, approved);
  const wanted = new Set<Channel>(approved.channels);
  const places = [
    ...(wanted.has('LOUDSPEAKER') ? await devicesBelow(frame, approved, 'LOUDSPEAKER') : []),
    ...(wanted.has('BOARD') ? await devicesBelow(frame, approved, 'BOARD') : []),
    ...(wanted.has('APP') ? await readersOfApp(frame, approved) : []),
    ...(wanted.has('PORTAL') ? await sitesOfEditionBefore(frame, approved) : []),
  ];
  await insertPlaces(frame, places);
  const at = new Date(approved.approvedAt);
  await insertMarks(
    frame,
    places.flatMap((place) => [
      { ...place, mark: 'TARGETED' as const, at },
      // A site that shows the story, and the app, show the new words from the approval on.
      ...(place.channel === 'PORTAL' || place.channel === 'APP'
        ? [{ ...place, mark: 'DELIVERED' as const, at }]
        : []),
    ]),
  );
  await frame.announce('journey', { id: approved.storyId });
});

async function insertJourney(frame: Frame, approved: Approved): Promise<void> {
  const unit = (await findUnits(frame.tx, [approved.unitId])).get(approved.unitId);
  await insightsTables(frame.tx)
    .insertInto('insights.journeys')
    .values({
      edition_id: approved.editionId,
      story_id: approved.storyId,
      language: approved.language,
      title: approved.title,
      unit_id: approved.unitId,
      unit_path: approved.unitPath,
      unit_name: unit?.fullName ?? '',
      priority: approved.priority,
      channels: approved.channels,
      approved_by: approved.approvedBy,
      approved_at: new Date(approved.approvedAt),
    })
    .onConflict((row) => row.doNothing())
    .execute();
}

async function devicesBelow(
  frame: Frame,
  approved: Approved,
  channel: 'LOUDSPEAKER' | 'BOARD',
): Promise<NewPlace[]> {
  const paths = approved.targets.map((target) => target.unitPath);
  const found =
    channel === 'LOUDSPEAKER'
      ? await listLoudspeakersBelow(frame.tx, paths)
      : (await listDevices(frame.tx, { readable: paths, kind: 'BOARD', limit: 5_000 })).items.filter(
          ({ state }) => state === 'ONLINE' || state === 'OFFLINE',
        );
  const devices = [...new Map(found.map((device) => [device.id, device])).values()];
  const units = await findUnits(frame.tx, [...new Set(devices.map((device) => device.unitId))]);
  return devices.map((device) => ({
    edition_id: approved.editionId,
    story_id: approved.storyId,
    channel,
    place_id: device.id,
    place_name: device.name,
    unit_id: device.unitId,
    unit_path: device.unitPath,
    unit_name: units.get(device.unitId)?.fullName ?? '',
  }));
}

async function readersOfApp(frame: Frame, approved: Approved): Promise<NewPlace[]> {
  const units = await findUnits(
    frame.tx,
    approved.targets.map((target) => target.unitId),
  );
  return [...units.values()].map((unit) => ({
    edition_id: approved.editionId,
    story_id: approved.storyId,
    channel: 'APP',
    place_id: unit.id,
    place_name: unit.fullName,
    unit_id: unit.id,
    unit_path: unit.path,
    unit_name: unit.fullName,
  }));
}

/** The portals tell of a site once a story; the editions that follow stand there too. */
async function sitesOfEditionBefore(frame: Frame, approved: Approved): Promise<NewPlace[]> {
  const rows = await insightsTables(frame.tx)
    .selectFrom('insights.journey_places as place')
    .innerJoin('insights.journeys as journey', 'journey.edition_id', 'place.edition_id')
    .selectAll('place')
    .where('place.story_id', '=', approved.storyId)
    .where('place.channel', '=', 'PORTAL')
    .where('journey.language', '=', approved.language)
    .where('journey.withdrawn_at', 'is', null)
    .where('journey.approved_at', '<', new Date(approved.approvedAt))
    .execute();
  return rows.map((row) => ({ ...row, edition_id: approved.editionId }));
}
