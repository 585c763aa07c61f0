import { Type } from 'typebox';
import { DeviceKind } from '@saola/device-protocol';
import { findUnit } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { publishOrders } from '../commands/publish-orders.ts';
import { registerDevice, renewEnrolmentCode } from '../commands/register-device.ts';
import { retireDevice } from '../commands/retire-device.ts';
import { setVolume } from '../commands/set-volume.ts';
import { Device } from '../device.ts';
import { devicesError } from '../errors.ts';
import { findDevice, listDevices } from '../queries/list-devices.ts';
import { aDevice, uuid } from './shapes.ts';

const tags = ['devices'];
const NewCode = Type.Object({ enrolmentCode: Type.String(), expiresAt: Type.String() });

export const listDevicesRoute = route({
  operationId: 'listDevices',
  method: 'GET',
  path: '/api/devices',
  summary: 'Loudspeakers and boards, all that the reader may see or those of one unit and below',
  tags,
  access: { permission: 'devices.device.read' },
  query: Type.Object({
    unitId: Type.Optional(uuid),
    kind: Type.Optional(DeviceKind),
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  response: Type.Object({ items: Type.Array(Device), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: async ({ query: { unitId, ...search }, context }) => {
    const unit = unitId ? await findUnit(context.database, unitId) : null;
    if (unitId && !unit) throw devicesError('unit-not-found');
    const readable = context.actor.pathsWith('devices.device.read');
    return listDevices(context.database, { ...search, readable, ...(unit ? { below: unit.path } : {}) });
  },
});

export const registerDeviceRoute = route({
  operationId: 'registerDevice',
  method: 'POST',
  path: '/api/devices',
  summary: 'Register a device; answers the code with which it connects, shown this once',
  tags,
  access: { permission: 'devices.device.write' },
  body: Type.Object({
    kind: DeviceKind,
    name: Type.String({ minLength: 1, maxLength: 120 }),
    unitId: uuid,
    lat: Type.Optional(Type.Union([Type.Number({ minimum: -90, maximum: 90 }), Type.Null()])),
    lon: Type.Optional(Type.Union([Type.Number({ minimum: -180, maximum: 180 }), Type.Null()])),
  }),
  response: Type.Object({ device: Device, ...NewCode.properties }),
  handle: async ({ body, context }) => {
    const { deviceId, ...code } = await registerDevice(context, body);
    return { device: await findDevice(context.database, deviceId), ...code };
  },
});

export const renewEnrolmentCodeRoute = route({
  operationId: 'renewEnrolmentCode',
  method: 'POST',
  path: '/api/devices/:deviceId/enrolment-code',
  summary: 'A new one-time code; earlier unused ones stop working',
  tags,
  access: { permission: 'devices.device.write' },
  params: aDevice,
  response: NewCode,
  handle: async ({ params, context }) => {
    const { enrolmentCode, expiresAt } = await renewEnrolmentCode(context, params);
    return { enrolmentCode, expiresAt };
  },
});

export const setVolumeRoute = route({
  operationId: 'setVolume',
  method: 'POST',
  path: '/api/devices/:deviceId/volume',
  summary: 'Set the volume of a loudspeaker; emergencies keep their own',
  tags,
  access: { permission: 'devices.volume.write' },
  params: aDevice,
  body: Type.Object({ volume: Type.Integer({ minimum: 0, maximum: 100 }) }),
  response: Type.Object({ device: Device }),
  handle: async ({ params, body, context }) => {
    await publishOrders(context, await setVolume(context, { ...params, ...body }));
    return { device: await findDevice(context.database, params.deviceId) };
  },
});

export const retireDeviceRoute = route({
  operationId: 'retireDevice',
  method: 'POST',
  path: '/api/devices/:deviceId/retire',
  summary: 'Take a device out of use; its credentials stop working',
  tags,
  access: { permission: 'devices.device.write' },
  params: aDevice,
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await retireDevice(context, params);
    return {};
  },
});
