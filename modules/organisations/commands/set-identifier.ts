import { command } from '@saola/platform/commands';
import { organisationsError } from '../errors.ts';
import { isIdentifier, type IdentifierKind } from '../identifier.ts';
import { organisationsTables } from '../tables.ts';
import { isDay, isValidOn, overlaps, succeed, type Validity } from '../validity.ts';
import { lockUnit } from './lock-unit.ts';

export interface SetIdentifier {
  unitId: string;
  kind: IdentifierKind;
  scheme: string; // the list or decision that gives the code
  value: string;
  validFrom: string;
}

/** Gives a unit a code from a day on; the code before ends that day and is kept. */
export const setIdentifier = command('organisations.identifier.set', async (frame, input: SetIdentifier) => {
  const unit = await lockUnit(frame.tx, input.unitId);
  frame.authorise('organisations.identifier.write', unit.path);
  const db = organisationsTables(frame.tx);
  const next: Validity = { from: input.validFrom, to: unit.validity.to };
  if (!isIdentifier(input.kind, input.value)) throw organisationsError('identifier-not-usable');
  if (!isDay(next.from) || !isValidOn(unit.validity, next.from))
    throw organisationsError('validity-not-usable');

  const bearers = await db
    .selectFrom('organisations.unit_identifiers')
    .select(['unit_id', 'valid_from as from', 'valid_to as to'])
    .where('kind', '=', input.kind)
    .where('scheme', '=', input.scheme)
    .where('value', '=', input.value)
    .execute();
  if (bearers.some((other) => other.unit_id !== unit.id && overlaps(other, next)))
    throw organisationsError('identifier-taken', { value: input.value });

  const own = await db
    .selectFrom('organisations.unit_identifiers')
    .select(['valid_from as from', 'valid_to as to'])
    .where('unit_id', '=', unit.id)
    .where('kind', '=', input.kind)
    .execute();
  if (!succeed(own, next)) throw organisationsError('validity-not-usable');
  await db
    .updateTable('organisations.unit_identifiers')
    .set({ valid_to: next.from })
    .where('unit_id', '=', unit.id)
    .where('kind', '=', input.kind)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', next.from)]))
    .execute();
  await db
    .insertInto('organisations.unit_identifiers')
    .values({
      unit_id: unit.id,
      kind: input.kind,
      scheme: input.scheme,
      value: input.value,
      valid_from: next.from,
      valid_to: next.to,
    })
    .execute();
  await frame.announce('units', { unitPath: unit.path });
  frame.record({
    subject: 'unit',
    subjectId: unit.id,
    unitPath: unit.path,
    detail: { kind: input.kind, value: input.value, from: next.from },
  });
});
