import {
  isControl,
  readVerifiers,
  verifyKeySet,
  verifyOrder,
  type Order,
  type OrderEnvelope,
  type PublicKey,
  type Verifiers,
} from '@saola/device-protocol';
import type { Clock } from './clock.ts';
import { noteControl } from './control.ts';
import { say } from './log.ts';
import type { PlayLog } from './play-log.ts';
import { keepNonces, type Store } from './store.ts';
import { noteUpdate } from './update.ts';

interface Inbox {
  deviceId: string;
  rootKey: PublicKey;
  store: Store;
  clock: Clock;
  playLog: PlayLog;
  /** What has sounded so far is to be counted before an order ends it. */
  count(): void;
  /** An order has changed what is to be done. */
  changed(order: Order): void;
}

/** The door for orders: verified, obeyed and receipted in one transaction, each only once. */
export async function openInbox({ deviceId, rootKey, store, clock, playLog, count, changed }: Inbox) {
  let keys: Verifiers = await readVerifiers(store.setting<PublicKey[]>('orderKeys', []));

  return async function receive(jws: string): Promise<void> {
    const { order, refusal } = await verifyOrder(jws, keys, {
      deviceId,
      now: new Date(clock.now()),
      seenNonces: store.seenNonces,
    });
    // Its receipt stands in the log, and is sent until the server has it.
    if (refusal === 'replayed') return;
    if (!order || refusal) {
      say(`Từ chối một lệnh: ${refusal}.`);
      // Only what the server itself said deserves an answer, and only who knows the time can say that it is too late.
      if (order && refusal === 'expired') {
        if (clock.measured()) refuseOnce(order, refusal);
      } else if (order && refusal === 'unknown-kind') refuseOnce(order, refusal);
      else playLog.refusal(refusal ?? 'malformed', order?.orderId);
      return;
    }
    const newKeys = order.kind === 'ROTATE_KEYS' ? await verifyKeySet(order.keySet, rootKey) : null;
    if (order.kind === 'ROTATE_KEYS' && !(newKeys && newKeys.number >= store.setting('keySetNumber', 1))) {
      say('Từ chối bộ khóa mới: không có chữ ký của khóa gốc, hoặc cũ hơn bộ đang dùng.');
      return refuseOnce(order, 'unknown-key');
    }
    if (order.kind === 'CANCEL') count();
    const isNew = store.together(() => {
      if (store.seenNonces.has(order.nonce)) return false;
      store.rememberNonce(order.nonce, Date.parse(order.notAfter));
      playLog.receipt(order.orderId, 'ACCEPTED');
      obey(order);
      if (newKeys) {
        store.set('orderKeys', newKeys.keys);
        store.set('keySetNumber', newKeys.number);
      }
      return true;
    });
    if (newKeys) keys = await readVerifiers(newKeys.keys);
    if (isNew) changed(order);
  };

  /** Who sends an old order again and again shall not fill the log: it has its receipt, or is too old to have one. */
  function refuseOnce(order: OrderEnvelope, reason: string): void {
    if (Date.parse(order.notAfter) < clock.now() - keepNonces) return playLog.refusal(reason, order.orderId);
    store.together(() => {
      if (store.seenNonces.has(order.nonce)) return;
      store.rememberNonce(order.nonce, Date.parse(order.notAfter));
      playLog.receipt(order.orderId, 'REFUSED', reason);
    });
  }

  function obey(order: Order): void {
    const isOld = (name: string) => {
      const issuedAt = Date.parse(order.issuedAt);
      if (issuedAt < store.setting(name, 0)) return true;
      store.set(name, issuedAt);
      return false;
    };
    if (order.kind === 'PLAY' || order.kind === 'LIVE') {
      store.putItem(order, order.kind === 'LIVE' ? clock.now() : null);
      if (store.isCancelled(order)) playLog.playback(order.programmeId, 'FAILED', { reason: 'cancelled' });
    } else if (order.kind === 'CANCEL') {
      store.putCancellation(order);
      playLog.playback(order.programmeId, 'FAILED', { reason: 'cancelled' });
    } else if (order.kind === 'SET_VOLUME' && !isOld('volumeOrderedAt')) {
      store.set('volume', order.volume);
      playLog.device('VOLUME_SET', { volume: order.volume });
    } else if (order.kind === 'CONFIGURE' && !isOld('configuredAt')) {
      store.set('timeZone', order.timeZone);
      store.set('quietHours', order.quietHours);
      store.set('emergencyVolume', order.emergencyVolume);
      store.set('volumeLimits', order.volumeLimits ?? []);
    } else if (order.kind === 'UPDATE') noteUpdate(order, store, playLog);
    else if (isControl(order)) noteControl(order, store, playLog);
  }
}
