import type { Actor } from '@saola/platform/commands';
import { isAtOrBelow } from '@saola/organisations';
import type { Rights } from './rights.ts';
import type { Role } from './role.ts';

/** A role held at a unit: it reaches the unit and all below it. */
export interface Grant {
  role: Role;
  unitPath: string;
}

/** The paths at which some grant gives the permission, without those another one covers. */
export function pathsWith(grants: readonly Grant[], rights: Rights, permission: string): string[] {
  const paths = grants
    .filter(({ role }) => rights.get(role)?.has(permission))
    .map(({ unitPath }) => unitPath);
  const once = [...new Set(paths)];
  return once.filter((path) => !once.some((other) => other !== path && isAtOrBelow(path, other)));
}

/** All that the grants allow somewhere. */
export function permissionsOf(grants: readonly Grant[], rights: Rights): string[] {
  return [...new Set(grants.flatMap(({ role }) => [...(rights.get(role) ?? [])]))].sort();
}

export function actorOf(
  account: { id: string; name: string },
  grants: readonly Grant[],
  rights: Rights,
): Actor {
  return {
    kind: 'account',
    id: account.id,
    name: account.name,
    may: (permission, unitPath) =>
      pathsWith(grants, rights, permission).some((path) => isAtOrBelow(unitPath, path)),
    pathsWith: (permission) => pathsWith(grants, rights, permission),
  };
}
