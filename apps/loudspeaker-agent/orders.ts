import {
  readVerifiers,
  verifyKeySet,
  verifyOrder,
  type Order,
  type PublicKey,
  type Verifiers,
} from '@saola/device-protocol';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import type { Reports } from './reports.ts';
import type { Store } from './store.ts';

interface Inbox {
  deviceId: string;
  rootKey: PublicKey;
  store: Store;
  clock: Clock;
  reports: Reports;
  /** An order has changed what is to be done. */
  changed(order: Order): void;
}

/** The door for orders: verified, obeyed and receipted in one transaction, each only once. */
export async function openInbox({ deviceId, rootKey, store, clock, reports, changed }: Inbox) {
  let keys: Verifiers = await readVerifiers(store.setting<PublicKey[]>('orderKeys', []));

  return async function receive(jws: string): Promise<void> {
    const { order, refusal } = await verifyOrder(jws, keys, {
      deviceId,
      now: new Date(clock.now()),
      seenNonces: store.seenNonces,
    });
    if (refusal === 'replayed' && order) {
      store.putReport(await reports.receipt(order.orderId, 'ACCEPTED'));
      return;
    }
    if (!order || refusal) {
      say(`Từ chối một lệnh: ${refusal}.`);
      // Only what the server itself said in time deserves an answer.
      if (order && refusal === 'expired')
        store.putReport(await reports.receipt(order.orderId, 'REFUSED', refusal));
      return;
    }
    const newKeys = order.kind === 'ROTATE_KEYS' ? await verifyKeySet(order.keySet, rootKey) : null;
    if (order.kind === 'ROTATE_KEYS' && !(newKeys && newKeys.number >= store.setting('keySetNumber', 1))) {
      say('Từ chối bộ khóa mới: không có chữ ký của khóa gốc, hoặc cũ hơn bộ đang dùng.');
      store.putReport(await reports.receipt(order.orderId, 'REFUSED', 'unknown-key'));
      return;
    }
    const receipt = await reports.receipt(order.orderId, 'ACCEPTED');
    const isNew = store.together(() => {
      if (store.seenNonces.has(order.nonce)) return false;
      store.rememberNonce(order.nonce, Date.parse(order.notAfter));
      store.putReport(receipt);
      if (order.kind === 'PLAY') store.putItem(order);
      if (order.kind === 'SET_VOLUME') store.set('volume', order.volume);
      if (order.kind === 'CONFIGURE') {
        store.set('timeZone', order.timeZone);
        store.set('quietHours', order.quietHours);
        store.set('emergencyVolume', order.emergencyVolume);
      }
      if (newKeys) {
        store.set('orderKeys', newKeys.keys);
        store.set('keySetNumber', newKeys.number);
      }
      return true;
    });
    if (newKeys) keys = await readVerifiers(newKeys.keys);
    if (isNew) changed(order);
  };
}
