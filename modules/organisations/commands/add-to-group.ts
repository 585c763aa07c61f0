import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { organisationsError } from '../errors.ts';
import { isAtOrBelow } from '../path.ts';
import { organisationsTables } from '../tables.ts';
import { dayOf } from '../validity.ts';
import { lockUnit } from './lock-unit.ts';

/** Puts a unit into a group (cụm, liên xã) from today on. The group reaches only units of where it stands. */
export const addToGroup = command(
  'organisations.group.add',
  async (frame, input: { groupId: string; unitId: string }) => {
    const group = await lockUnit(frame.tx, input.groupId);
    frame.authorise('organisations.unit.write', group.changedAt);
    const unit = await lockUnit(frame.tx, input.unitId);
    if (group.kind !== 'UNIT_GROUP') throw organisationsError('not-a-group');
    if (unit.kind === 'UNIT_GROUP' || !isAtOrBelow(unit.path, group.changedAt))
      throw organisationsError('kind-does-not-fit');
    if (group.validity.to !== null || unit.validity.to !== null)
      throw organisationsError('unit-already-closed');
    const db = organisationsTables(frame.tx);
    const today = dayOf(frame.now);
    const member = await db
      .selectFrom('organisations.group_members')
      .select('id')
      .where('group_id', '=', group.id)
      .where('unit_id', '=', unit.id)
      .where(sql<boolean>`(valid_to is null or valid_to > ${today}::date)`)
      .executeTakeFirst();
    if (member) throw organisationsError('already-in-group');
    await db
      .insertInto('organisations.group_members')
      .values({ group_id: group.id, unit_id: unit.id, valid_from: today, valid_to: null })
      .execute();
    await frame.announce('units', { unitPath: group.path });
    frame.record({
      subject: 'unit',
      subjectId: group.id,
      unitPath: group.path,
      detail: { added: unit.path },
    });
  },
);
