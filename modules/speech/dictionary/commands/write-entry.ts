import { findUnit, organisationsError, type Unit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';
import { circleOf, type Entry, type EntryDraft } from '../entry.ts';
import { expectEntry } from '../expect-entry.ts';
import { entriesFor } from '../queries/entries-for.ts';

export interface EntryInput extends EntryDraft {
  /** Null: one's own. */
  unitId: string | null;
}

/** Adds an entry; the same word of the same unit or officer again is given its new reading. */
export const writeEntry = command('speech.dictionary.write', async (frame, input: EntryInput) => {
  const owner = await ownerOf(frame, input.unitId);
  const entry = expectEntry(input);
  await expectNoCircle(frame, owner, entry);
  return keepEntry(frame, owner, entry);
});

export interface Owner {
  unit: Unit | null;
  accountId: string | null;
}

/** Whose the entry will be, and whether the officer may. */
export async function ownerOf(frame: Frame, unitId: string | null): Promise<Owner> {
  if (unitId === null) {
    if (frame.actor.kind !== 'account' || !frame.actor.id) throw platformError('forbidden');
    frame.anyone('an officer’s own entries change what he alone hears');
    return { unit: null, accountId: frame.actor.id };
  }
  const unit = await findUnit(frame.tx, unitId);
  if (!unit) throw organisationsError('unit-not-found');
  frame.authorise('speech.dictionary.write', unit.path);
  return { unit, accountId: null };
}

async function expectNoCircle(frame: Frame, { unit, accountId }: Owner, entry: Entry): Promise<void> {
  const others = await entriesFor(frame.tx, { unitPath: unit?.path ?? '', accountId });
  const circle = circleOf(
    entry,
    others.filter(({ written }) => written !== entry.written),
  );
  if (circle) throw speechError('entry-in-circle', { circle: circle.join(' → ') });
}

export async function keepEntry(
  frame: Frame,
  { unit, accountId }: Owner,
  entry: Entry,
): Promise<{ entryId: string }> {
  const changed = {
    reading: entry.reading,
    spoken: entry.spoken,
    case_sensitive: entry.caseSensitive,
    changed_by_name: frame.actor.name,
    changed_at: frame.now,
  };
  const { id: entryId } = await speechTables(frame.tx)
    .insertInto('speech.dictionary_entries')
    .values({
      unit_id: unit?.id ?? null,
      unit_path: unit?.path ?? null,
      account_id: accountId,
      written: entry.written,
      ...changed,
    })
    .onConflict((conflict) =>
      (accountId
        ? conflict.columns(['account_id', 'written']).where('account_id', 'is not', null)
        : conflict.columns(['unit_path', 'written']).where('account_id', 'is', null)
      ).doUpdateSet(changed),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  frame.record({
    subject: 'dictionary-entry',
    subjectId: entryId,
    unitPath: unit?.path ?? '',
    detail: { ...entry },
  });
  await frame.announce('dictionary', unit ? { unitPath: unit.path } : {});
  return { entryId };
}
