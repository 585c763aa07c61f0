import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { rank, type IssuedOrder } from '../order.ts';
import { devicesTables } from '../tables.ts';

/** How long the answer of a device that is there may be on its way. */
const answerTime = 1_000;

const most = 20_000;
/** Of the reserve, each time the clock of resending strikes: its receipts must not keep those of an emergency waiting. */
const reserveAtOnce = 1_000;

/**
 * Orders still worth sending to these devices, however lately they were sent: they have been away. The reserve of the
 * weeks ahead is left to the clock: many come back at once.
 */
export async function listUnreceiptedOrders(
  database: Database,
  now: Date,
  deviceIds: readonly string[],
): Promise<IssuedOrder[]> {
  if (deviceIds.length === 0) return [];
  const waiting = await unreceipted(database, now)
    .where(isOneOf(deviceIds))
    .where('o.rank', '<', rank.reserve)
    .execute();
  return [...waiting, ...(await listEmergenciesForCopies(database, now, deviceIds))];
}

const doubtedFor = 7 * 86_400_000;

/** Where a device has a copy, the copy may have receipted what the true one has not heard; whoever knows it leaves it alone. */
async function listEmergenciesForCopies(
  database: Database,
  now: Date,
  deviceIds: readonly string[],
): Promise<IssuedOrder[]> {
  const doubted = await devicesTables(database)
    .selectFrom('devices.log_faults')
    .select('device_id')
    .distinct()
    .where(sql<boolean>`device_id = any(${[...deviceIds]}::uuid[])`)
    .where('settled_at', 'is', null)
    .where('noticed_at', '>', new Date(now.getTime() - doubtedFor))
    .execute();
  if (doubted.length === 0) return [];
  return standing(database, now)
    .where(isOneOf(doubted.map(({ device_id }) => device_id)))
    .where('o.receipted_at', 'is not', null)
    .where('o.rank', '=', rank.emergency)
    .execute();
}

/** Of devices that have just been heard: what they have had time to answer and have not got lost. */
export async function listLostOrders(
  database: Database,
  now: Date,
  deviceIds: readonly string[],
): Promise<IssuedOrder[]> {
  if (deviceIds.length === 0) return [];
  return unreceipted(database, now)
    .where(isOneOf(deviceIds))
    .where('o.published_at', '<', new Date(now.getTime() - answerTime))
    .where('o.rank', '<', rank.reserve)
    .execute();
}

/** Which of these devices have orders too young to be called lost. */
export async function listJustSent(
  database: Database,
  now: Date,
  deviceIds: readonly string[],
): Promise<string[]> {
  if (deviceIds.length === 0) return [];
  const rows = await unreceipted(database, now)
    .where(isOneOf(deviceIds))
    .where('o.published_at', '>=', new Date(now.getTime() - answerTime))
    .where('o.rank', '<', rank.reserve)
    .execute();
  return [...new Set(rows.map(({ deviceId }) => deviceId))];
}

/**
 * Of all devices that are there: after ten seconds without an answer, then after ever longer, at last every
 * five minutes. Of the reserve a few each time.
 */
export async function listOverdueOrders(database: Database, now: Date): Promise<IssuedOrder[]> {
  const overdue = (reserve: boolean) =>
    overdueOf(unreceipted(database, now).where('d.online', '=', true), now)
      .where('o.rank', reserve ? '=' : '<', rank.reserve)
      .limit(reserve ? reserveAtOnce : most)
      .execute();
  return [...(await overdue(false)), ...(await overdue(true))];
}

const overdueOf = (orders: ReturnType<typeof unreceipted>, now: Date) =>
  orders.where('o.issued_at', '<', new Date(now.getTime() - 5_000)).where(
    sql<boolean>`(o.published_at is null or o.published_at < ${now}::timestamptz
        - greatest(interval '10 seconds', least(interval '5 minutes', (o.published_at - o.issued_at) * 2)))`,
  );

/** Of all devices that are there, after a time in which nothing could be sent or heard. */
export async function listWaitingOrders(database: Database, now: Date): Promise<IssuedOrder[]> {
  return unreceipted(database, now).where('d.online', '=', true).where('o.rank', '<', rank.reserve).execute();
}

const isOneOf = (deviceIds: readonly string[]) => sql<boolean>`o.device_id = any(${[...deviceIds]}::uuid[])`;

function unreceipted(database: Database, now: Date) {
  return standing(database, now).where('o.receipted_at', 'is', null);
}

/** Neither too old nor overtaken. */
function standing(database: Database, now: Date) {
  return devicesTables(database)
    .selectFrom('devices.orders as o')
    .innerJoin('devices.devices as d', 'd.id', 'o.device_id')
    .select(['o.id as orderId', 'o.device_id as deviceId', 'o.jws'])
    .where('o.superseded_at', 'is', null)
    .where('o.not_after', '>', now)
    .where('d.retired_at', 'is', null)
    .orderBy('o.rank')
    .orderBy('o.issued_at')
    .orderBy('o.not_after')
    .limit(most);
}
