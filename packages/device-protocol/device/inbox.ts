import { readVerifiers } from '../keys.ts';
import { verifyKeySet } from '../key-set.ts';
import type { CancelOrder, Order, PlayOrder } from '../order.ts';
import type { OrderEnvelope } from '../order-envelope.ts';
import { verifyOrder } from '../verify-order.ts';
import type { Said } from './log.ts';
import type { State } from './state.ts';

interface Receiving {
  state: State;
  now(): number;
  say(said: Said): Promise<void>;
  /** New, or with other times than before. */
  play(order: PlayOrder): void;
  /** Nothing more of it is to sound. */
  cancel(programmeId: string): void;
}

const obeyed: Order['kind'][] = ['PLAY', 'CANCEL', 'SET_VOLUME', 'CONFIGURE', 'ROTATE_KEYS'];

/** Section 4 of the document: what is refused and how, and one receipt for each order. */
export function openInbox({ state, now, say, play, cancel }: Receiving) {
  const receipt = ({ orderId }: OrderEnvelope, refusal?: string) =>
    say({
      kind: 'RECEIPT',
      orderId,
      ...(refusal ? { outcome: 'REFUSED' as const, reason: refusal } : { outcome: 'ACCEPTED' as const }),
    });

  return async function receive(jws: string): Promise<void> {
    const { order, refusal } = await verifyOrder(jws, await readVerifiers(state.keys), {
      deviceId: state.me.deviceId,
      now: new Date(now()),
      seenNonces: new Set(state.nonces),
      disobeys: (kind) => !obeyed.includes(kind),
    });
    if (refusal === 'replayed') return;
    if (order && refusal !== 'wrong-device') state.nonces.push(order.nonce);
    if (order && (refusal === 'expired' || refusal === 'unknown-kind')) return receipt(order, refusal);
    if (!order || refusal)
      return say({
        kind: 'REFUSAL',
        reason: refusal ?? 'malformed',
        times: 1,
        ...(order ? { orderId: order.orderId } : {}),
      });
    const newKeys = order.kind === 'ROTATE_KEYS' ? await verifyKeySet(order.keySet, state.me.rootKey) : null;
    if (order.kind === 'ROTATE_KEYS' && !(newKeys && newKeys.number >= state.keySetNumber))
      return receipt(order, 'unknown-key');
    if (newKeys) Object.assign(state, { keys: newKeys.keys, keySetNumber: newKeys.number });
    if (order.kind === 'SET_VOLUME') state.volume = order.volume;
    // Kept in the same write as the receipt: who has said yes to an order does not forget it.
    const dropped =
      order.kind === 'CANCEL' ? obeyCancel(order) : order.kind === 'PLAY' ? obeyPlay(order) : null;
    await receipt(order);
    if (order.kind === 'CANCEL') cancel(order.programmeId);
    if (order.kind === 'PLAY' && state.open.includes(order)) play(order);
    if (dropped)
      await say({
        kind: 'PLAYBACK',
        programmeId: dropped,
        silent: true,
        state: 'FAILED',
        reason: 'cancelled',
      });
  };

  /** Answers what will not sound any more. */
  function obeyCancel({ programmeId, issuedAt }: CancelOrder): string | null {
    state.cancelled[programmeId] = issuedAt;
    const isKnown = state.open.some((one) => one.programmeId === programmeId);
    state.open = state.open.filter((one) => one.programmeId !== programmeId);
    return isKnown ? programmeId : null;
  }

  function obeyPlay(order: PlayOrder): string | null {
    const known = state.open.find((one) => one.programmeId === order.programmeId);
    if (known && (known.issuedAt > order.issuedAt || state.started.includes(order.programmeId))) return null;
    const cancelledAt = state.cancelled[order.programmeId];
    if (cancelledAt !== undefined && cancelledAt >= order.issuedAt) return order.programmeId;
    state.open = [...state.open.filter((one) => one !== known), order];
    return null;
  }
}
