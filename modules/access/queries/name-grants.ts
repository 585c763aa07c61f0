import type { Unit } from '@saola/organisations';
import type { Role } from '../role.ts';
import type { HeldRole } from './list-grants.ts';

/** A role as a screen shows it. */
export interface GrantView {
  id: string;
  role: Role;
  unitId: string;
  unitName: string;
  unitPath: string;
  validFrom: string;
  validTo: string | null;
}

export function withUnitNames(grants: readonly HeldRole[], units: ReadonlyMap<string, Unit>): GrantView[] {
  return grants.map(({ accountId: _, ...grant }) => ({
    ...grant,
    unitName: units.get(grant.unitId)?.fullName ?? '',
  }));
}
