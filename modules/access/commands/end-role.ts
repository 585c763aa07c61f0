import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { dayOf } from '@saola/organisations';
import { accessError } from '../errors.ts';
import { permissionToGive } from '../role.ts';
import { accessTables } from '../tables.ts';
import { refuseOneself } from './authorise-over.ts';

/** Takes a role away from this moment on; that it was held stays in the record. */
export const endRole = command(
  'access.role.end',
  async (frame, input: { accountId: string; assignmentId: string }) => {
    refuseOneself(frame, input.accountId);
    const db = accessTables(frame.tx);
    const today = dayOf(frame.now);
    const held = await db
      .selectFrom('access.role_assignments')
      .select(['id', 'role', 'unit_path'])
      .where('id', '=', input.assignmentId)
      .where('account_id', '=', input.accountId)
      .where(sql<boolean>`(valid_to is null or valid_to > ${today}::date)`)
      .forUpdate()
      .executeTakeFirst();
    if (!held) throw accessError('role-not-found');
    frame.authorise(permissionToGive(held.role), held.unit_path);
    await db
      .updateTable('access.role_assignments')
      .set({ valid_to: sql`greatest(${today}::date, valid_from)` })
      .where('id', '=', held.id)
      .execute();
    frame.record({
      subject: 'account',
      subjectId: input.accountId,
      unitPath: held.unit_path,
      detail: { role: held.role },
    });
  },
);
