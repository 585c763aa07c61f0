import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { DeviceKind, PublicKey } from '@saola/device-protocol';
import type { Actor } from '@saola/platform/commands';
import { batched, type Database } from '@saola/platform/database';
import { sha256 } from '../enrolment-code.ts';
import { devicesTables } from '../tables.ts';

export interface KnownDevice {
  id: string;
  kind: DeviceKind;
  name: string;
  unitId: string;
  unitPath: string;
  publicKey: PublicKey | null;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Thousands come back at once after the power does: those of one moment are looked up together. */
const readDevice = batched(async (database: Database, ids: readonly string[]) => {
  const rows = await devicesTables(database)
    .selectFrom('devices.devices')
    .select(['id', 'kind', 'name', 'unit_id', 'unit_path', 'public_key', 'secret_sha256'])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('retired_at', 'is', null)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
});

/** The device whose secret this is, or null. */
export async function authenticateDevice(
  database: Database,
  deviceId: string,
  secret: string,
): Promise<KnownDevice | null> {
  if (!uuid.test(deviceId)) return null;
  const row = await readDevice(database, deviceId);
  if (!row?.secret_sha256 || !timingSafeEqual(row.secret_sha256, sha256(secret))) return null;
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    publicKey: row.public_key,
  };
}

/** The actor behind an `Authorization: Basic` header (RFC 7617), or null when it is not a device of ours. */
export async function deviceActor(
  database: Database,
  authorization: string | undefined,
): Promise<Actor | null> {
  const [scheme, encoded = ''] = authorization?.split(' ') ?? [];
  if (scheme?.toLowerCase() !== 'basic') return null;
  const plain = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = plain.indexOf(':');
  const device = await authenticateDevice(
    database,
    plain.slice(0, Math.max(0, colon)),
    plain.slice(colon + 1),
  );
  return (
    device && { kind: 'device', id: device.id, name: device.name, may: () => false, pathsWith: () => [] }
  );
}

/** The keys with which these devices sign their reports. */
export async function listDeviceKeys(
  database: Database,
  deviceIds: string[],
): Promise<Map<string, PublicKey>> {
  if (deviceIds.length === 0) return new Map();
  const rows = await devicesTables(database)
    .selectFrom('devices.devices')
    .select(['id', 'public_key'])
    .where(sql<boolean>`id = any(${deviceIds}::uuid[])`)
    .where('retired_at', 'is', null)
    .execute();
  return new Map(rows.flatMap(({ id, public_key }) => (public_key ? [[id, public_key] as const] : [])));
}
