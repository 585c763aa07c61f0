import { command } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { organisationsError } from '../errors.ts';
import type { IdentifierKind } from '../identifier.ts';
import { pathBelow, slugOf } from '../path.ts';
import { organisationsTables } from '../tables.ts';
import { insertUnit, type NewUnit, type Parent } from './insert-unit.ts';

export interface ImportedUnit extends NewUnit {
  below: string | null; // path of the parent; null for the province
  identifiers?: { kind: IdentifierKind; scheme: string; value: string }[];
  cameFrom?: { path: string; extent: 'WHOLE' | 'PART' }[];
  members?: string[]; // paths of the units of a group
}

/**
 * Sets up a whole tree at once from an official list: parents and predecessors before the units that name them.
 * Units that exist by their path are left as they are, so the same list may be read again.
 */
export const importUnits = command(
  'organisations.units.import',
  async (frame, input: { units: ImportedUnit[]; source: string }) => {
    frame.authorise('organisations.unit.write', input.units[0]?.below ?? pathOf(input.units[0]));
    const known = await knownUnits(frame.tx);
    let created = 0;
    for (const unit of input.units) {
      if (known.has(pathOf(unit))) continue;
      const parent = unit.below === null ? null : known.get(unit.below);
      if (parent === undefined) throw organisationsError('unit-not-found', { path: unit.below });
      if (unit.below !== null) frame.authorise('organisations.unit.write', unit.below);
      const { id, path } = await insertUnit(frame.tx, parent, unit);
      known.set(path, {
        id,
        kind: unit.kind,
        path,
        validity: { from: unit.validFrom, to: unit.validTo ?? null },
      });
      await addIdentifiers(frame.tx, id, unit);
      await addSuccessions(frame.tx, id, unit, known);
      await addMembers(frame.tx, id, unit, known);
      created += 1;
    }
    if (created > 0) await frame.announce('units');
    if (created === 0) frame.unrecorded('nothing was new');
    else frame.record({ subject: 'units', subjectId: input.source, detail: { created } });
    return { created };
  },
);

const pathOf = (unit: ImportedUnit | undefined) =>
  unit ? pathBelow(unit.below, unit.slug ?? slugOf(unit.name)) : '';

async function knownUnits(tx: Database): Promise<Map<string, Parent>> {
  const rows = await organisationsTables(tx)
    .selectFrom('organisations.units')
    .select(['id', 'kind', 'path', 'valid_from as from', 'valid_to as to'])
    .execute();
  return new Map(
    rows.map(({ id, kind, path, from, to }) => [path, { id, kind, path, validity: { from, to } }]),
  );
}

async function addIdentifiers(tx: Database, unitId: string, unit: ImportedUnit): Promise<void> {
  if (!unit.identifiers?.length) return;
  await organisationsTables(tx)
    .insertInto('organisations.unit_identifiers')
    .values(
      unit.identifiers.map((identifier) => ({
        ...identifier,
        unit_id: unitId,
        valid_from: unit.validFrom,
        valid_to: unit.validTo ?? null,
      })),
    )
    .execute();
}

async function addSuccessions(tx: Database, unitId: string, unit: ImportedUnit, known: Map<string, Parent>) {
  for (const { path, extent } of unit.cameFrom ?? []) {
    const predecessor = known.get(path);
    if (!predecessor) throw organisationsError('unit-not-found', { path });
    await organisationsTables(tx)
      .insertInto('organisations.successions')
      .values({
        predecessor_id: predecessor.id,
        successor_id: unitId,
        happened_on: unit.validFrom,
        extent,
        basis: unit.basis ?? null,
      })
      .execute();
  }
}

async function addMembers(tx: Database, groupId: string, unit: ImportedUnit, known: Map<string, Parent>) {
  for (const path of unit.members ?? []) {
    const member = known.get(path);
    if (!member) throw organisationsError('unit-not-found', { path });
    await organisationsTables(tx)
      .insertInto('organisations.group_members')
      .values({ group_id: groupId, unit_id: member.id, valid_from: unit.validFrom, valid_to: null })
      .execute();
  }
}
