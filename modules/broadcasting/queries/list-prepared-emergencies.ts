import { Type, type Static } from 'typebox';
import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { EmergencyDraft, trimmed } from '../emergency/draft.ts';
import type { Sounding } from '../emergency/sound-spec.ts';
import { broadcastingTables } from '../tables.ts';

export const PreparedEmergency = Type.Object({
  id: Type.String({ format: 'uuid' }),
  unitPath: Type.String(),
  name: Type.String(),
  draft: EmergencyDraft,
});
export type PreparedEmergency = Static<typeof PreparedEmergency>;

/** What the unit and those above it have kept ready, by name. */
export async function listPreparedEmergencies(
  database: Database,
  unitPath: string,
): Promise<PreparedEmergency[]> {
  return broadcastingTables(database)
    .selectFrom('broadcasting.prepared_emergencies')
    .select(['id', 'unit_path as unitPath', 'name', 'draft'])
    .where('retired_at', 'is', null)
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** Of all units, as far as it decides how they sound. */
export async function listReadyEmergencies(database: Database): Promise<Sounding[]> {
  const rows = await broadcastingTables(database)
    .selectFrom('broadcasting.prepared_emergencies')
    .select(['unit_path as unitPath', 'draft'])
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ unitPath, draft }) => ({ ...trimmed(draft), unitPath, message: 'ALERT' }));
}
