import { listProgrammes, setRule } from '@saola/broadcasting';
import { storeFile } from '@saola/media';
import type { Unit } from '@saola/organisations';
import { useUploadedRecording } from '@saola/speech';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { approve, approved, draft, submitted } from './newsroom.ts';

/** Half a second of a quiet tone: 16 bits, mono, 16 kHz. */
function tone(): Buffer {
  const samples = Buffer.alloc(16_000);
  for (let at = 0; at < 8_000; at += 1)
    samples.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * 440 * at) / 16_000)), at * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, 16_000],
    [28, 32_000],
    [40, samples.length],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    head.writeUInt16LE(value, at);
  head.write('data', 36);
  return Buffer.concat([head, samples]);
}

const recordings = new Map<string, Promise<string>>();

/** A recording kept at the unit; one serves all, for levelling it takes its time. */
export function recordingFile(world: World, { id: unitId, path: unitPath }: Unit): Promise<string> {
  const make = async () =>
    (await storeFile(world.context(), { unitId, unitPath, content: tone(), name: 'tin.wav' })).id;
  const known = recordings.get(unitPath) ?? make();
  recordings.set(unitPath, known);
  return known;
}

async function planned(world: World, unit: Unit, from: Unit): Promise<string> {
  const targets = [unit.id];
  const { storyId } = await approved(world, from, { targets, channels: ['LOUDSPEAKER'] });
  await world.hear('broadcasting.plan-programmes', storyId);
  const { items } = await listProgrammes(world.services.database, { readable: [''], storyId });
  return items[0]!.id;
}

/** A programme of a province's story, which waits to be taken by the commune. */
async function waiting(world: World, unit: Unit): Promise<string> {
  const rule = { takeAutomatically: false, playOnApproval: false };
  await setRule(world.context(), { unitId: unit.id, ...rule });
  return planned(world, unit, await world.unit(unit.path.split('.')[0]!));
}

/** The sound of a story that the loudspeakers of the unit have been ordered to play. */
async function orderedRecording(world: World, unit: Unit): Promise<string> {
  const edition = await submitted(world, unit, { channels: ['LOUDSPEAKER'] });
  const fileId = await recordingFile(world, unit);
  const uploaded = { subjectId: edition.editionId, fileId };
  const { recordingId } = await useUploadedRecording(world.context(), uploaded);
  const { storyId } = await approve(world, edition);
  await world.hear('broadcasting.plan-programmes', storyId);
  return recordingId;
}

const aDay = { from: '2026-09-15', to: '2026-09-15' };

export const broadcastingAndInsights: Examples = {
  getBroadcastingDay: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  getAirtime: { at: (_, unit) => ({ query: { unitId: unit.id, ...aDay } }) },
  listPlays: { at: (_, unit) => ({ query: { unitId: unit.id, ...aDay } }) },
  getProofFile: { at: (_, unit) => ({ query: { unitId: unit.id, ...aDay, format: 'json' } }) },
  listProgrammes: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  getBroadcastingRule: { at: (_, unit) => ({ params: { unitId: unit.id } }) },
  setBroadcastingRule: {
    at: (_, unit) => ({
      params: { unitId: unit.id },
      body: { takeAutomatically: true, playOnApproval: false },
    }),
  },
  getEditionRecording: {
    at: async (world, unit) => ({ params: { editionId: (await approved(world, unit)).editionId } }),
  },
  useOwnRecording: {
    at: async (world, unit) => ({
      params: { editionId: (await draft(world, unit)).editionId },
      body: { fileId: await recordingFile(world, unit) },
    }),
  },
  takeProgramme: {
    at: async (world, unit) => ({ params: { programmeId: await waiting(world, unit) }, body: {} }),
  },
  cancelProgramme: {
    at: async (world, unit) => ({
      params: { programmeId: await planned(world, unit, unit) },
      body: { reason: 'Đổi lịch.' },
    }),
  },
  getDeviceAudio: {
    // Only what this very loudspeaker has been ordered to play.
    device: 'LOUDSPEAKER',
    reach: 'unit',
    at: async (world, unit) => ({ params: { recordingId: await orderedRecording(world, unit) } }),
  },
  previewSpeech: { reach: 'everywhere', at: () => ({ body: { text: 'Kính mời bà con.' } }) },
  getJourney: {
    at: async (world, unit) => {
      const { storyId } = await approved(world, unit);
      await world.hear('insights.begin-journey', storyId);
      return { params: { storyId } };
    },
  },
  getOverview: { reach: 'everywhere', at: () => ({}) },
  reportRead: {
    at: async (world, unit) => ({
      body: { storyId: (await approved(world, unit)).storyId, unitId: unit.id },
    }),
  },
};
