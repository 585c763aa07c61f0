import { sql } from 'kysely';
import {
  configureLoudspeakers,
  issueOrders,
  listLoudspeakersBelow,
  type IssuedOrder,
  type Loudspeaker,
  type OrderDraft,
} from '@saola/devices';
import { calendarOf, dayOf, rulesOn } from '@saola/law';
import { getFiles } from '@saola/media';
import { isAtOrBelow } from '@saola/organisations';
import { command, oneAtATime, type Frame } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { orderedAhead } from '../programme.ts';
import { broadcastingTables } from '../tables.ts';
import { layOutItems } from './shared/lay-out-items.ts';
import { markAirtime } from './shared/mark-airtime.ts';

interface Ordering {
  unitId: string;
  unitPath: string;
  /** Only this one. */
  device?: { id: string; unitPath: string };
}

/** As many items are ordered, and as many taken back, in one turn. */
export const mostAtOnce = 20_000;

const day = 86_400_000;
const nothing = { slots: [], quiet_hours: null, volume_limits: [], relays: {} };

/**
 * Brings the loudspeakers of a unit in line with its schedule in force: the items of two weeks, quiet hours and limits of
 * volume; or one of them, which is new. Answers the orders to publish after commit, at most `mostAtOnce` of items: the
 * next turn has the rest. Done when all is in line it changes nothing.
 */
export const orderSchedule = command(
  'broadcasting.schedule.order',
  async (frame, { unitId, unitPath, device }: Ordering): Promise<IssuedOrder[]> => {
    frame.anyone('follows from a schedule that is approved');
    await oneAtATime(frame, `broadcasting schedule ${unitId}`);
    const inForce = broadcastingTables(frame.tx)
      .selectFrom('broadcasting.schedules')
      .select(['unit_id', 'unit_path', 'slots', 'quiet_hours', 'volume_limits', 'relays'])
      .where('state', '=', 'APPROVED');
    const schedule = await inForce.where('unit_id', '=', unitId).executeTakeFirst();
    // A unit that has none any more takes back what it had ordered.
    const path = schedule?.unit_path ?? unitPath;
    const { slots, relays, quiet_hours: quietHours, volume_limits: volumeLimits } = schedule ?? nothing;
    // Those of a unit below with a schedule of its own keep to that.
    const below = await inForce
      .clearSelect()
      .select('unit_path')
      .where('unit_id', '<>', unitId)
      .where(atOrBelowAny('unit_path', [path]))
      .execute();
    const all = schedule ? await listLoudspeakersBelow(frame.tx, device?.unitPath ?? path) : [];
    const loudspeakers = all.filter(
      ({ id, unitPath }) =>
        (!device || device.id === id) && !below.some((other) => isAtOrBelow(unitPath, other.unit_path)),
    );
    const holidays = calendarOf(await rulesOn(frame.tx, dayOf(frame.now))).off;
    const days = orderedAhead / day + 1;
    await layOutItems(frame, {
      unit: { id: unitId, path },
      slots,
      relays,
      holidays,
      from: dayOf(frame.now),
      days,
    });
    const cancelled = device ? [] : await cancelGone(frame, unitId, loudspeakers);
    const ordered = await orderMissing(frame, unitId, loudspeakers);
    const configured = await configureLoudspeakers(frame.context, {
      deviceIds: loudspeakers.map(({ id }) => id),
      quietHours,
      volumeLimits,
    });
    if (cancelled.length + ordered.length + configured.length === 0) frame.unrecorded('all was in line');
    else
      frame.record({
        subject: 'broadcast-schedule',
        subjectId: unitId,
        unitPath: path,
        detail: { ordered: ordered.length, cancelled: cancelled.length, configured: configured.length },
      });
    return [...cancelled, ...ordered, ...configured];
  },
);

