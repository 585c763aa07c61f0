import { randomUUID } from 'node:crypto';
import {
  endEmergencyBroadcast,
  keepPreparedEmergency,
  startEmergencyBroadcast,
  type EmergencyStart,
} from '@saola/broadcasting';
import { createUnit, type Unit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { recordingFile } from './broadcasting-and-insights.ts';
import { enrolledLoudspeaker } from './devices-and-boards.ts';

async function draft(world: World, unit: Unit) {
  return {
    unitId: unit.id,
    kind: 'FLOOD' as const,
    level: 3,
    exercise: false,
    title: 'Cảnh báo lũ',
    authority: 'Ban Chỉ huy Phòng thủ dân sự',
    text: '',
    sound: { from: 'RECORDING' as const, fileId: await recordingFile(world, unit) },
    signal: 'SHORT' as const,
    signalSeries: 1,
  };
}

async function order(world: World, unit: Unit): Promise<EmergencyStart> {
  await enrolledLoudspeaker(world, unit);
  return {
    ...(await draft(world, unit)),
    requestKey: randomUUID(),
    documentNumber: '1/CĐ',
    area: { unitIds: [unit.id] },
    repeatSeconds: 3_600,
    validUntil: new Date(Date.now() + 7_200_000).toISOString(),
  };
}

const as = (world: World, id: string): Context => {
  const context = world.context();
  return { ...context, actor: { ...context.actor, kind: 'account', id } };
};

/** Waits for its confirmation; sent by nobody who knocks. */
const awaited = async (world: World, unit: Unit) =>
  startEmergencyBroadcast(as(world, world.strangerId), await order(world, unit));

/** Of a hamlet: the level above looks back at it. */
async function over(world: World, unit: Unit) {
  const name = `Thôn ${world.next()}`;
  const { path } = await createUnit(world.context(), {
    parentId: unit.id,
    kind: 'RESIDENTIAL_GROUP',
    name,
    slug: `thon${world.next()}`,
    validFrom: '2025-07-01',
  });
  const emergency = await awaited(world, await world.unit(path));
  await endEmergencyBroadcast(world.context(), { ...emergency, reason: 'Nước đã rút', allClear: false });
  return emergency;
}

export const emergencies: Examples = {
  listEmergencies: {
    reach: 'list',
    at: async (world, unit) => ({ about: (await awaited(world, unit)).emergencyId, query: { limit: '100' } }),
  },
  getEmergency: { at: async (world, unit) => ({ params: await awaited(world, unit) }) },
  getEmergencyChoices: { reach: 'everywhere', at: () => ({}) },
  previewEmergencyArea: {
    at: (_, unit) => ({ body: { unitId: unit.id, area: { unitIds: [unit.id] } } }),
  },
  previewEmergencySound: { at: async (world, unit) => ({ body: await draft(world, unit) }) },
  startEmergencyBroadcast: { at: async (world, unit) => ({ body: await order(world, unit) }) },
  confirmEmergencyBroadcast: {
    permission: 'broadcasting.emergency.confirm',
    reach: 'unit',
    at: async (world, unit) => ({ params: await awaited(world, unit), body: {} }),
  },
  endEmergencyBroadcast: {
    at: async (world, unit) => ({
      params: await awaited(world, unit),
      body: { reason: 'Nước đã rút', allClear: false },
    }),
  },
  reviewEmergencyBroadcast: {
    at: async (world, unit) => ({ params: await over(world, unit), body: { note: 'Đúng quy trình.' } }),
  },
  listEmergencyDeliveries: { at: async (world, unit) => ({ params: await awaited(world, unit) }) },
  lookUpKeepersOfEmergency: {
    at: async (world, unit) => ({ params: await awaited(world, unit), body: { deviceIds: [] } }),
  },
  listPreparedEmergencies: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  keepPreparedEmergency: {
    at: async (world, unit) => ({ body: { name: 'Lũ quét', draft: await draft(world, unit) } }),
  },
  retirePreparedEmergency: {
    at: async (world, unit) => {
      const kept = { name: `Mẫu ${world.next()}`, draft: await draft(world, unit) };
      return { params: { preparedId: (await keepPreparedEmergency(world.context(), kept)).id } };
    },
  },
};
