import { sql } from 'kysely';
import type { Frame } from '@saola/platform/commands';
import { DeviceLogDoubted } from '../../events.ts';
import type { LogFault } from '../../log.ts';

export interface Fault {
  device_id: string;
  log_id: string;
  sequence: number;
  jws: string | null;
  fault: LogFault;
}

/** Keeps what cannot be true about a log, and tells it once. */
export async function noteFaults(frame: Frame, faults: Fault[]): Promise<void> {
  if (faults.length === 0) return;
  const { rows } = await sql<Fault & { unit_id: string; unit_path: string }>`
    with noted as (
      insert into devices.log_faults (device_id, log_id, sequence, kind, jws, noticed_at)
      select device_id, log_id, sequence, fault, jws, ${frame.now}
      from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb)
        as g (device_id uuid, log_id uuid, sequence integer, fault text, jws text)
      on conflict do nothing returning device_id, log_id, sequence, kind as fault
    )
    select noted.*, d.unit_id, d.unit_path from noted join devices.devices d on d.id = noted.device_id
  `.execute(frame.tx);
  const at = frame.now.toISOString();
  // One word a device is enough: of a copied one every entry is doubted.
  const first = new Map(rows.map((row) => [`${row.device_id} ${row.fault}`, row]));
  await frame.tell(
    ...[...first.values()].map(({ device_id, unit_id, unit_path, log_id, sequence, fault }) =>
      DeviceLogDoubted({
        deviceId: device_id,
        unitId: unit_id,
        unitPath: unit_path,
        log: log_id,
        sequence,
        fault,
        at,
      }),
    ),
  );
  for (const { device_id, unit_path } of first.values())
    await frame.announce('devices', { id: device_id, unitPath: unit_path });
}
