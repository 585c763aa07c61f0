import { OwnDevice } from '@saola/device-protocol';
import { route } from '@saola/platform/http';
import { devicesError } from '../errors.ts';
import { findDevice } from '../queries/list-devices.ts';

export const getOwnDeviceRoute = route({
  operationId: 'getOwnDevice',
  method: 'GET',
  path: '/api/devices/me',
  summary: 'For devices: where the broker is now, and what time it is',
  tags: ['devices'],
  access: 'device',
  response: OwnDevice,
  handle: async ({ context }) => {
    const device = await findDevice(context.database, context.actor.id ?? '');
    if (!device) throw devicesError('device-not-found');
    const { id: deviceId, name, unitName } = device;
    const { urls } = context.services.broker;
    const serverTime = context.now().toISOString();
    return { deviceId, name, unitName, mqttUrl: urls[0], mqttUrls: [...urls], serverTime };
  },
});
