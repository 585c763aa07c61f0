import type { Context } from '@saola/platform/commands';
import { roles } from '../role.ts';
import { getRights } from './get-rights.ts';

/** Each permission in officials' words with the roles that have it today. */
export async function listRights(context: Context) {
  const rights = await getRights(context.services, context.database);
  const said = new Map(context.services.permissions.map((rule) => [rule.permission, rule.says]));
  return [...said].map(([permission, says]) => ({
    permission,
    says,
    roles: roles.filter((role) => rights.get(role)?.has(permission)),
  }));
}
