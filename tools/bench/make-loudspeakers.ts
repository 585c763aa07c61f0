import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { hashForNats } from '@saola/devices';
import { makeKey } from '@saola/device-protocol';
import { findUnitByPath } from '@saola/organisations';
import { decide } from '@saola/platform/config';
import type { Database } from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { openServices } from '@saola/platform/services';
import { composeModules } from '../../apps/server/modules.ts';
import { sha256 } from '../../modules/devices/enrolment-code.ts';
import type { MadeLoudspeaker } from './crowd/loudspeaker.ts';

/**
 * Enrolled loudspeakers of one commune. For the time when no server runs on the data folder: it opens everything itself,
 * without a web and without workers. No schedule is in force any more.
 */
export async function makeLoudspeakers(
  dataDir: string,
  unitPath: string,
  howMany: number,
): Promise<MadeLoudspeaker[]> {
  const config = decide({ DATA_DIR: dataDir, PORT: '0', MQTT_PORT: '0', SAOLA_DEMO: 'no' });
  const { services, close } = await openServices(config, createLogger('warn'), composeModules());
  try {
    // What the weeks ahead cost is measured apart: here nothing but the emergency is on its way.
    await sql`update broadcasting.schedules set state = 'REPLACED' where state = 'APPROVED'`.execute(
      services.database,
    );
    return await enterLoudspeakers(services.database, { unitPath, howMany });
  } finally {
    await close();
  }
}

interface Entering {
  unitPath: string;
  howMany: number;
  /** Also what a broker outside wants to know of them. */
  forOutsideBroker?: boolean;
}

/** As the commands leave them, but in one statement: there may be ten thousand. */
export async function enterLoudspeakers(
  database: Database,
  { unitPath, howMany, forOutsideBroker = false }: Entering,
): Promise<MadeLoudspeaker[]> {
  const unit = await findUnitByPath(database, unitPath);
  if (!unit) throw new Error(`There is no unit ${unitPath}`);
  const made = await Promise.all(
    Array.from({ length: howMany }, async (_, at) => {
      const secret = randomBytes(32).toString('base64url');
      const hash = forOutsideBroker ? await hashForNats(secret) : null;
      return { name: `Cụm loa đo ${at + 1}`, secret, hash, ...(await makeKey()) };
    }),
  );
  const rows = made.map(({ name, secret, publicKey: { kty, crv, x }, hash }) => ({
    name,
    secret_hex: sha256(secret).toString('hex'),
    public_key: { kty, crv, x },
    hash,
  }));
  const { rows: entered } = await sql<{ id: string; name: string }>`
    insert into devices.devices (kind, name, unit_id, unit_path, quiet_hours, public_key, secret_sha256,
      bcrypt_hash, player, agent_version, enrolled_at)
    select 'LOUDSPEAKER', name, ${unit.id}, ${unit.path}::ltree, '[]', public_key, decode(secret_hex, 'hex'),
      hash, 'silent', 'bench', now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (name text, secret_hex text, public_key jsonb, hash text)
    returning id, name
  `.execute(database);
  const idOf = new Map(entered.map(({ id, name }) => [name, id]));
  return made.map(({ name, secret, privateKey }) => {
    const { kty, crv, x, d, kid = '' } = privateKey;
    return { id: idOf.get(name)!, secret, privateKey: { kty, crv, x, d, kid } };
  });
}
