import { sql } from 'kysely';
import type { UnchainedReport } from '@saola/device-protocol';
import { command, type Frame } from '@saola/platform/commands';
import { devicesTables } from '../tables.ts';
import { noteReports } from './shared/note-reports.ts';
import { inSmallLetters } from './shared/small-letters.ts';

/**
 * Reports of devices that speak protocol 1.0 and keep no log, their signatures checked; those seen before are left
 * out. A device that has ever sent an entry of a log may not fall back to this.
 */
export const receiveReports = command(
  'devices.reports.receive',
  async (frame, { reports }: { reports: UnchainedReport[] }) => {
    frame.anyone('each report is signed by its device');
    frame.unrecorded('devices report, they do not act');
    await noteReports(frame, await withoutKnown(frame, reports.map(inSmallLetters)));
  },
);

async function withoutKnown(frame: Frame, reports: UnchainedReport[]): Promise<UnchainedReport[]> {
  const byId = new Map(reports.map((report) => [report.reportId, report]));
  const rows = [...byId.values()].map(({ reportId, deviceId }) => ({
    report_id: reportId,
    device_id: deviceId,
  }));
  if (rows.length === 0) return [];
  const { rows: kept } = await sql<{ report_id: string }>`
    insert into devices.reports (report_id, device_id)
    select report_id, device_id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as rows (report_id uuid, device_id uuid)
    where not exists (select 1 from devices.logs l where l.device_id = rows.device_id)
    on conflict do nothing returning report_id
  `.execute(frame.tx);
  return kept.flatMap(({ report_id }) => byId.get(report_id) ?? []);
}

/** Ids of old reports need not be known any longer: devices keep none so long. */
export const forgetReports = command(
  'devices.reports.forget',
  async (frame, { before }: { before: Date }) => {
    frame.anyone('the clock');
    frame.unrecorded('only ids that keep repetitions out');
    await devicesTables(frame.tx).deleteFrom('devices.reports').where('received_at', '<', before).execute();
  },
);
