import { registerDevice } from '@saola/devices';
import type { Unit } from '@saola/organisations';
import { enterMaintenance, openTicket, resolveTicket } from '@saola/stations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { enrolledLoudspeaker } from './devices-and-boards.ts';

const speaker = async (world: World, unit: Unit) => {
  const name = `Cụm loa ${world.next()}`;
  return (await registerDevice(world.context(), { kind: 'LOUDSPEAKER', name, unitId: unit.id })).deviceId;
};
const ticket = async (world: World, unit: Unit): Promise<string> => {
  const deviceId = await speaker(world, unit);
  return (await openTicket(world.context(), { deviceId, cause: 'NO_SOUND', words: 'Không nghe thấy.' })).id;
};
const repair = { words: 'Thay cầu chì.', parts: [{ name: 'Cầu chì', count: 1 }], cost: 15_000 };
const check = {
  kind: 'CHECK' as const,
  check: 'LOOK',
  doneOn: '2026-01-15',
  words: 'Tốt.',
  parts: [],
  cost: null,
};

/** Faults of loudspeakers and what was done about them. */
export const tickets: Examples = {
  listTickets: {
    reach: 'list',
    at: async (world, unit) => ({ about: await ticket(world, unit), query: { limit: '200' } }),
  },
  getTicketFile: {
    reach: 'list',
    at: async (world, unit) => ({ about: await ticket(world, unit), query: { format: 'json' } }),
  },
  getTicketSums: { at: (_world, unit) => ({ query: { unitId: unit.id } }) },
  getTicket: { at: async (world, unit) => ({ params: { ticketId: await ticket(world, unit) } }) },
  openTicket: {
    at: async (world, unit) => ({
      body: { deviceId: await speaker(world, unit), cause: 'DAMAGE', words: 'Giá đỡ gãy.' },
    }),
  },
  assignTicket: {
    at: async (world, unit) => ({
      params: { ticketId: await ticket(world, unit) },
      body: { to: world.knockers.find(({ role }) => role === 'DEVICE_TECHNICIAN')!.accountId },
    }),
  },
  resolveTicket: {
    at: async (world, unit) => ({ params: { ticketId: await ticket(world, unit) }, body: repair }),
  },
  closeTicket: {
    at: async (world, unit) => ({
      params: { ticketId: await ticket(world, unit) },
      body: { words: 'Báo nhầm.' },
    }),
  },
  reopenTicket: {
    async at(world, unit) {
      const ticketId = await ticket(world, unit);
      await resolveTicket(world.context(), { ticketId, ...repair });
      return { params: { ticketId }, body: { words: 'Vẫn không có tiếng.' } };
    },
  },
  listMaintenance: {
    reach: 'list',
    at: async (world, unit) => ({
      about: (await enterMaintenance(world.context(), { ...check, deviceId: await speaker(world, unit) })).id,
    }),
  },
  getMaintenanceFile: {
    reach: 'list',
    at: async (world, unit) => ({
      about: (await enterMaintenance(world.context(), { ...check, deviceId: await speaker(world, unit) })).id,
      query: { format: 'json' },
    }),
  },
  listDueChecks: { at: (_world, unit) => ({ query: { unitId: unit.id } }) },
  enterMaintenance: {
    at: async (world, unit) => ({
      body: { ...check, deviceId: (await enrolledLoudspeaker(world, unit)).deviceId },
    }),
  },
};
