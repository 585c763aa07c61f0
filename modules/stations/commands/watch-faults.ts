import { sql } from 'kysely';
import { formatDateTime } from '@saola/vietnamese';
import { command, type Frame } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';
import { TicketsOpened } from '../events.ts';
import { faultRulesOn } from '../queries/fault-rules-on.ts';
import { later } from '../ticket.ts';
import { watch, type FaultRule, type Sign, type WatchedTicket } from '../ticket-watch.ts';
import { faultyLoudspeakers, noteSigns, type Faulty } from './shared/fault-signs.ts';

type Opened = Parameters<typeof TicketsOpened>[0]['tickets'][number];

/** Opens tickets for what has been wrong too long, and closes those whose cause has gone. */
export const watchFaults = command('stations.faults.watch', async (frame) => {
  frame.authorise('stations.station.write', '');
  const rules = await faultRulesOn(frame.tx, frame.now);
  const devices = await faultyLoudspeakers(frame.tx, rules.get('UNHEARD')?.openAfterBroadcasts ?? 3);
  await noteSigns(frame, devices);
  const { signs, tickets } = await known(frame.tx);
  const { open, reopen, close } = watch(signs, tickets, rules, frame.now);
  const told = [
    ...(await openAll(frame, open, rules, devices)),
    ...(await move(frame, reopen, { step: 'REOPENED', rules })),
  ];
  await move(frame, close, { step: 'CLOSED', rules });
  if (told.length > 0) await frame.tell(TicketsOpened({ tickets: told }));
  const counts = { opened: open.length, reopened: reopen.length, closed: close.length };
  if (told.length + close.length === 0) frame.unrecorded('nothing changed');
  else {
    frame.record({ subject: 'fault ticket', subjectId: 'watch', detail: counts });
    await frame.announce('tickets');
  }
  return counts;
});

async function known(tx: Database): Promise<{ signs: Sign[]; tickets: WatchedTicket[] }> {
  const db = stationsTables(tx);
  const signs = await db
    .selectFrom('stations.fault_signs')
    .select(['device_id as deviceId', 'cause', 'since', 'gone_since as goneSince'])
    .execute();
  const tickets = await db
    .selectFrom('stations.tickets as ticket')
    .innerJoin('stations.fault_signs as sign', (join) =>
      join.onRef('sign.device_id', '=', 'ticket.device_id').onRef('sign.cause', '=', 'ticket.cause'),
    )
    .distinctOn(['ticket.device_id', 'ticket.cause'])
    .select(['ticket.id', 'sign.device_id as deviceId', 'sign.cause', 'ticket.state'])
    .select(['ticket.resolved_at as resolvedAt', 'ticket.closed_at as closedAt'])
    .where('ticket.watched', '=', true)
    .orderBy('ticket.device_id')
    .orderBy('ticket.cause')
    .orderBy('ticket.id', 'desc')
    .execute();
  return { signs, tickets };
}

async function openAll(
  frame: Frame,
  signs: readonly Sign[],
  rules: ReadonlyMap<string, FaultRule>,
  devices: ReadonlyMap<string, Faulty>,
): Promise<Opened[]> {
  const told: Opened[] = [];
  const db = stationsTables(frame.tx);
  for (const { deviceId, cause, since } of signs) {
    const device = devices.get(deviceId)?.device;
    if (!device) continue;
    const ticket = await db
      .insertInto('stations.tickets')
      .values({
        device_id: deviceId,
        cluster_id: sql<string>`(select id from stations.clusters where device_id = ${deviceId})`,
        unit_id: device.unitId,
        unit_path: device.unitPath,
        subject: device.name,
        cause,
        watched: true,
        opened_at: frame.now,
        opened_by_name: frame.actor.name,
        due_at: later(frame.now, rules.get(cause)!.dueWithinHours),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!ticket) continue;
    await db
      .insertInto('stations.ticket_steps')
      .values({
        ticket_id: ticket.id,
        at: frame.now,
        kind: 'OPENED',
        words: `Ghi nhận từ ${formatDateTime(since)}.`,
        by_name: frame.actor.name,
      })
      .execute();
    told.push({ ticketId: ticket.id, unitPath: device.unitPath, subject: device.name, cause, again: false });
  }
  return told;
}

/** What was taken up again is told; what closed by itself only says so. */
async function move(
  frame: Frame,
  moved: readonly { ticketId: string; sign: Sign }[],
  { step, rules }: { step: 'REOPENED' | 'CLOSED'; rules: ReadonlyMap<string, FaultRule> },
): Promise<Opened[]> {
  const told: Opened[] = [];
  const db = stationsTables(frame.tx);
  for (const { ticketId, sign } of moved) {
    const again = step === 'REOPENED';
    const ticket = await db
      .updateTable('stations.tickets')
      .set((row) => ({
        state: again
          ? sql<'OPEN'>`case when assigned_to is null then 'OPEN' else 'ASSIGNED' end`
          : ('CLOSED' as const),
        closed_at: again ? null : frame.now,
        ...(again
          ? {
              resolved_at: null,
              reopened: row('reopened', '+', 1),
              due_at: later(frame.now, rules.get(sign.cause)!.dueWithinHours),
            }
          : {}),
      }))
      .where('id', '=', ticketId)
      .returning(['unit_path as unitPath', 'subject', 'cause'])
      .executeTakeFirst();
    if (!ticket) continue;
    const words = again
      ? `Nguyên nhân vẫn còn hoặc lặp lại, ghi nhận từ ${formatDateTime(sign.since)}.`
      : `Tự đóng: nguyên nhân đã hết từ ${formatDateTime(sign.goneSince!)}.`;
    await db
      .insertInto('stations.ticket_steps')
      .values({ ticket_id: ticketId, at: frame.now, kind: step, words, by_name: frame.actor.name })
      .execute();
    told.push({ ticketId, ...ticket, again: true });
  }
  return told;
}
