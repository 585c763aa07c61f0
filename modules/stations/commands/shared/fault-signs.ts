import { sql } from 'kysely';
import { listDevices, type Device } from '@saola/devices';
import type { Frame } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../../tables.ts';
import type { WatchedCause } from '../../ticket.ts';
import { causesOf } from '../../ticket-watch.ts';

export interface Faulty {
  device: Device;
  causes: WatchedCause[];
  unheardSince: Date | null;
}

/** Loudspeakers with something wrong, and what. */
export async function faultyLoudspeakers(tx: Database, broadcasts: number): Promise<Map<string, Faulty>> {
  const unheard = await stationsTables(tx)
    .selectFrom('stations.unheard')
    .select(['device_id', 'since'])
    .where(sql<boolean>`cardinality(programme_ids) >= ${broadcasts}`)
    .execute();
  const since = new Map(unheard.map((row) => [row.device_id, row.since]));
  const all = { readable: [''], kind: 'LOUDSPEAKER', limit: 2_000 } as const;
  const found = new Map<string, Faulty>();
  for (const search of [{ faulty: true }, { deviceIds: [...since.keys()] }]) {
    let after: string | null = null;
    do {
      const page = await listDevices(tx, { ...all, ...search, ...(after ? { after } : {}) });
      for (const device of page.items) {
        const unheardSince = since.get(device.id) ?? null;
        if (device.state === 'RETIRED' || device.state === 'WAITING') continue;
        found.set(device.id, {
          device,
          unheardSince,
          causes: causesOf(device.faults, unheardSince !== null),
        });
      }
      after = page.next;
    } while (after !== null);
  }
  return found;
}

/** Since when each fault is there; one that went away and came back before it was forgotten has lasted. */
export async function noteSigns({ tx, now }: Frame, devices: Map<string, Faulty>): Promise<void> {
  const signs = [...devices.values()].flatMap(({ device, causes, unheardSince }) =>
    causes.map((cause) => {
      const known = cause === 'AWAY' ? device.lastSeenAt : cause === 'UNHEARD' ? unheardSince : null;
      return { id: device.id, cause, since: known ? new Date(known) : now };
    }),
  );
  const columns = [
    sql`${sql.val(signs.map(({ id }) => id))}::uuid[]`,
    sql`${sql.val(signs.map(({ cause }) => cause))}::text[]`,
    sql`${sql.val(signs.map(({ since }) => since))}::timestamptz[]`,
  ];
  await sql`
    update stations.fault_signs as sign set gone_since = ${now}
    where gone_since is null and not exists (
      select from unnest(${columns[0]}, ${columns[1]}) as there (device_id, cause)
      where there.device_id = sign.device_id and there.cause = sign.cause)`.execute(tx);
  await sql`
    insert into stations.fault_signs as sign (device_id, cause, since)
    select * from unnest(${sql.join(columns)})
    on conflict (device_id, cause) do update set gone_since = null,
      since = case when sign.gone_since < ${now}::timestamptz - interval '15 minutes'
        then excluded.since else sign.since end
    where sign.gone_since is not null`.execute(tx);
  await sql`delete from stations.fault_signs where gone_since < ${now}::timestamptz - interval '7 days'`.execute(
    tx,
  );
}
