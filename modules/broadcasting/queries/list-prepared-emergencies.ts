import { Type, type Static } from 'typebox';
import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { EmergencyDraft } from '../emergency/draft.ts';
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
    .execute();
}
