import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { ControlKind, SentLogs } from '@saola/device-protocol';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import type { Context } from '@saola/platform/commands';
import { controlDevice } from '../commands/control-device.ts';
import { exportLog } from '../commands/export-log.ts';
import { publishOrders } from '../commands/publish-orders.ts';
import { receiveSentLogs } from '../commands/receive-sent-logs.ts';
import { settleLogFaults } from '../commands/settle-log-faults.ts';
import { DeviceControl, LogFaultKind } from '../device-control.ts';
import { devicesError } from '../errors.ts';
import { findDevice } from '../queries/list-devices.ts';
import { findSentLogs, getDeviceControl } from '../queries/get-device-control.ts';
import { aDevice, uuid } from './shapes.ts';

const tags = ['devices'];
const anOrder = Type.Object({ deviceId: uuid, orderId: uuid });

export const getDeviceControlRoute = route({
  operationId: 'getDeviceControl',
  method: 'GET',
  path: '/api/devices/:deviceId/control',
  summary: 'How a device is and was these two weeks, and what was asked of it with what result',
  tags,
  access: { permission: 'devices.device.read' },
  params: aDevice,
  response: DeviceControl,
  async handle({ params: { deviceId }, context }) {
    await mayRead(context, deviceId, 'devices.device.read');
    return getDeviceControl(context.database, { deviceId, now: context.now() });
  },
});

export const controlDeviceRoute = route({
  operationId: 'controlDevice',
  method: 'POST',
  path: '/api/devices/:deviceId/control',
  summary:
    'Order a loudspeaker to be silent or to sound again, to give a tone, to restart, to send its logs; the result comes later',
  tags,
  access: { permission: 'devices.speaker.write' },
  params: aDevice,
  body: Type.Object({ kind: ControlKind }),
  response: DeviceControl,
  async handle({ params: { deviceId }, body, context }) {
    await publishOrders(context, await controlDevice(context, { deviceId, ...body }));
    return getDeviceControl(context.database, { deviceId, now: context.now() });
  },
});

export const settleLogFaultsRoute = route({
  operationId: 'settleLogFaults',
  method: 'POST',
  path: '/api/devices/:deviceId/log-faults',
  summary: 'Say why the log of a device could not be true, so that it is trusted again',
  tags,
  access: { permission: 'devices.device.write' },
  params: aDevice,
  body: Type.Object({
    kind: LogFaultKind,
    until: Type.String({ format: 'date-time', description: 'the last that was looked at' }),
    reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  }),
  response: DeviceControl,
  async handle({ params: { deviceId }, body, context }) {
    await settleLogFaults(context, { deviceId, ...body, until: new Date(body.until) });
    return getDeviceControl(context.database, { deviceId, now: context.now() });
  },
});

export const sendOwnLogsRoute = route({
  operationId: 'sendOwnLogs',
  method: 'POST',
  path: '/api/devices/me/logs/:orderId',
  summary: 'For devices: what it was asked to send (device protocol, section 10)',
  tags,
  access: 'device',
  params: Type.Object({ orderId: uuid }),
  body: SentLogs,
  response: Type.Object({}),
  limit: { max: 60, seconds: 60 },
  async handle({ params, body, context }) {
    await receiveSentLogs(context, { ...params, ...body, deviceId: context.actor.id ?? '' });
    return {};
  },
});

export const getSentLogsRoute = route({
  operationId: 'getSentLogs',
  method: 'GET',
  path: '/api/devices/:deviceId/logs/:orderId/:part',
  summary:
    'What a device sent up when it was asked: what its program said, or the newest entries of its log, as text',
  tags,
  access: { permission: 'devices.agent.write' },
  params: Type.Object({
    ...anOrder.properties,
    part: Type.Union([Type.Literal('agent'), Type.Literal('entries')]),
  }),
  async handle({ params: { part, ...params }, context, reply }) {
    await mayRead(context, params.deviceId, 'devices.agent.write');
    const logs = await findSentLogs(context.database, params);
    if (!logs) throw devicesError('logs-not-found');
    const text = part === 'agent' ? logs.agentLog : logs.entries.map(payloadOf).join('\n');
    return reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('content-disposition', `inline; filename="nhat-ky-${part}-${params.orderId}.txt"`)
      .send(text);
  },
});

export const exportDeviceLogRoute = route({
  operationId: 'exportDeviceLog',
  method: 'GET',
  path: '/api/devices/:deviceId/log-file',
  summary: 'All a device says it did, as a file that an outsider can check (device protocol, section 8)',
  tags,
  access: { permission: 'devices.device.read' },
  params: aDevice,
  async handle({ params: { deviceId }, context, reply }) {
    await mayRead(context, deviceId, 'devices.device.read');
    return reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="nhat-ky-phat-${deviceId}.saola-log"`)
      .send(Readable.from(withLineFeeds(exportLog(context, deviceId))));
  },
});

async function mayRead(context: Context, deviceId: string, permission: string): Promise<void> {
  const device = await findDevice(context.database, deviceId);
  if (!device) throw devicesError('device-not-found');
  if (!context.actor.may(permission, device.unitPath)) throw platformError('forbidden', { permission });
}

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

const payloadOf = (jws: string): string => Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8');
