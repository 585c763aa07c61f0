import { sql } from 'kysely';
import { beginsLog, type PublicKey } from '@saola/device-protocol';
import { command, type Frame } from '@saola/platform/commands';
import type { GenuineEntry, StoredThrough } from '../log.ts';
import { logOf, placeOf, takeTurns, type EntryRow, type OpenLog, type Turn } from './shared/log-turns.ts';
import { noteFaults, type Fault } from './shared/note-faults.ts';
import { noteReports } from './shared/note-reports.ts';
import { inSmallLetters } from './shared/small-letters.ts';

/**
 * Entries of the logs of many devices, as they came: in any order, repeated, with gaps. Each is stored once and means
 * something once; a second one in the same place is refused and told as a fault. Answers how far each log now stands.
 */
export const receiveEntries = command(
  'devices.log.receive',
  async (frame, { entries: given }: { entries: GenuineEntry[] }): Promise<StoredThrough[]> => {
    frame.anyone('each entry is signed by its device');
    frame.unrecorded('devices report, they do not act');
    if (given.length === 0) return [];
    const entries = given.map(withSmallIds);
    const rows = entries.map(rowOf);
    const logs = await openLogs(frame, entries);
    const stored = await store(frame, rows);
    const fresh = entries.filter((_, at) => rows[at] && stored.get(placeOf(rows[at])) === rows[at]);
    const freshRows = rows.filter((row) => stored.get(placeOf(row)) === row);
    const { turns, others } = takeTurns(logs, freshRows);
    const gapped = rows.filter((row) => others.has(logOf(row)));
    await noteFaults(frame, [
      ...(await findForks(
        frame,
        rows.filter((row) => stored.get(placeOf(row)) !== row),
      )),
      ...turns.flatMap(({ breaks }) => breaks.map(brokenAt)),
      ...(await findBreaks(
        frame,
        freshRows.filter((row) => others.has(logOf(row))),
      )),
      ...freshRows
        .filter((row) => logs.get(logOf(row))?.newest === false)
        .map((row) => ({ ...row, jws: null, fault: 'OLDER_LOG_GROWS' as const })),
    ]);
    await noteReports(
      frame,
      fresh.map(({ report }) => report),
    );
    return [...(await goOn(frame, turns)), ...(await advance(frame, gapped))];
  },
);

/** As the database writes ids: what is found there by them is found here too. */
function withSmallIds(entry: GenuineEntry): GenuineEntry {
  return { ...entry, report: inSmallLetters(entry.report) };
}

function rowOf({ jws, hash, report }: GenuineEntry): EntryRow {
  const hex = (text: string) => Buffer.from(text, 'base64url').toString('hex');
  return {
    device_id: report.deviceId,
    log_id: report.log,
    sequence: report.sequence,
    jws,
    hash: hex(hash),
    previous: report.previous === beginsLog ? null : hex(report.previous),
    kind: report.kind,
    said_at: report.at,
  };
}

/** Locks the logs, beginning those that are new. */
async function openLogs(frame: Frame, entries: GenuineEntry[]): Promise<Map<string, OpenLog>> {
  const named = new Map(
    entries.map(({ report, publicKey }) => {
      const log = { device_id: report.deviceId, log_id: report.log };
      return [logOf(log), { ...log, public_key: publicKey }];
    }),
  );
  const open = await lockLogs(frame, [...named.values()], []);
  const missing = [...named].flatMap(([name, log]) => (open.has(name) ? [] : log));
  if (missing.length === 0) return open;
  const begun = await beginLogs(frame, missing);
  return new Map([...open, ...(await lockLogs(frame, missing, begun))]);
}

/** The rest of a log may come together with the beginning of the next: that one does not make it an older one. */
async function lockLogs(
  frame: Frame,
  logs: { device_id: string; log_id: string }[],
  begun: string[],
): Promise<Map<string, OpenLog>> {
  const { rows } = await sql<OpenLog>`
    select l.device_id, l.log_id, l.stored_through as through, encode(l.stored_hash, 'hex') as hash, l.highest,
      not exists (select 1 from devices.logs n where n.device_id = l.device_id and n.number > l.number
        and n.log_id <> all(${begun}::uuid[])) as newest
    from unnest(${logs.map(({ device_id }) => device_id)}::uuid[], ${logs.map(({ log_id }) => log_id)}::uuid[])
      as g (device_id, log_id)
    join devices.logs l on l.device_id = g.device_id and l.log_id = g.log_id
    order by l.device_id, l.log_id for update of l
  `.execute(frame.tx);
  return new Map(rows.map((log) => [logOf(log), log]));
}

/** Numbered in the order in which they came; answers the ids of those that are new. */
async function beginLogs(
  frame: Frame,
  logs: { device_id: string; log_id: string; public_key: PublicKey }[],
): Promise<string[]> {
  const { rows } = await sql<{ log_id: string }>`
    insert into devices.logs (device_id, log_id, number, public_key, begun_at)
    select g.device_id, g.log_id,
      coalesce((select max(l.number) from devices.logs l where l.device_id = g.device_id), 0)
        + row_number() over (partition by g.device_id order by g.arrival), g.public_key, ${frame.now}
    from rows from (jsonb_to_recordset(${JSON.stringify(logs)}::jsonb)
      as (device_id uuid, log_id uuid, public_key jsonb)) with ordinality
      as g (device_id, log_id, public_key, arrival)
    on conflict do nothing returning log_id
  `.execute(frame.tx);
  return rows.map(({ log_id }) => log_id);
}

