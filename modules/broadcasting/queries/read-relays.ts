import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { ApprovedRelay } from '../relay-source.ts';
import type { TimeSlot } from '../schedule/time-slot.ts';
import { selectSources } from './list-relay-sources.ts';

export const sourceIdsOf = (slots: readonly TimeSlot[]): string[] => [
  ...new Set(
    slots.flatMap(({ items }) =>
      (items ?? []).flatMap((item) => (item.kind === 'RELAY' ? [item.sourceId] : [])),
    ),
  ),
];

/** The stations that slots name, by id: those of the unit and of the units above. */
export async function readRelays(
  database: Database,
  unitPath: string,
  slots: readonly TimeSlot[],
): Promise<Record<string, ApprovedRelay>> {
  const ids = sourceIdsOf(slots);
  if (ids.length === 0) return {};
  const rows = await selectSources(database)
    .where('id', 'in', ids)
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .orderBy('id')
    .forShare()
    .execute();
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      {
        name: row.name,
        url: row.url,
        fallbackFileId: row.fallback_file_id,
        silenceSeconds: row.silence_seconds,
      },
    ]),
  );
}
