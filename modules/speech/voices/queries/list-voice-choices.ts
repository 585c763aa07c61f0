import { sql } from 'kysely';
import { findUnit, findUnits, organisationsError } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../../tables.ts';

/** What a unit and those above it chose: of a language the first that is for the purpose, or for all, holds. */
export async function listVoiceChoices(database: Database, unitId: string) {
  const unit = await findUnit(database, unitId);
  if (!unit) throw organisationsError('unit-not-found');
  const rows = await speechTables(database)
    .selectFrom('speech.voice_choices')
    .select([
      'unit_id as unitId',
      'language',
      'purpose',
      'voice_id as voiceId',
      'rate',
      'pitch',
      'changed_by_name as changedBy',
    ])
    .where(sql<boolean>`unit_path @> ${unit.path}::ltree`)
    .orderBy('language')
    .orderBy(sql`nlevel(unit_path) desc`)
    .orderBy(sql`purpose = 'ANY'`)
    .execute();
  const units = await findUnits(database, [...new Set(rows.map((row) => row.unitId))]);
  return rows.map((row) => ({ ...row, unitName: units.get(row.unitId)?.fullName ?? '' }));
}
