import { Compile } from 'typebox/compile';
import { Heartbeat, type ControlKind, type Order, type PlayOrder } from '../index.ts';
import { envelope, outcomes, states } from './said.ts';
import { Wrong } from './wrong.ts';
import type { Wire, WiredDevice } from './wire.ts';

interface Trying {
  wire: Pick<Wire, 'sentLogs'>;
  deviceId: string;
  wired: WiredDevice;
  send(deviceId: string, order: Order): Promise<void>;
  play(deviceId: string, rest?: Partial<PlayOrder>): PlayOrder;
  trial(name: string, work: () => Promise<void>): Promise<void>;
  until(holds: () => boolean | undefined, otherwise: string | (() => string)): Promise<void>;
}

const heartbeatShape = Compile(Heartbeat);

/** Of protocol 1.3, as far as the heartbeats of the device say that it obeys. */
export async function tryControl({ wire, deviceId, wired, send, play, trial, until }: Trying): Promise<void> {
  const obeys = wired.heartbeats.findLast((one) => heartbeatShape.Check(one))?.obeys;
  if (!obeys) return;
  await trial('order of a kind that nobody knows: one receipt that says so', async () => {
    const order = { ...envelope(deviceId), kind: 'OF-A-LATER-VERSION' } as unknown as Order;
    await send(deviceId, order);
    await until(() => outcomes(wired, order).join() === 'REFUSED', 'no receipt that says REFUSED');
    const said = wired.reports.findLast((one) => one.kind === 'RECEIPT');
    if (said?.reason !== 'unknown-kind') throw new Wrong(`reason: ${said?.reason}`);
  });
  if (obeys.includes('MUTE'))
    await trial('switched off by order: programmes end as “muted”, emergencies sound', async () => {
      await obey('MUTE');
      const order = play(deviceId, { starts: new Date().toISOString() });
      await send(deviceId, order);
      await comesTo(order, 'FAILED muted');
      const urgent = play(deviceId, { priority: 'EMERGENCY', starts: new Date().toISOString() });
      await send(deviceId, urgent);
      await comesTo(urgent, 'STARTED,FINISHED');
      await obey('UNMUTE');
    });
  if (obeys.includes('IDENTIFY'))
    await trial('three tones by order: done, and said', async () => void (await obey('IDENTIFY')));
  if (obeys.includes('RESTART'))
    await trial('restart by order: it comes back and says so', async () => void (await obey('RESTART')));

  if (obeys.includes('SEND_LOGS'))
    await trial('its logs by order: sent up with the entries as signed', async () => {
      const { orderId } = await obey('SEND_LOGS');
      const entries = wire.sentLogs.get(orderId)?.entries ?? [];
      if (!entries.every((jws) => wired.log.includes(jws)) || entries.length === 0)
        throw new Wrong(`${entries.length} entries that are not all its own`);
    });

  async function obey(kind: ControlKind): Promise<Order> {
    const order: Order = { ...envelope(deviceId), kind };
    await send(deviceId, order);
    const isDone = () =>
      wired.reports.some(
        (one) => one.kind === 'DEVICE' && one.what === 'ORDER_DONE' && one.orderId === order.orderId,
      );
    await until(isDone, `no ORDER_DONE for ${kind}`);
    return order;
  }

  function comesTo(order: PlayOrder, course: string): Promise<void> {
    return until(
      () => states(wired, order).join() === course,
      () => states(wired, order).join(),
    );
  }
}
