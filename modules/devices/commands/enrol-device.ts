import { randomBytes } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { keyIdOf, type EnrolmentAnswer, type EnrolmentRequest } from '@saola/device-protocol';
import { findUnit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { hashForMosquitto, hashForNats } from '../broker-hashes.ts';
import { hashCode, sha256 } from '../enrolment-code.ts';
import { devicesError } from '../errors.ts';
import { DeviceEnrolled } from '../events.ts';
import { orderKeys } from './shared/order-keys.ts';
import { devicesTables, type DevicesTables } from '../tables.ts';
import { issueOrders } from './issue-orders.ts';

const lifetime = 30 * 86_400_000;

/** Trades the one-time code for credentials: the device's public key is kept, its secret said this once. */
export const enrolDevice = command(
  'devices.device.enrol',
  async (frame, request: EnrolmentRequest): Promise<EnrolmentAnswer> => {
    frame.anyone('the one-time code says which device it is');
    const device = await takeCode(frame, request);
    const secret = randomBytes(32).toString('base64url');
    const db = devicesTables(frame.tx);
    await db
      .updateTable('devices.devices')
      .set({
        public_key: JSON.stringify(request.publicKey),
        secret_sha256: sha256(secret),
        mosquitto_hash: hashForMosquitto(secret),
        bcrypt_hash: await hashForNats(secret),
        player: request.player,
        agent_version: request.agentVersion,
        enrolled_at: frame.now,
      })
      .where('id', '=', device.id)
      .execute();
    await sayAgain(frame, device);
    const keys = await orderKeys(frame.services, frame.tx);
    const unit = await findUnit(frame.tx, device.unit_id);
    const about = { deviceId: device.id, unitId: device.unit_id, unitPath: device.unit_path };
    frame.record({ subject: 'device', subjectId: device.id, unitPath: device.unit_path });
    await frame.tell(DeviceEnrolled({ ...about, at: frame.now.toISOString() }));
    await frame.announce('devices', { id: device.id, unitPath: device.unit_path });
    return {
      deviceId: device.id,
      secret,
      mqttUrl: frame.services.broker.urls[0],
      mqttUrls: [...frame.services.broker.urls],
      rootKey: keys.root,
      orderKeys: keys.keySet.keys,
      keySetNumber: keys.keySet.number,
      name: device.name,
      unitName: unit?.fullName ?? '',
      timeZone: device.time_zone,
      quietHours: device.quiet_hours,
      volume: device.volume,
      emergencyVolume: device.emergency_volume,
    };
  },
);

/** What it said yes to lies on a disk that is gone: the newest word about each thing, and limits of volume. */
async function sayAgain(frame: Frame, device: Selectable<DevicesTables['devices.devices']>): Promise<void> {
  await sql`
    update devices.orders o set receipted_at = null, outcome = null, published_at = null
    where device_id = ${device.id} and kind = 'PLAY' and outcome = 'ACCEPTED' and not_after > ${frame.now}
      and not exists (
        select from devices.orders n
        where n.subject_id = o.subject_id and n.device_id = o.device_id and n.issued_at > o.issued_at
      )
  `.execute(frame.tx);
  if (device.volume_limits.length === 0) return;
  await issueOrders(frame.context, {
    orders: [
      {
        kind: 'CONFIGURE',
        deviceId: device.id,
        notAfter: new Date(frame.now.getTime() + lifetime).toISOString(),
        timeZone: device.time_zone,
        quietHours: device.quiet_hours,
        emergencyVolume: device.emergency_volume,
        volumeLimits: device.volume_limits,
      },
    ],
  });
}

async function takeCode(frame: Frame, { code, kind, publicKey }: EnrolmentRequest) {
  const db = devicesTables(frame.tx);
  const found = await db
    .selectFrom('devices.enrolment_codes')
    .selectAll()
    .where('code_sha256', '=', hashCode(code))
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw devicesError('enrolment-code-unknown');
  const device = await db
    .selectFrom('devices.devices')
    .selectAll()
    .where('id', '=', found.device_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const keyId = await keyIdOf(publicKey);
  const askedAgain = found.used_by_key === keyId && device.last_seen_at === null;
  if (found.used_at && !askedAgain) throw devicesError('enrolment-code-used');
  if (found.expires_at < frame.now) throw devicesError('enrolment-code-expired');
  if (device.retired_at) throw devicesError('device-retired');
  if (device.kind !== kind) throw devicesError('enrolment-kind-differs');
  await db
    .updateTable('devices.enrolment_codes')
    .set({ used_at: frame.now, used_by_key: keyId })
    .where('code_sha256', '=', found.code_sha256)
    .execute();
  return device;
}
