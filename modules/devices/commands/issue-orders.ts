import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { signOrder, type Order, type Signer } from '@saola/device-protocol';
import { command, type Frame } from '@saola/platform/commands';
import { rank, rankOf, type IssuedOrder } from '../order.ts';
import { orderKeys } from './shared/order-keys.ts';

type Kind = Order['kind'];
type Envelope = 'orderId' | 'nonce' | 'issuedAt';
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An order as its sender words it; id, nonce, time and signature are added here. */
export type OrderDraft = Without<Order, Envelope>;

interface Issue {
  /** `subjectId` is what the order is about, such as a programme; it comes back with the receipt. */
  orders: (OrderDraft & { subjectId?: string })[];
  /** Another key than the one in force: the order that tells of a new key is signed with the old one. */
  signer?: Signer;
}

/**
 * Signs and stores orders in the sender's transaction; the sender has asked whether the actor may. They leave by
 * `publishOrders` after commit, and again and again by themselves until receipted, too old or overtaken by a newer one
 * about the same.
 */
export const issueOrders = command(
  'devices.order.issue',
  async (frame, { orders, ...given }: Issue): Promise<IssuedOrder[]> => {
    frame.anyone('the module that words the order has asked');
    frame.unrecorded('the audit line stands with what the order is about');
    if (orders.length === 0) return [];
    const signer = given.signer ?? (await orderKeys(frame.services, frame.tx)).signer;
    const issued: IssuedOrder[] = [];
    let storing: Promise<unknown> = supersede(frame, orders);
    for (let at = 0; at < orders.length; at += together) {
      // While some are signed, on other threads, those before them are stored.
      storing.catch(() => undefined);
      const signed = await sign(frame, orders.slice(at, at + together), signer);
      await storing;
      storing = store(frame, signed).then((stored) => issued.push(...stored));
    }
    await storing;
    return issued;
  },
);

const together = 1_000;

interface Signed {
  subjectId: string | undefined;
  order: Order;
  jws: string;
}

function sign(frame: Frame, drafts: Issue['orders'], signer: Signer): Promise<Signed[]> {
  const issuedAt = frame.now.toISOString();
  const nonces = randomBytes(16 * drafts.length);
  return Promise.all(
    drafts.map(async ({ subjectId, ...draft }, at) => {
      const nonce = nonces.toString('base64url', 16 * at, 16 * (at + 1));
      const order = { ...draft, orderId: randomUUID(), nonce, issuedAt };
      return { subjectId, order, jws: await signOrder(order, signer) };
    }),
  );
}

async function store(frame: Frame, signed: Signed[]): Promise<IssuedOrder[]> {
  const rows = signed.map(({ subjectId, order, jws }) => ({
    id: order.orderId,
    subject_id: subjectId ?? null,
    device_id: order.deviceId,
    kind: order.kind satisfies Kind,
    jws,
    not_after: order.notAfter,
    rank: rankOf(order, frame.now),
  }));
  // Who takes back an emergency is in no less haste.
  const { rows: stored } = await sql<{ id: string; rank: number }>`
    insert into devices.orders (id, device_id, kind, subject_id, jws, issued_at, published_at, not_after, rank)
    select id, device_id, kind, subject_id, jws, ${frame.now},
      case when rank <> ${rank.reserve} then ${frame.now}::timestamptz end, not_after,
      case when kind = 'CANCEL' and exists (
        select from devices.orders o
        where o.subject_id = r.subject_id and o.device_id = r.device_id and o.rank = ${rank.emergency}
      ) then ${rank.emergency} else rank end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r
      (id uuid, device_id uuid, kind text, subject_id uuid, jws text, not_after timestamptz, rank smallint)
    returning id, rank
  `.execute(frame.tx);
  const reserve = new Set(stored.flatMap((row) => (row.rank === rank.reserve ? row.id : [])));
  return signed.map(({ order, jws }) => ({
    orderId: order.orderId,
    deviceId: order.deviceId,
    jws,
    ...(reserve.has(order.orderId) && { inReserve: true }),
  }));
}

/** Those that a receipt is just answering are left to it: the two never wait for each other. */
async function supersede(frame: Frame, drafts: Issue['orders']): Promise<void> {
  const rows = drafts.map(({ deviceId, kind, subjectId }) => ({
    device_id: deviceId,
    kind,
    subject_id: subjectId ?? null,
  }));
  const about = rows.filter(({ subject_id }) => subject_id);
  const settings = rows.filter(({ kind }) => kind === 'SET_VOLUME' || kind === 'CONFIGURE');
  for (const [given, same] of [
    [about, sql`o.subject_id = r.subject_id`],
    [settings, sql`o.kind = r.kind and o.kind in ('SET_VOLUME', 'CONFIGURE')`],
  ] as const) {
    if (given.length === 0) continue;
    await sql`
      with older as (
        select o.id from devices.orders o
        join jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r (device_id uuid, kind text, subject_id uuid)
          on o.device_id = r.device_id and ${same}
        where o.receipted_at is null and o.superseded_at is null
        for update of o skip locked
      )
      update devices.orders o set superseded_at = ${frame.now} from older where o.id = older.id
    `.execute(frame.tx);
  }
}