/** Answers the row that now stands in each place which was empty before. */
async function store(frame: Frame, rows: EntryRow[]): Promise<Map<string, EntryRow>> {
  const first = new Map<string, EntryRow>();
  for (const row of rows) if (!first.has(placeOf(row))) first.set(placeOf(row), row);
  const { rows: stored } = await sql<EntryRow>`
    insert into devices.log_entries (device_id, log_id, sequence, jws, hash, previous, kind, said_at, received_at)
    select device_id, log_id, sequence, jws, decode(hash, 'hex'), decode(previous, 'hex'), kind, said_at, ${frame.now}
    from jsonb_to_recordset(${JSON.stringify([...first.values()])}::jsonb)
      as g (device_id uuid, log_id uuid, sequence integer, jws text, hash text, previous text, kind text,
            said_at timestamptz)
    on conflict do nothing returning device_id, log_id, sequence
  `.execute(frame.tx);
  return new Map(
    stored.flatMap((place) => {
      const row = first.get(placeOf(place));
      return row ? [[placeOf(place), row] as const] : [];
    }),
  );
}

/** Other bytes in a place that is taken. The same bytes again are only a message that came twice. */
async function findForks(frame: Frame, rows: EntryRow[]): Promise<Fault[]> {
  if (rows.length === 0) return [];
  const { rows: forks } = await sql<EntryRow>`
    select g.device_id, g.log_id, g.sequence, g.jws
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as g (device_id uuid, log_id uuid, sequence integer, jws text, hash text)
    join devices.log_entries e using (device_id, log_id, sequence)
    where e.hash <> decode(g.hash, 'hex')
  `.execute(frame.tx);
  return forks.map((row) => ({ ...row, fault: 'FORKED' as const }));
}

/** Where an entry and the one before it are both here, and do not fit. */
async function findBreaks(frame: Frame, rows: EntryRow[]): Promise<Fault[]> {
  if (rows.length === 0) return [];
  const places = rows.map(({ device_id, log_id, sequence }) => ({ device_id, log_id, sequence }));
  const { rows: breaks } = await sql<EntryRow>`
    select distinct e.device_id, e.log_id, e.sequence
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as g (device_id uuid, log_id uuid, sequence integer)
    join devices.log_entries e
      on e.device_id = g.device_id and e.log_id = g.log_id and e.sequence in (g.sequence, g.sequence + 1)
    join devices.log_entries p
      on p.device_id = g.device_id and p.log_id = g.log_id and p.sequence = e.sequence - 1
    where e.previous is distinct from p.hash
  `.execute(frame.tx);
  const wrongFirst = rows.filter(({ sequence, previous }) => sequence === 1 && previous !== null);
  return [...breaks, ...wrongFirst].map(brokenAt);
}

const brokenAt = (place: Omit<Fault, 'jws' | 'fault'>): Fault => ({
  device_id: place.device_id,
  log_id: place.log_id,
  sequence: place.sequence,
  jws: null,
  fault: 'BROKEN_CHAIN',
});

async function goOn(frame: Frame, turns: Turn[]): Promise<StoredThrough[]> {
  const moved = turns.filter((turn) => turn.moved);
  if (moved.length > 0)
    await sql`
      update devices.logs l
      set stored_through = g.through, highest = g.through, stored_hash = decode(g.hash, 'hex')
      from unnest(${moved.map(({ device_id }) => device_id)}::uuid[], ${moved.map(({ log_id }) => log_id)}::uuid[],
        ${moved.map(({ through }) => through)}::integer[], ${moved.map(({ hash }) => hash)}::text[])
        as g (device_id, log_id, through, hash)
      where l.device_id = g.device_id and l.log_id = g.log_id
    `.execute(frame.tx);
  return turns.map(({ device_id, log_id, through, hash }) => ({
    deviceId: device_id,
    log: log_id,
    sequence: through,
    hash: hash && Buffer.from(hash, 'hex').toString('base64url'),
  }));
}

/** On to the last entry before the next gap. */
async function advance(frame: Frame, rows: EntryRow[]): Promise<StoredThrough[]> {
  if (rows.length === 0) return [];
  const logs = new Map(
    rows.map(({ device_id, log_id }) => [`${device_id} ${log_id}`, { device_id, log_id }]),
  );
  const { rows: stored } = await sql<StoredThrough>`
    with touched as (
      select l.device_id, l.log_id, l.stored_through
      from jsonb_to_recordset(${JSON.stringify([...logs.values()])}::jsonb) as g (device_id uuid, log_id uuid)
      join devices.logs l using (device_id, log_id)
    ), numbered as (
      select e.device_id, e.log_id, e.sequence, e.hash, t.stored_through,
        row_number() over (partition by e.device_id, e.log_id order by e.sequence) as place
      from touched t join devices.log_entries e
        on e.device_id = t.device_id and e.log_id = t.log_id and e.sequence > t.stored_through
    ), reached as (
      select device_id, log_id, max(sequence) as highest,
        max(sequence) filter (where sequence = stored_through + place) as through
      from numbered group by device_id, log_id
    ), moved as (
      update devices.logs l
      set highest = greatest(l.highest, r.highest), stored_through = coalesce(r.through, l.stored_through),
          stored_hash = coalesce(n.hash, l.stored_hash)
      from reached r left join numbered n
        on n.device_id = r.device_id and n.log_id = r.log_id and n.sequence = r.through
      where l.device_id = r.device_id and l.log_id = r.log_id
      returning l.device_id, l.log_id, l.stored_through, l.stored_hash
    )
    select l.device_id as "deviceId", l.log_id as log, coalesce(m.stored_through, l.stored_through) as sequence,
      rtrim(translate(encode(coalesce(m.stored_hash, l.stored_hash), 'base64'), '+/', '-_'), '=') as hash
    from touched t join devices.logs l using (device_id, log_id) left join moved m using (device_id, log_id)
  `.execute(frame.tx);
  return stored;
}
