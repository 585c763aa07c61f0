import { sql } from 'kysely';
import { command } from '@saola/platform/commands';

export interface HeardNote {
  deviceId: string;
  programmeId: string;
  heard: boolean;
  at: string;
}

/** Enough to know that something is wrong. */
const most = 20;

/** Counts the broadcasts in a row that nobody could hear at a device; one that was heard begins the count anew. */
export const noteUnheard = command(
  'stations.unheard.note',
  async (frame, { notes }: { notes: readonly HeardNote[] }) => {
    frame.authorise('stations.station.write', '');
    frame.unrecorded('what devices told; the reports stand in their logs');
    const heard = notes.filter((note) => note.heard).map(({ deviceId }) => deviceId);
    if (heard.length > 0)
      await sql`delete from stations.unheard where device_id = any(${sql.val(heard)}::uuid[])`.execute(
        frame.tx,
      );
    const again = new Set(heard);
    for (const { deviceId, programmeId, at } of notes.filter(
      (note) => !note.heard && !again.has(note.deviceId),
    ))
      await sql`
        insert into stations.unheard as known (device_id, programme_ids, since)
        values (${deviceId}, array[${programmeId}::uuid], ${at})
        on conflict (device_id) do update set programme_ids = known.programme_ids || excluded.programme_ids
        where cardinality(known.programme_ids) < ${most}
          and not known.programme_ids @> excluded.programme_ids`.execute(frame.tx);
  },
);
