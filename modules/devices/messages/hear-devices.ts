import { Compile } from 'typebox/compile';
import {
  fromAllDevices,
  Heartbeat,
  Presence,
  readTopic,
  readVerifiers,
  verifyReport,
  type Report,
} from '@saola/device-protocol';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishOrders } from '../commands/publish-orders.ts';
import { receiveReports } from '../commands/receive-reports.ts';
import { markOffline, recordHeartbeats } from '../commands/record-heartbeats.ts';
import { listDeviceKeys } from '../queries/authenticate-device.ts';
import { listUnreceiptedOrders } from '../queries/list-unreceipted-orders.ts';
import { batch } from './batch.ts';

const heartbeatShape = Compile(Heartbeat);
const presenceShape = Compile(Presence);
const longest = 16 * 1024;

/** The door for what devices say. The broker lets each speak on its own topics only; answers how to close the door. */
export async function hearDevices(services: Services): Promise<() => Promise<void>> {
  const { broker, logger } = services;
  const heartbeats = batch<Heartbeat>(250, logger, (items) => beat(services, items));
  const reports = batch<{ deviceId: string; jws: string }>(50, logger, async (items) => {
    const genuine = await listGenuine(services, items);
    if (genuine.length > 0) await receiveReports(systemContext(services), { reports: genuine });
  });

  function read(topic: string, payload: Buffer): { deviceId: string; json: unknown } | null {
    const deviceId = readTopic(topic)?.deviceId;
    if (!deviceId || payload.length > longest) return null;
    try {
      return { deviceId, json: JSON.parse(payload.toString('utf8')) };
    } catch {
      return null;
    }
  }

  await broker.subscribe(fromAllDevices('heartbeat'), (topic, payload) => {
    const said = read(topic, payload);
    if (said && heartbeatShape.Check(said.json) && said.json.deviceId === said.deviceId)
      heartbeats.add(said.json);
  });
  await broker.subscribe(fromAllDevices('presence'), (topic, payload) => {
    const said = read(topic, payload);
    if (!said || !presenceShape.Check(said.json)) return;
    markOffline(systemContext(services), { deviceIds: [said.deviceId] }).catch((error: unknown) =>
      logger.warn({ err: error }, 'a farewell was not noted'),
    );
  });
  await broker.subscribe(fromAllDevices('reports'), (topic, payload) => {
    const deviceId = readTopic(topic)?.deviceId;
    if (deviceId && payload.length <= longest) reports.add({ deviceId, jws: payload.toString('utf8') });
  });
  return async () => {
    await Promise.all([heartbeats.flush(), reports.flush()]);
  };
}

/** A device that comes back is told at once what it has missed. */
async function beat(services: Services, heartbeats: Heartbeat[]): Promise<void> {
  const newest = new Map(heartbeats.map((heartbeat) => [heartbeat.deviceId, heartbeat]));
  const context = systemContext(services);
  const came = await recordHeartbeats(context, { heartbeats: [...newest.values()] });
  await publishOrders(context, await listUnreceiptedOrders(services.database, context.now(), came));
}

async function listGenuine(services: Services, said: { deviceId: string; jws: string }[]): Promise<Report[]> {
  const keys = await listDeviceKeys(services.database, [...new Set(said.map(({ deviceId }) => deviceId))]);
  const opened = await Promise.all(
    said.map(async ({ deviceId, jws }) => {
      const key = keys.get(deviceId);
      const report = await verifyReport(jws, key ? await readVerifiers([key]) : new Map(), deviceId);
      if ('report' in report) return report.report;
      services.logger.warn({ deviceId, refusal: report.refusal }, 'a report was refused');
      return null;
    }),
  );
  return opened.filter((report) => report !== null);
}
