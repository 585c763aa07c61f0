import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { dayOf } from '@saola/organisations';
import { accessError } from '../errors.ts';
import type { Role } from '../role.ts';
import { accessTables } from '../tables.ts';

export interface OverridePermission {
  role: Role;
  permission: string;
  allowed: boolean;
  basis: string; // the decision behind it
  rootPath: string; // the province for which it is decided
  validTo?: string | null;
}

// What administrators need to undo a mistake cannot be taken from them.
const kept = ['access.permission.write', 'access.administrator.write', 'access.role.write'];

/** Decides from today on that a role has or has not a permission; a decision before it ends. */
export const overridePermission = command(
  'access.permission.override',
  async (frame, input: OverridePermission) => {
    frame.authorise('access.permission.write', input.rootPath);
    const known = frame.services.permissions.some((rule) => rule.permission === input.permission);
    if (
      !known ||
      (kept.includes(input.permission) && input.role === 'PROVINCE_ADMINISTRATOR' && !input.allowed)
    )
      throw accessError('permission-not-known');
    const db = accessTables(frame.tx);
    const today = dayOf(frame.now);
    await db
      .updateTable('access.permission_overrides')
      .set({ valid_to: sql`greatest(${today}::date, valid_from)` })
      .where('role', '=', input.role)
      .where('permission', '=', input.permission)
      .where(sql<boolean>`(valid_to is null or valid_to > ${today}::date)`)
      .execute();
    const { id } = await db
      .insertInto('access.permission_overrides')
      .values({
        role: input.role,
        permission: input.permission,
        allowed: input.allowed,
        basis: input.basis,
        valid_from: today,
        valid_to: input.validTo ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    frame.record({
      subject: 'permission',
      subjectId: input.permission,
      unitPath: input.rootPath,
      detail: { role: input.role, allowed: input.allowed, basis: input.basis },
    });
    return { overrideId: id };
  },
);
