import { randomUUID } from 'node:crypto';
import { controlDevice, registerDevice } from '@saola/devices';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import { enrol, enrolment, type World } from '../world.ts';

const loudspeaker = (world: World, unit: Unit) =>
  registerDevice(world.context(), { kind: 'LOUDSPEAKER', name: `Cụm loa ${world.next()}`, unitId: unit.id });

export async function enrolledLoudspeaker(world: World, unit: Unit) {
  const { enrolmentCode } = await loudspeaker(world, unit);
  return enrol(world, enrolmentCode, 'LOUDSPEAKER');
}

/** Asked for its logs, as an officer does. */
async function askedForLogs(world: World, deviceId: string): Promise<string> {
  const [order] = await controlDevice(world.context(), { deviceId, kind: 'SEND_LOGS' });
  return order!.orderId;
}

const someLogs = { agentLog: 'Đã nối với máy chủ lệnh phát.', entries: [] };

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
  getLogStanding: {
    at: async (world, unit) => ({ params: { deviceId: (await loudspeaker(world, unit)).deviceId } }),
  },
  setVolume: {
    at: async (world, unit) => ({
      params: { deviceId: (await enrolledLoudspeaker(world, unit)).deviceId },
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
  getDeviceControl: {
    at: async (world, unit) => ({ params: { deviceId: (await enrolledLoudspeaker(world, unit)).deviceId } }),
  },
  controlDevice: {
    at: async (world, unit) => ({
      params: { deviceId: (await enrolledLoudspeaker(world, unit)).deviceId },
      body: { kind: 'MUTE' },
    }),
  },
  exportDeviceLog: {
    at: async (world, unit) => ({ params: { deviceId: (await enrolledLoudspeaker(world, unit)).deviceId } }),
  },
  sendOwnLogs: {
    device: 'LOUDSPEAKER',
    async at(world) {
      const { headers } = world.knockers.find(({ device }) => device === 'LOUDSPEAKER')!;
      const basic = headers['authorization']?.split(' ')[1] ?? '';
      const [deviceId = ''] = Buffer.from(basic, 'base64').toString().split(':');
      return { params: { orderId: await askedForLogs(world, deviceId) }, body: someLogs };
    },
  },
  getSentLogs: {
    async at(world, unit) {
      const { deviceId, secret } = await enrolledLoudspeaker(world, unit);
      const orderId = await askedForLogs(world, deviceId);
      const authorization = `Basic ${Buffer.from(`${deviceId}:${secret}`).toString('base64')}`;
      const url = `/api/devices/me/logs/${orderId}`;
      await world.app.inject({ method: 'POST', url, headers: { authorization }, payload: someLogs });
      return { params: { deviceId, orderId, part: 'agent' } };
    },
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
