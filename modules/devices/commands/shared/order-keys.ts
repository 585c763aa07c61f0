import {
  makeKey,
  readSigner,
  signKeySet,
  verifyKeySet,
  type KeySet,
  type PrivateKey,
  type PublicKey,
  type Signer,
} from '@saola/device-protocol';
import type { Database } from '@saola/platform/database';
import { keptSecret } from '@saola/platform/keys';
import type { Services } from '@saola/platform/services';
import { devicesTables } from '../../tables.ts';

/** The root key signs only key sets; the order key signs orders. Private halves lie in the data folder's `keys`. */
export interface OrderKeys {
  root: PublicKey;
  keySet: KeySet;
  /** The set as the root key signed it. */
  signedKeySet: string;
  signer: Signer;
}

const read = new WeakMap<Services, Map<number, Promise<OrderKeys>>>();

/** The keys in force; the first asker makes them. Reading the files again for each order would be slow. */
export async function orderKeys(services: Services, database: Database): Promise<OrderKeys> {
  const number = (await newestKeySet(database)) ?? (await makeFirst(services, database));
  const known = read.get(services) ?? new Map<number, Promise<OrderKeys>>();
  read.set(services, known);
  const keys = known.get(number) ?? load(services, database, number);
  known.set(number, keys);
  keys.catch(() => known.delete(number));
  return keys;
}

/** Makes the next order key and its set; who calls it tells the devices. */
export async function makeNextKeySet(services: Services, database: Database): Promise<number> {
  const number = ((await newestKeySet(database)) ?? 0) + 1;
  const root = await keptKey(services, 'order-root-key.json');
  const { kty, crv, x, kid } = await keptKey(services, `order-key-${number}.json`);
  const keySet: KeySet = {
    number,
    issuedAt: new Date().toISOString(),
    keys: [kid === undefined ? { kty, crv, x } : { kty, crv, x, kid }],
  };
  await devicesTables(database)
    .insertInto('devices.key_sets')
    .values({ number, key_set: await signKeySet(keySet, await readSigner(root)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return number;
}

async function makeFirst(services: Services, database: Database): Promise<number> {
  return makeNextKeySet(services, database);
}

async function load(services: Services, database: Database, number: number): Promise<OrderKeys> {
  const { kty, crv, x } = await keptKey(services, 'order-root-key.json');
  const root: PublicKey = { kty, crv, x };
  const row = await devicesTables(database)
    .selectFrom('devices.key_sets')
    .select('key_set')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const keySet = await verifyKeySet(row.key_set, root);
  if (!keySet)
    throw new Error('The key set in the database is not signed by the root key in the data folder');
  const signer = await readSigner(await keptKey(services, `order-key-${number}.json`));
  return { root, keySet, signedKeySet: row.key_set, signer };
}

async function newestKeySet(database: Database): Promise<number | null> {
  const row = await devicesTables(database)
    .selectFrom('devices.key_sets')
    .select((get) => get.fn.max('number').as('number'))
    .executeTakeFirst();
  return row?.number ?? null;
}

async function keptKey({ config }: Services, name: string): Promise<PrivateKey> {
  const make = async () => JSON.stringify((await makeKey()).privateKey);
  return JSON.parse(await keptSecret(config.dataDir, name, make)) as PrivateKey;
}
