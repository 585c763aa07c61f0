import { below } from '@saola/platform/database';
import type { Actor } from '@saola/platform/commands';

/** An officer who holds the given permissions at a unit and below it. */
export function actorWith(
  permissions: string[],
  unitPath: string,
  name = 'Cán bộ (kiểm thử)',
  id: string = crypto.randomUUID(),
): Actor {
  return {
    kind: 'account',
    id,
    name,
    may: (permission, path) => permissions.includes(permission) && below(path, unitPath),
    pathsWith: (permission) => (permissions.includes(permission) ? [unitPath] : []),
  };
}
