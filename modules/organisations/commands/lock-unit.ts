import type { Database } from '@saola/platform/database';
import { organisationsError } from '../errors.ts';
import { organisationsTables } from '../tables.ts';
import type { UnitKind } from '../unit.ts';
import type { Validity } from '../validity.ts';

export interface LockedUnit {
  id: string;
  parentId: string | null;
  kind: UnitKind;
  path: string;
  /** Where the right to change it is asked for: at its parent, since no unit renames or closes itself. */
  changedAt: string;
  validity: Validity;
}

/** The unit, held until the end of the transaction; 404 when there is none. */
export async function lockUnit(tx: Database, unitId: string): Promise<LockedUnit> {
  const unit = await organisationsTables(tx)
    .selectFrom('organisations.units')
    .select(['id', 'parent_id', 'kind', 'path', 'valid_from', 'valid_to'])
    .where('id', '=', unitId)
    .forUpdate()
    .executeTakeFirst();
  if (!unit) throw organisationsError('unit-not-found');
  return {
    id: unit.id,
    parentId: unit.parent_id,
    kind: unit.kind,
    path: unit.path,
    changedAt: unit.path.split('.').slice(0, -1).join('.') || unit.path,
    validity: { from: unit.valid_from, to: unit.valid_to },
  };
}
