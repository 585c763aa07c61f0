import { getSchedule, submitSchedule, writeSchedule, type TimeSlot } from '@saola/broadcasting';
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

export const schedules: Examples = {
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