/** Of items that are cancelled, and of loudspeakers that keep to another schedule by now. */
async function cancelGone(frame: Frame, unitId: string, loudspeakers: Loudspeaker[]): Promise<IssuedOrder[]> {
  const kept = loudspeakers.map(({ id }) => id);
  const { rows } = await sql<{
    slot_item_id: string;
    device_id: string;
    unit_id: string;
    starts_at: Date;
    expires_at: Date;
  }>`
    with gone as (
      select d.slot_item_id, d.device_id, i.expires_at
      from broadcasting.slot_deliveries d join broadcasting.slot_items i on i.id = d.slot_item_id
      where i.unit_id = ${unitId} and i.starts_at > ${frame.now} and d.state in ('ORDERED', 'RECEIVED')
        and (i.cancelled_at is not null or d.device_id <> all(${kept}::uuid[]))
      order by i.starts_at limit ${mostAtOnce} for update of d
    )
    update broadcasting.slot_deliveries d set state = 'CANCELLED', reason = 'schedule-changed'
    from gone where d.slot_item_id = gone.slot_item_id and d.device_id = gone.device_id
    returning d.slot_item_id, d.device_id, d.unit_id, d.starts_at, gone.expires_at
  `.execute(frame.tx);
  await markAirtime(
    frame,
    rows.map(({ unit_id: unitId, starts_at: at }) => ({ unitId, at })),
  );
  return issueOrders(frame.context, {
    orders: rows.map(({ slot_item_id, device_id, expires_at }) => ({
      kind: 'CANCEL' as const,
      deviceId: device_id,
      notAfter: expires_at.toISOString(),
      programmeId: slot_item_id,
      reason: 'schedule-changed',
      subjectId: slot_item_id,
    })),
  });
}

interface Missing {
  id: string;
  device_id: string;
  unit: string;
  title: string;
  position: number;
  starts_at: Date;
  expires_at: Date;
  duration_ms: number;
  volume: number | null;
  file_id: string;
  stream_url: string | null;
  silence_seconds: number | null;
}

async function orderMissing(
  frame: Frame,
  unitId: string,
  loudspeakers: Loudspeaker[],
): Promise<IssuedOrder[]> {
  const devices = loudspeakers.map(({ id, unitId: unit, unitPath }) => ({ id, unit, path: unitPath }));
  const files = await readSounds(frame, unitId);
  const playable = [...files].flatMap(([id, { variants }]) => (variants.length > 0 ? id : []));
  const { rows } = await sql<Missing>`
    with missing as (
      select i.*, d.id as device_id, d.unit, d.path
      from broadcasting.slot_items i
      join jsonb_to_recordset(${JSON.stringify(devices)}::jsonb) as d (id uuid, unit uuid, path text)
        on i.devices is null or d.id = any(i.devices)
      where i.unit_id = ${unitId} and i.cancelled_at is null and i.starts_at > ${frame.now}
        and i.file_id = any(${playable}::uuid[])
        and not exists (
          select from broadcasting.slot_deliveries known
          where known.slot_item_id = i.id and known.device_id = d.id and known.state <> 'CANCELLED'
        )
      order by i.starts_at limit ${mostAtOnce}
    ), entered as (
      insert into broadcasting.slot_deliveries (slot_item_id, device_id, unit_id, unit_path, ordered_at, starts_at)
      select id, device_id, unit, path::ltree, ${frame.now}, starts_at from missing
      -- It keeps to this schedule again.
      on conflict (slot_item_id, device_id) do update set state = 'ORDERED', reason = null, received_at = null,
        unit_id = excluded.unit_id, unit_path = excluded.unit_path, ordered_at = excluded.ordered_at
    )
    select * from missing order by starts_at
  `.execute(frame.tx);
  await markAirtime(
    frame,
    rows.map(({ unit: unitId, starts_at: at }) => ({ unitId, at })),
  );
  const orders = rows.flatMap((row): (OrderDraft & { subjectId: string })[] => {
    const variant = files.get(row.file_id)?.variants[0];
    if (!variant) return [];
    return [
      {
        kind: 'PLAY',
        deviceId: row.device_id,
        // Nobody withdraws a signal or a relay but with the schedule: it stands for its two weeks.
        notAfter: row.expires_at.toISOString(),
        programmeId: row.id,
        title: row.title,
        priority: 'NORMAL',
        order: row.position,
        starts: row.starts_at.toISOString(),
        expires: row.expires_at.toISOString(),
        durationMs: row.duration_ms,
        audio: {
          path: `/api/devices/me/audio/${row.id}`,
          sha256: variant.sha256,
          bytes: variant.bytes,
          mime: variant.mime,
        },
        volume: row.volume,
        ...(row.stream_url
          ? { relay: { url: row.stream_url, silenceSeconds: row.silence_seconds ?? 8 } }
          : {}),
        subjectId: row.id,
      },
    ];
  });
  return issueOrders(frame.context, { orders });
}

async function readSounds(frame: Frame, unitId: string) {
  const rows = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.slot_items')
    .select('file_id')
    .distinct()
    .where('unit_id', '=', unitId)
    .where('cancelled_at', 'is', null)
    .where('starts_at', '>', frame.now)
    .execute();
  return getFiles(
    frame.tx,
    rows.map(({ file_id }) => file_id),
  );
}
