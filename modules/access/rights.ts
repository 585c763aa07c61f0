import type { PermissionRule } from '@saola/platform/permissions';
import { roles, type Role } from './role.ts';

/** A dated decision that a role has, or has not, a permission, whatever the modules' files say. */
export interface Override {
  role: Role;
  permission: string;
  allowed: boolean;
}

/** For each role the permissions it has today. */
export type Rights = ReadonlyMap<Role, ReadonlySet<string>>;

/** The files first, then the overrides in force. A permission no module knows is never given. */
export function rightsOf(rules: readonly PermissionRule[], overrides: readonly Override[] = []): Rights {
  const known = new Set(rules.map((rule) => rule.permission));
  const rights = new Map<Role, Set<string>>(roles.map((role) => [role, new Set()]));
  for (const rule of rules) for (const role of rule.roles) rights.get(role as Role)?.add(rule.permission);
  for (const { role, permission, allowed } of overrides) {
    if (!allowed) rights.get(role)?.delete(permission);
    else if (known.has(permission)) rights.get(role)?.add(permission);
  }
  return rights;
}
