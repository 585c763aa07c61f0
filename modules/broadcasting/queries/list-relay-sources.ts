import { sql } from 'kysely';
import { Type, type Static } from 'typebox';
import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { relayKinds, relayTrials } from '../relay-source.ts';
import { broadcastingTables } from '../tables.ts';

/** A station that loudspeakers may relay (tiếp âm). */
export const RelaySource = Type.Object({
  id: Type.String({ format: 'uuid' }),
  unitId: Type.String(),
  unitName: Type.String(),
  name: Type.String(),
  kind: Type.Enum([...relayKinds]),
  url: Type.String(),
  licenceNote: Type.String(),
  fallbackFileId: Type.String({ description: 'what sounds when nothing comes' }),
  silenceSeconds: Type.Integer({ description: 'so long nothing may come' }),
  triedAt: Type.Union([Type.String(), Type.Null()]),
  trial: Type.Union([Type.Enum([...relayTrials]), Type.Null()]),
  mayWrite: Type.Boolean(),
});
export type RelaySource = Static<typeof RelaySource>;

/** Those of a unit and of the units above it, its own first. */
export async function listRelaySources(
  database: Database,
  unitPath: string,
  mayWrite: (unitPath: string) => boolean = () => false,
): Promise<RelaySource[]> {
  const rows = await selectSources(database)
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .orderBy(sql`nlevel(unit_path) desc`)
    .orderBy('name')
    .limit(100)
    .execute();
  const units = await findUnits(database, [...new Set(rows.map(({ unit_id }) => unit_id))]);
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id)?.name ?? '',
    name: row.name,
    kind: row.kind,
    url: row.url,
    licenceNote: row.licence_note,
    fallbackFileId: row.fallback_file_id,
    silenceSeconds: row.silence_seconds,
    triedAt: row.tried_at?.toISOString() ?? null,
    trial: row.trial,
    mayWrite: mayWrite(row.unit_path),
  }));
}

export const selectSources = (database: Database) =>
  broadcastingTables(database)
    .selectFrom('broadcasting.relay_sources')
    .selectAll()
    .where('retired_at', 'is', null);
