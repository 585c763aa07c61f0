import { route } from '@saola/platform/http';
import { devicesError } from '../errors.ts';
import { getLogStanding, LogStanding } from '../queries/get-log-standing.ts';
import { findDevice } from '../queries/list-devices.ts';
import { aDevice } from './shapes.ts';

export const getLogStandingRoute = route({
  operationId: 'getLogStanding',
  method: 'GET',
  path: '/api/devices/:deviceId/log-standing',
  summary: 'How far the log of a device is kept without gap, and what cannot be true of it',
  tags: ['devices'],
  access: { permission: 'devices.device.read' },
  params: aDevice,
  response: LogStanding,
  handle: async ({ params, context }) => {
    const device = await findDevice(context.database, params.deviceId);
    if (!device || !context.actor.may('devices.device.read', device.unitPath))
      throw devicesError('device-not-found');
    return getLogStanding(context.database, device.id);
  },
});
