import { randomUUID } from 'node:crypto';
import type { PlayOrder } from '@saola/device-protocol';

/** An order that begins in a second and lasts one and a half. */
export function playOrder(deviceId: string, rest: Partial<PlayOrder> & Pick<PlayOrder, 'audio'>): PlayOrder {
  const now = Date.now();
  return {
    orderId: randomUUID(),
    deviceId,
    nonce: randomUUID(),
    issuedAt: new Date(now).toISOString(),
    notAfter: new Date(now + 3_600_000).toISOString(),
    kind: 'PLAY',
    programmeId: randomUUID(),
    title: 'Tin',
    priority: 'NORMAL',
    order: 1,
    starts: new Date(now + 1_000).toISOString(),
    expires: new Date(now + 600_000).toISOString(),
    durationMs: 1_500,
    volume: null,
    ...rest,
  };
}
