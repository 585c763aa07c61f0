import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addRelease, controlDevice, registerDevice, startRollout } from '@saola/devices';
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

/** A release and one loudspeaker of the unit that could take it. */
async function releaseFor(world: World, unit: Unit) {
  const version = `${world.next() + 1}.${unit.path.length}.0`;
  const program = Buffer.from(`saola-agent/${version}`);
  const { id: releaseId } = await addRelease(world.context(), { version, program });
  const { deviceId } = await enrolledLoudspeaker(world, unit);
  await sql`
    update devices.devices set online = true, agent_version = 'saola-agent/0.0.1', health = '{"obeys": ["UPDATE"]}'
    where id = ${deviceId}
  `.execute(world.services.database);
  await sql`update devices.rollouts set state = 'ENDED' where state = 'RUNNING'`.execute(
    world.services.database,
  );
  return { releaseId, unitId: unit.id, hoursBetween: null, failurePercent: 5, olderToo: true };
}

const rolloutAt = async (world: World, unit: Unit) =>
  (await startRollout(world.context(), await releaseFor(world, unit))).id;

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
  settleLogFaults: {
    at: async (world, unit) => {
      const { deviceId } = await loudspeaker(world, unit);
      await sql`insert into devices.log_faults (device_id, log_id, sequence, kind)
        values (${deviceId}, gen_random_uuid(), 1, 'FORKED')`.execute(world.services.database);
      const until = new Date(Date.now() + 60_000).toISOString();
      return { params: { deviceId }, body: { kind: 'FORKED', until, reason: 'Đã tắt bản sao' } };
    },
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
  listReleases: { reach: 'everywhere', at: () => ({}) },
  listRollouts: { reach: 'list', at: async (world, unit) => ({ about: await rolloutAt(world, unit) }) },
  startRollout: { oneAtATime: true, at: async (world, unit) => ({ body: await releaseFor(world, unit) }) },
  moveRollout: {
    oneAtATime: true,
    at: async (world, unit) => ({
      params: { rolloutId: await rolloutAt(world, unit) },
      body: { to: 'STOP' },
    }),
  },
  getOwnRelease: {
    device: 'LOUDSPEAKER',
    async at(world, unit) {
      const { headers } = world.knockers.find(({ device }) => device === 'LOUDSPEAKER')!;
      const basic = headers['authorization']?.split(' ')[1] ?? '';
      const [deviceId = ''] = Buffer.from(basic, 'base64').toString().split(':');
      const { releaseId, ...rest } = await releaseFor(world, unit);
      const { id } = await startRollout(world.context(), { releaseId, ...rest });
      await sql`
        insert into devices.rollout_devices values (${id}, ${deviceId}, 1, gen_random_uuid())
        on conflict (rollout_id, device_id) do update set order_id = excluded.order_id
      `.execute(world.services.database);
      return { params: { releaseId } };
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
