import { command } from '@saola/platform/commands';
import { organisationsError } from '../errors.ts';
import { organisationsTables } from '../tables.ts';
import { isDay, isValidOn, succeed, type Validity } from '../validity.ts';
import { lockUnit } from './lock-unit.ts';

export interface RenameUnit {
  unitId: string;
  name: string;
  fullName: string;
  validFrom: string;
  basis?: string;
}

/** A new name from a day on; the name before stays for the days before. Path and rights do not change. */
export const renameUnit = command('organisations.unit.rename', async (frame, input: RenameUnit) => {
  const unit = await lockUnit(frame.tx, input.unitId);
  frame.authorise('organisations.unit.write', unit.changedAt);
  const db = organisationsTables(frame.tx);
  const next: Validity = { from: input.validFrom, to: unit.validity.to };
  if (!isDay(next.from) || !isValidOn(unit.validity, next.from))
    throw organisationsError('validity-not-usable');
  const names = await db
    .selectFrom('organisations.unit_names')
    .select(['valid_from as from', 'valid_to as to'])
    .where('unit_id', '=', unit.id)
    .execute();
  if (!succeed(names, next)) throw organisationsError('validity-not-usable');
  await db
    .updateTable('organisations.unit_names')
    .set({ valid_to: next.from })
    .where('unit_id', '=', unit.id)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', next.from)]))
    .execute();
  await db
    .insertInto('organisations.unit_names')
    .values({
      unit_id: unit.id,
      name: input.name,
      full_name: input.fullName,
      basis: input.basis ?? null,
      valid_from: next.from,
      valid_to: next.to,
    })
    .execute();
  await frame.announce('units', { unitPath: unit.path });
  frame.record({
    subject: 'unit',
    subjectId: unit.id,
    unitPath: unit.path,
    detail: { fullName: input.fullName, from: next.from },
  });
});
