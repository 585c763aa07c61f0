import { randomUUID } from 'node:crypto';
import type { Order, PlayOrder, Report } from '../index.ts';
import type { WiredDevice } from './wire.ts';

type PlayState = Extract<Report, { kind: 'PLAYBACK' }>;

/** Of an order that has just been issued. */
export const envelope = (deviceId: string) => ({
  orderId: randomUUID(),
  deviceId,
  nonce: randomUUID(),
  issuedAt: new Date().toISOString(),
  notAfter: new Date(Date.now() + 3_600_000).toISOString(),
});

export const outcomes = ({ reports }: WiredDevice, { orderId }: Pick<Order, 'orderId'>) =>
  reports.flatMap((said) => (said.kind === 'RECEIPT' && said.orderId === orderId ? [said.outcome] : []));

export const playback = (
  { reports }: WiredDevice,
  { programmeId }: Pick<PlayOrder, 'programmeId'>,
): PlayState[] =>
  reports.filter((said) => said.kind === 'PLAYBACK' && said.programmeId === programmeId) as PlayState[];

export const states = (wired: WiredDevice, order: Pick<PlayOrder, 'programmeId'>) =>
  playback(wired, order).map(({ state, reason }) => (reason ? `${state} ${reason}` : state));
