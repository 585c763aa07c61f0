import { Compile } from 'typebox/compile';
import {
  ClockQuestion,
  fromAllDevices,
  Heartbeat,
  Presence,
  readTopic,
  timeTopic,
  type ClockAnswer,
} from '@saola/device-protocol';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishOrdersAgain } from '../commands/publish-orders.ts';
import { markOffline, recordHeartbeats } from '../commands/record-heartbeats.ts';
import { listDifferingLogs } from '../queries/list-differing-logs.ts';
import { listJustSent, listLostOrders, listUnreceiptedOrders } from '../queries/list-unreceipted-orders.ts';
import { batch } from './batch.ts';
import { inParts } from './in-parts.ts';
import { acknowledge, hearReports } from './hear-reports.ts';

const heartbeatShape = Compile(Heartbeat);
const presenceShape = Compile(Presence);
const questionShape = Compile(ClockQuestion);
const longest = 16 * 1024;

/** The door for what devices say. The broker lets each speak on its own topics only; answers how to close the door. */
export async function hearDevices(services: Services): Promise<() => Promise<void>> {
  const { broker, logger } = services;
  const heartbeats = batch<Heartbeat>({
    milliseconds: 250,
    most: 5_000,
    logger,
    handle: async (items) => {
      // A device reports before it beats: what it has receipted is not sent to it again.
      await reports.flush();
      await beat(services, items);
    },
  });
  const reports = hearReports(services);

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
    if (deviceId && isId(deviceId) && payload.length <= longest)
      reports.add({ deviceId, jws: payload.toString('utf8') });
  });
  await broker.subscribe(fromAllDevices('clock'), (topic, payload) => {
    const receivedAt = Date.now();
    const said = read(topic, payload);
    if (!said || !questionShape.Check(said.json)) return;
    const answer: ClockAnswer = { question: said.json.question, receivedAt, answeredAt: Date.now() };
    broker
      .publish(timeTopic(said.deviceId), JSON.stringify(answer), { qos: 0 })
      .catch((error: unknown) => logger.debug({ err: error }, 'the time was not told'));
  });
  return async () => {
    await Promise.all([heartbeats.flush(), reports.flush()]);
  };
}

/** A broker outside may let through what no device here is called. */
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Who speaks is told at once what it has missed, and how far its log has come here. */
async function beat(services: Services, heartbeats: Heartbeat[]): Promise<void> {
  const newest = [...new Map(heartbeats.map((heartbeat) => [heartbeat.deviceId, heartbeat])).values()];
  const context = systemContext(services);
  const came = await inParts(services.logger, newest, (some) =>
    recordHeartbeats(context, { heartbeats: some }),
  );
  const back = new Set(came);
  const others = newest.map(({ deviceId }) => deviceId).filter((deviceId) => !back.has(deviceId));
  askAgain(services, await listJustSent(services.database, context.now(), others));
  await publishOrdersAgain(context, [
    ...(await listUnreceiptedOrders(services.database, context.now(), came)),
    ...(await listLostOrders(services.database, context.now(), others)),
  ]);
  acknowledge(services, await listDifferingLogs(services.database, newest));
}

/** Sent in the same second in which the device came: was it there already? When it has not answered soon, it was not. */
function askAgain(services: Services, deviceIds: string[]): void {
  if (deviceIds.length === 0) return;
  const context = systemContext(services);
  const send = async () =>
    publishOrdersAgain(context, await listLostOrders(services.database, context.now(), deviceIds));
  setTimeout(() => {
    send().catch((error: unknown) => services.logger.warn({ err: error }, 'orders were not sent again'));
  }, 1_500).unref();
}
