import { sql } from 'kysely';
import { fileUrl, getFiles } from '@saola/media';
import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../../tables.ts';

const most = 100;

/** Tunes and music of a unit and of those above it, its own first. */
export async function listStationSounds(database: Database, unitPath: string) {
  const rows = await speechTables(database)
    .selectFrom('speech.station_sounds')
    .select(['file_id', 'unit_id', 'name', 'duration_ms', 'added_by_name'])
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .orderBy(sql`nlevel(unit_path) desc`)
    .orderBy('name')
    .limit(most)
    .execute();
  const [files, units] = await Promise.all([
    getFiles(
      database,
      rows.map(({ file_id }) => file_id),
    ),
    findUnits(database, [...new Set(rows.map(({ unit_id }) => unit_id))]),
  ]);
  return rows.flatMap(({ file_id, unit_id, name, duration_ms, added_by_name }) => {
    const file = files.get(file_id);
    if (!file) return [];
    return [
      {
        fileId: file_id,
        unitId: unit_id,
        unitName: units.get(unit_id)?.name ?? '',
        name,
        durationMs: duration_ms,
        addedBy: added_by_name,
        url: fileUrl(file),
      },
    ];
  });
}
