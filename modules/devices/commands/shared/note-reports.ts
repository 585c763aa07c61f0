import { sql } from 'kysely';
import type { PlaybackReport, Receipt, Report, UnchainedReport } from '@saola/device-protocol';
import type { Frame } from '@saola/platform/commands';
import { noteControlReceipts, noteControlResults } from './note-control.ts';
import { OrdersReceipted, PlaybacksReported, RepeatsReported } from '../../events.ts';

type Said<T> = Omit<T, 'log' | 'sequence' | 'previous'>;

/** What reports mean, once they are stored: orders are answered, playbacks told to whoever ordered them. */
export async function noteReports(
  frame: Frame,
  reports: readonly (Report | UnchainedReport)[],
): Promise<void> {
  await receipt(
    frame,
    reports.filter((report) => report.kind === 'RECEIPT'),
  );
  await noteControlResults(
    frame,
    reports.filter((report) => report.kind === 'DEVICE'),
  );
  await tellPlaybacks(
    frame,
    reports.filter((report) => report.kind === 'PLAYBACK'),
  );
}

async function receipt(frame: Frame, receipts: Said<Receipt>[]): Promise<void> {
  if (receipts.length === 0) return;
  const rows = receipts.map(({ orderId, deviceId, outcome, reason }) => ({
    orderId,
    deviceId,
    outcome,
    reason,
  }));
  const { rows: orders } = await sql<{
    id: string;
    device_id: string;
    kind: string;
    subject_id: string | null;
    outcome: string;
    reason: string | null;
  }>`
    update devices.orders o set receipted_at = ${frame.now}, outcome = r.outcome, reason = r.reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r ("orderId" uuid, "deviceId" uuid, outcome text, reason text)
    where o.id = r."orderId" and o.device_id = r."deviceId" and o.receipted_at is null
    returning o.id, o.device_id, o.kind, o.subject_id, o.outcome, o.reason
  `.execute(frame.tx);
  const said = new Map(receipts.map((one) => [one.orderId, one]));
  if (orders.length === 0) return;
  await noteControlReceipts(frame, orders);
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

async function tellPlaybacks(frame: Frame, said: Said<PlaybackReport>[]): Promise<void> {
  const playbacks = said.flatMap((report) => {
    const { reportId, deviceId, programmeId, state, silent, at } = report;
    if (state === 'PAUSED' || state === 'RESUMED') return [];
    const { reason = null, rule = null, startErrorMs = null, volume = null, playedMs = null } = report;
    return [
      { reportId, deviceId, programmeId, state, silent, at, reason, rule, startErrorMs, volume, playedMs },
    ];
  });
  if (playbacks.length > 0) await frame.tell(PlaybacksReported({ playbacks }));
  const repeats = said.flatMap((report) => {
    const { deviceId, programmeId, state, silent, at, occurrence, playedMs = null } = report;
    if (occurrence === undefined || (state !== 'PAUSED' && state !== 'RESUMED')) return [];
    return [{ deviceId, programmeId, state, silent, at, occurrence, playedMs }];
  });
  if (repeats.length > 0) await frame.tell(RepeatsReported({ repeats }));
}
