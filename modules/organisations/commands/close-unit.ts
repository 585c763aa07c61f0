import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { organisationsError } from '../errors.ts';
import { organisationsTables } from '../tables.ts';
import { isDay } from '../validity.ts';
import { lockUnit, type LockedUnit } from './lock-unit.ts';

export interface CloseUnit {
  unitId: string;
  validTo: string; // the first day on which the unit is no more
  successors?: { unitId: string; extent: 'WHOLE' | 'PART'; basis?: string }[];
}

/** Ends a unit on a day, with its name, codes and memberships, and says what took its place. */
export const closeUnit = command('organisations.unit.close', async (frame, input: CloseUnit) => {
  const unit = await lockUnit(frame.tx, input.unitId);
  frame.authorise('organisations.unit.write', unit.changedAt);
  if (unit.validity.to !== null) throw organisationsError('unit-already-closed');
  if (!isDay(input.validTo) || input.validTo <= unit.validity.from)
    throw organisationsError('validity-not-usable');
  await refuseOpenUnitsBelow(frame.tx, unit, input.validTo);
  await endOn(frame.tx, unit.id, input.validTo);
  for (const successor of input.successors ?? []) {
    const other = await lockUnit(frame.tx, successor.unitId);
    frame.authorise('organisations.unit.write', other.changedAt);
    await organisationsTables(frame.tx)
      .insertInto('organisations.successions')
      .values({
        predecessor_id: unit.id,
        successor_id: other.id,
        happened_on: input.validTo,
        extent: successor.extent,
        basis: successor.basis ?? null,
      })
      .execute();
  }
  await frame.announce('units', { unitPath: unit.path });
  frame.record({ subject: 'unit', subjectId: unit.id, unitPath: unit.path, detail: { to: input.validTo } });
});

async function refuseOpenUnitsBelow(tx: Database, unit: LockedUnit, day: string): Promise<void> {
  const open = await organisationsTables(tx)
    .selectFrom('organisations.units')
    .select('id')
    .where(sql<boolean>`path <@ ${unit.path}::ltree`)
    .where('id', '<>', unit.id)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .executeTakeFirst();
  if (open) throw organisationsError('unit-has-open-units');
}

async function endOn(tx: Database, unitId: string, day: string): Promise<void> {
  const db = organisationsTables(tx);
  await db.updateTable('organisations.units').set({ valid_to: day }).where('id', '=', unitId).execute();
  for (const table of ['organisations.unit_names', 'organisations.unit_identifiers'] as const) {
    // What would begin only afterwards never comes to be.
    await db.deleteFrom(table).where('unit_id', '=', unitId).where('valid_from', '>=', day).execute();
    await db
      .updateTable(table)
      .set({ valid_to: day })
      .where('unit_id', '=', unitId)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
      .execute();
  }
  await db
    .updateTable('organisations.group_members')
    .set({ valid_to: sql`greatest(${day}::date, valid_from + 1)` })
    .where((where) => where.or([where('unit_id', '=', unitId), where('group_id', '=', unitId)]))
    .where('valid_to', 'is', null)
    .execute();
}
