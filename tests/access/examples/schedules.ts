import {
  getSchedule,
  keepRelaySource,
  submitSchedule,
  writeSchedule,
  type TimeSlot,
} from '@saola/broadcasting';
import { storeMadeSound } from '@saola/media';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

const evening = (): TimeSlot => ({
  id: crypto.randomUUID(),
  name: 'Chương trình chiều',
  begins: '17:00',
  minutes: 45,
  days: { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5], holidays: 'SILENT' },
  volume: null,
});

/** A schedule in work at the unit; answers its revision. */
async function inWork(world: World, { id: unitId, path }: Unit): Promise<number> {
  const { inWork: before } = await getSchedule(world.services.database, path, new Date());
  const draft = { unitId, slots: [evening()], limitsCode: null, revision: before?.revision ?? null };
  return (await writeSchedule(world.context(), draft)).revision;
}

async function submitted(world: World, unit: Unit): Promise<number> {
  const revision = await inWork(world, unit);
  await submitSchedule(world.context(), { unitId: unit.id, revision });
  return revision;
}

async function soundOf(world: World, { id: unitId, path: unitPath }: Unit): Promise<string> {
  const forms = [{ name: 'audio.mp3', mime: 'audio/mpeg', content: Buffer.from(crypto.randomUUID()) }];
  const sound = { unitId, unitPath, name: 'nhac-hieu.mp3', durationMs: 4000, forms };
  return (await storeMadeSound(world.context(), sound)).id;
}

async function relaySource(world: World, unit: Unit): Promise<{ sourceId: string }> {
  const fallbackFileId = await soundOf(world, unit);
  const source = { unitId: unit.id, ...station, fallbackFileId };
  return { sourceId: (await keepRelaySource(world.context(), source)).id };
}

const station = {
  name: 'Đài tỉnh',
  kind: 'PROVINCE' as const,
  url: 'http://127.0.0.1:9/phat-thanh.mp3',
  licenceNote: '',
  silenceSeconds: 8,
};

export const schedules: Examples = {
  listWaitingSchedules: {
    reach: 'list',
    oneAtATime: true,
    at: async (world, unit) => {
      await submitted(world, unit);
      return { about: unit.id };
    },
  },
  listPlayedSlots: {
    at: (_, unit) => ({ params: { unitId: unit.id }, query: { from: '2026-11-23', to: '2026-11-29' } }),
  },
  listRelaySources: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  keepRelaySource: {
    at: async (world, unit) => ({
      body: { unitId: unit.id, ...station, fallbackFileId: await soundOf(world, unit) },
    }),
  },
  tryRelaySource: { at: async (world, unit) => ({ params: await relaySource(world, unit) }) },
  retireRelaySource: { at: async (world, unit) => ({ params: await relaySource(world, unit) }) },
  getBroadcastSchedule: { at: (_, unit) => ({ params: { unitId: unit.id } }) },
  listBroadcastLimits: { reach: 'everywhere', at: () => ({}) },
  checkBroadcastSchedule: {
    at: (_, unit) => ({
      params: { unitId: unit.id },
      body: { slots: [evening()], limitsCode: 'ha-noi-inner', from: '2026-11-23', days: 7 },
    }),
  },
  writeBroadcastSchedule: {
    oneAtATime: true,
    at: async (world, unit) => ({
      params: { unitId: unit.id },
      body: { slots: [evening()], limitsCode: null, revision: await inWork(world, unit) },
    }),
  },
  submitBroadcastSchedule: {
    oneAtATime: true,
    at: async (world, unit) => ({
      params: { unitId: unit.id },
      body: { revision: await inWork(world, unit) },
    }),
  },
  discardBroadcastSchedule: {
    oneAtATime: true,
    at: async (world, unit) => ({
      params: { unitId: unit.id },
      body: { revision: await inWork(world, unit) },
    }),
  },
  returnBroadcastSchedule: {
    oneAtATime: true,
    at: async (world, unit) => ({
      params: { unitId: unit.id },
      body: { revision: await submitted(world, unit), reason: 'Trùng giờ trường học.' },
    }),
  },
  approveBroadcastSchedule: {
    oneAtATime: true,
    at: async (world, unit) => ({
      params: { unitId: unit.id },
      body: { revision: await submitted(world, unit) },
    }),
  },
};
