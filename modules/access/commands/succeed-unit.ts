import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { accessTables } from '../tables.ts';

/**
 * Officers of a unit that is no more go on at its successor with the roles they held; the former ones end on that day.
 * Answers how many roles and accounts were carried over.
 */
export const succeedUnitInAccess = command(
  'access.unit.succeed',
  async (frame, { from, to, on }: Succession) => {
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const { numAffectedRows } = await sql`
      with ended as (
        update access.role_assignments set valid_to = greatest(${on}::date, valid_from)
        where unit_id = ${from.id} and (valid_to is null or valid_to > ${on}::date)
        returning account_id, role, greatest(${on}::date, valid_from) as since, old.valid_to as until
      )
      insert into access.role_assignments (account_id, role, unit_id, unit_path, valid_from, valid_to)
      select account_id, role, ${to.id}, ${to.path}::ltree, since, until from ended
      where not exists (
        select from access.role_assignments held
        where held.account_id = ended.account_id and held.role = ended.role and held.unit_id = ${to.id}
          and daterange(held.valid_from, held.valid_to) && daterange(since, until)
      )`.execute(frame.tx);
    const { numUpdatedRows } = await accessTables(frame.tx)
      .updateTable('access.accounts')
      .set({ unit_id: to.id, unit_path: to.path })
      .where('unit_id', '=', from.id)
      .executeTakeFirst();
    const answer = { roles: Number(numAffectedRows ?? 0), accounts: Number(numUpdatedRows) };
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, ...answer },
    });
    return answer;
  },
);
