import { sql } from 'kysely';
import { getFiles } from '@saola/media';
import type { Frame } from '@saola/platform/commands';
import { airtimesOf, type Holidays } from '../../schedule/days.ts';
import { fixedOf } from '../../schedule/run.ts';
import type { FixedItem } from '../../schedule/slot-item.ts';
import type { TimeSlot } from '../../schedule/time-slot.ts';
import type { ApprovedRelay } from '../../relay-source.ts';

interface Layout {
  unit: { id: string; path: string };
  slots: readonly TimeSlot[];
  /** As they were approved, by id of the source. */
  relays: Readonly<Record<string, ApprovedRelay>>;
  holidays: Holidays;
  /** ISO day of the first. */
  from: string;
  days: number;
}

/** Enters the signals, recordings and relays of the coming days, and cancels what stands there and should no longer. */
export async function layOutItems(
  frame: Frame,
  { unit, slots, relays, holidays, from, days }: Layout,
): Promise<void> {
  const items = slots.flatMap((slot) => slot.items ?? []);
  const sounds = await getFiles(frame.tx, [
    ...items.flatMap((item) => ('fileId' in item ? [item.fileId] : [])),
    ...Object.values(relays).map(({ fallbackFileId }) => fallbackFileId),
  ]);
  const rows = airtimesOf(slots, from, days, holidays).flatMap((airtime) =>
    fixedOf(airtime).flatMap(({ item, position, begins, ends }) => {
      const sound = soundOf(item, relays);
      if (!sound || !sounds.get(sound.file_id)) return [];
      return [
        {
          ...sound,
          slot_id: airtime.slot.id,
          item_id: item.id,
          day: airtime.day,
          kind: item.kind,
          position,
          starts_at: begins,
          expires_at: airtime.ends,
          duration_ms: ends.getTime() - begins.getTime(),
          volume: airtime.slot.volume,
          devices: airtime.slot.devices ?? null,
        },
      ];
    }),
  );
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (slot_id uuid, item_id uuid, day date,
    kind text, title text, position integer, starts_at timestamptz, expires_at timestamptz, duration_ms integer,
    volume integer, file_id uuid, stream_url text, silence_seconds integer, devices uuid[])`;
  // What has begun runs on: a changed schedule is for what is still to come.
  await sql`
    update broadcasting.slot_items i set cancelled_at = ${frame.now}
    where unit_id = ${unit.id} and cancelled_at is null and starts_at > ${frame.now} and not exists (
      select from ${wanted}
      where (w.slot_id, w.item_id, w.day, w.title, w.position, w.starts_at, w.expires_at, w.duration_ms, w.file_id)
          = (i.slot_id, i.item_id, i.day, i.title, i.position, i.starts_at, i.expires_at, i.duration_ms, i.file_id)
        and (w.volume, w.stream_url, w.silence_seconds, w.devices)
          is not distinct from (i.volume, i.stream_url, i.silence_seconds, i.devices)
    )
  `.execute(frame.tx);
  await sql`
    insert into broadcasting.slot_items (unit_id, unit_path, slot_id, item_id, day, kind, title, position, starts_at,
      expires_at, duration_ms, volume, file_id, stream_url, silence_seconds, devices)
    select ${unit.id}, ${unit.path}::ltree, slot_id, item_id, day, kind, title, position, starts_at,
      expires_at, duration_ms, volume, file_id, stream_url, silence_seconds, devices
    from ${wanted} where starts_at > ${frame.now}
    on conflict (unit_id, slot_id, item_id, day) where cancelled_at is null do nothing
  `.execute(frame.tx);
}

function soundOf(item: FixedItem, relays: Layout['relays']) {
  if (item.kind !== 'RELAY')
    return { title: item.title, file_id: item.fileId, stream_url: null, silence_seconds: null };
  const relay = relays[item.sourceId];
  if (!relay) return null;
  return {
    title: relay.name,
    file_id: relay.fallbackFileId,
    stream_url: relay.url,
    silence_seconds: relay.silenceSeconds,
  };
}
