import { signLogEnd, signVouching, type LogFileHeader } from '@saola/device-protocol';
import { findUnit } from '@saola/organisations';
import { command, type Context, type Frame } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import { listDoubtsOfLog } from '../queries/list-doubted-logs.ts';
import { listLogEntries } from '../queries/list-log-entries.ts';
import { devicesTables } from '../tables.ts';
import { orderKeys } from './shared/order-keys.ts';

/**
 * All that a device says it did, as a file that an outsider can check: its lines one by one, as the device protocol
 * describes them in section 8.
 */
export async function* exportLog(context: Context, deviceId: string): AsyncGenerator<string> {
  const { header, keySet, logs } = await vouchForLogs(context, { deviceId });
  yield JSON.stringify(header);
  yield keySet;
  for (const { log, vouching, highest, end } of logs) {
    yield vouching;
    yield* listLogEntries(context.database, { deviceId, log, highest });
    yield end;
  }
}

const vouchForLogs = command('devices.log.export', async (frame, { deviceId }: { deviceId: string }) => {
  const device = await devicesTables(frame.tx)
    .selectFrom('devices.devices')
    .select(['name', 'unit_id', 'unit_path'])
    .where('id', '=', deviceId)
    .executeTakeFirst();
  if (!device) throw devicesError('device-not-found');
  frame.authorise('devices.device.read', device.unit_path);
  const keys = await orderKeys(frame.services, frame.tx);
  const unit = await findUnit(frame.tx, device.unit_id);
  const writtenAt = frame.now.toISOString();
  const about = { deviceId, name: device.name, unitName: unit?.fullName ?? '' };
  const rows = await listLogs(frame, deviceId);
  const logs = await Promise.all(
    rows.map(async ({ log_id: log, highest, ...row }) => {
      const vouching = {
        ...about,
        publicKey: row.public_key,
        log,
        number: row.number,
        begunAt: row.begun_at.toISOString(),
      };
      const end = {
        deviceId,
        log,
        sequence: highest,
        hash: row.hash?.toString('base64url') ?? null,
        logs: rows.length,
        writtenAt,
        doubts: (await listDoubtsOfLog(frame.tx, { deviceId, log })).map(
          ({ sequence, fault, jws, noticedAt }) => ({ sequence, fault, jws, noticedAt }),
        ),
      };
      return {
        log,
        highest,
        vouching: await signVouching(vouching, keys.signer),
        end: await signLogEnd(end, keys.signer),
      };
    }),
  );
  frame.record({
    subject: 'device',
    subjectId: deviceId,
    unitPath: device.unit_path,
    detail: { entries: logs.reduce((all, { highest }) => all + highest, 0) },
  });
  const header: LogFileHeader = {
    format: 'saola-device-log',
    version: 1,
    deviceId,
    rootKey: keys.root,
    writtenAt,
  };
  return { header, keySet: keys.signedKeySet, logs };
});

function listLogs(frame: Frame, deviceId: string) {
  return devicesTables(frame.tx)
    .selectFrom('devices.logs as l')
    .leftJoin('devices.log_entries as e', (join) =>
      join
        .onRef('e.device_id', '=', 'l.device_id')
        .onRef('e.log_id', '=', 'l.log_id')
        .onRef('e.sequence', '=', 'l.highest'),
    )
    .select(['l.log_id', 'l.number', 'l.public_key', 'l.begun_at', 'l.highest', 'e.hash'])
    .where('l.device_id', '=', deviceId)
    .orderBy('l.number')
    .execute();
}
