import { sql } from 'kysely';
import type { PlaybackReport, Receipt, Report } from '@saola/device-protocol';
import { command, type Frame } from '@saola/platform/commands';
import { OrdersReceipted, PlaybacksReported } from '../events.ts';
import { devicesTables } from '../tables.ts';

/** Reports whose signatures have been checked, many at once; those seen before are left out. */
export const receiveReports = command(
  'devices.reports.receive',
  async (frame, { reports }: { reports: Report[] }) => {
    frame.anyone('each report is signed by its device');
    frame.unrecorded('devices report, they do not act');
    const fresh = await withoutKnown(frame, reports);
    await receipt(
      frame,
      fresh.filter((report) => report.kind === 'RECEIPT'),
    );
    await tellPlaybacks(
      frame,
      fresh.filter((report) => report.kind === 'PLAYBACK'),
    );
  },
);

async function withoutKnown(frame: Frame, reports: Report[]): Promise<Report[]> {
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
    on conflict do nothing returning report_id
  `.execute(frame.tx);
  return kept.flatMap(({ report_id }) => byId.get(report_id) ?? []);
}

async function receipt(frame: Frame, receipts: Receipt[]): Promise<void> {
  if (receipts.length === 0) return;
  const rows = receipts.map(({ orderId, deviceId, outcome, reason, at }) => ({
    orderId,
    deviceId,
    outcome,
    reason,
    at,
  }));
  const { rows: orders } = await sql<{
    id: string;
    device_id: string;
    kind: string;
    subject_id: string | null;
  }>`
    update devices.orders o set receipted_at = ${frame.now}, outcome = r.outcome, reason = r.reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r ("orderId" uuid, "deviceId" uuid, outcome text, reason text)
    where o.id = r."orderId" and o.device_id = r."deviceId" and o.receipted_at is null
    returning o.id, o.device_id, o.kind, o.subject_id
  `.execute(frame.tx);
  const said = new Map(receipts.map((one) => [one.orderId, one]));
  if (orders.length === 0) return;
  await frame.tell(
    OrdersReceipted({
      receipts: orders.map((order) => ({
        orderId: order.id,
        deviceId: order.device_id,
        kind: order.kind,
        subjectId: order.subject_id,
        accepted: said.get(order.id)?.outcome === 'ACCEPTED',
        reason: said.get(order.id)?.reason ?? null,
        at: said.get(order.id)?.at ?? frame.now.toISOString(),
      })),
    }),
  );
}

async function tellPlaybacks(frame: Frame, playbacks: PlaybackReport[]): Promise<void> {
  if (playbacks.length === 0) return;
  await frame.tell(
    PlaybacksReported({
      playbacks: playbacks.map(({ kind: _kind, reason, ...rest }) => ({ ...rest, reason: reason ?? null })),
    }),
  );
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
