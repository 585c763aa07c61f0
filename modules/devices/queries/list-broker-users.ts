import type { Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';

export interface BrokerUser {
  deviceId: string;
  name: string;
  /** Null for a device enrolled before these hashes were kept. */
  mosquittoHash: string | null;
  bcryptHash: string | null;
}

/** The devices which a broker outside must let in. */
export async function listBrokerUsers(database: Database): Promise<BrokerUser[]> {
  const rows = await devicesTables(database)
    .selectFrom('devices.devices')
    .select(['id', 'name', 'mosquitto_hash', 'bcrypt_hash'])
    .where('enrolled_at', 'is not', null)
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, mosquitto_hash, bcrypt_hash }) => ({
    deviceId: id,
    name,
    mosquittoHash: mosquitto_hash,
    bcryptHash: bcrypt_hash,
  }));
}
