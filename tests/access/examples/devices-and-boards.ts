import { randomUUID } from 'node:crypto';
import { registerDevice } from '@saola/devices';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import { enrol, enrolment, type World } from '../world.ts';

const loudspeaker = (world: World, unit: Unit) =>
  registerDevice(world.context(), { kind: 'LOUDSPEAKER', name: `Cụm loa ${world.next()}`, unitId: unit.id });

async function enrolled(world: World, unit: Unit) {
  const { enrolmentCode } = await loudspeaker(world, unit);
  return enrol(world, enrolmentCode, 'LOUDSPEAKER');
}

export const devicesAndBoards: Examples = {
  listDevices: {
    reach: 'list',
    at: async (world, unit) => ({
      about: (await loudspeaker(world, unit)).deviceId,
      query: { limit: '1000' },
    }),
  },
  registerDevice: {
    at: (world, unit) => ({
      body: { kind: 'LOUDSPEAKER', name: `Cụm loa ${world.next()}`, unitId: unit.id },
    }),
  },
  renewEnrolmentCode: {
    at: async (world, unit) => ({ params: { deviceId: (await loudspeaker(world, unit)).deviceId } }),
  },
  setVolume: {
    at: async (world, unit) => ({
      params: { deviceId: (await enrolled(world, unit)).deviceId },
      body: { volume: 40 },
    }),
  },
  retireDevice: {
    at: async (world, unit) => ({ params: { deviceId: (await loudspeaker(world, unit)).deviceId } }),
  },
  enrolDevice: {
    at: async (world, unit) => ({
      body: enrolment((await loudspeaker(world, unit)).enrolmentCode, 'LOUDSPEAKER'),
    }),
  },
  getOwnDevice: { device: 'ANY', at: () => ({}) },
  listBoards: {
    reach: 'list',
    at: async (world, unit) => {
      const board = { kind: 'BOARD' as const, name: `Bảng ${world.next()}`, unitId: unit.id };
      return { about: (await registerDevice(world.context(), board)).deviceId };
    },
  },
  getOwnSlides: { at: () => ({}) },
  recordShowings: {
    at: () => ({
      body: {
        items: [{ id: randomUUID(), slideId: randomUUID(), shownAt: new Date().toISOString(), seconds: 12 }],
      },
    }),
  },
};
