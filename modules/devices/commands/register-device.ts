import { findUnit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { DeviceKind } from '@saola/device-protocol';
import { codeLifetime, hashCode, makeCode } from '../enrolment-code.ts';
import { devicesError } from '../errors.ts';
import { devicesTables } from '../tables.ts';

interface NewDevice {
  kind: DeviceKind;
  name: string;
  unitId: string;
  lat?: number | null;
  lon?: number | null;
  /** Default 21:30 to 05:00; none in a demonstration, which is to be heard at any hour. */
  quietHours?: { start: string; end: string }[];
}

export interface Enrolment {
  deviceId: string;
  /** Shown this once; only its hash is kept. */
  enrolmentCode: string;
  expiresAt: string;
}

/** A device that is going to be put up at a unit, and the code with which it will connect. */
export const registerDevice = command(
  'devices.device.register',
  async (frame, { kind, name, unitId, lat, lon, quietHours }: NewDevice): Promise<Enrolment> => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw devicesError('unit-not-found');
    frame.authorise('devices.device.write', unit.path);
    const quiet = quietHours ?? (frame.services.config.demo ? [] : undefined);
    const { id } = await devicesTables(frame.tx)
      .insertInto('devices.devices')
      .values({
        kind,
        name,
        unit_id: unit.id,
        unit_path: unit.path,
        lat: lat ?? unit.lat,
        lon: lon ?? unit.lon,
        ...(quiet ? { quiet_hours: JSON.stringify(quiet) } : {}),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const code = await issueCode(frame, id);
    frame.record({ subject: 'device', subjectId: id, unitPath: unit.path, detail: { kind, name } });
    await frame.announce('devices', { id, unitPath: unit.path });
    return { deviceId: id, ...code };
  },
);

/** A new code takes the place of all before it. */
export const renewEnrolmentCode = command(
  'devices.enrolment-code.renew',
  async (frame, { deviceId }: { deviceId: string }): Promise<Enrolment> => {
    const device = await devicesTables(frame.tx)
      .selectFrom('devices.devices')
      .select(['id', 'unit_path', 'retired_at'])
      .where('id', '=', deviceId)
      .forUpdate()
      .executeTakeFirst();
    if (!device) throw devicesError('device-not-found');
    frame.authorise('devices.device.write', device.unit_path);
    if (device.retired_at) throw devicesError('device-retired');
    const code = await issueCode(frame, device.id);
    frame.record({ subject: 'device', subjectId: device.id, unitPath: device.unit_path });
    return { deviceId: device.id, ...code };
  },
);

async function issueCode(frame: Frame, deviceId: string) {
  const enrolmentCode = makeCode();
  const expiresAt = new Date(frame.now.getTime() + codeLifetime);
  const db = devicesTables(frame.tx);
  await db
    .deleteFrom('devices.enrolment_codes')
    .where('device_id', '=', deviceId)
    .where('used_at', 'is', null)
    .execute();
  await db
    .insertInto('devices.enrolment_codes')
    .values({ code_sha256: hashCode(enrolmentCode), device_id: deviceId, expires_at: expiresAt })
    .execute();
  return { enrolmentCode, expiresAt: expiresAt.toISOString() };
}
