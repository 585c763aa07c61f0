import { command } from '@saola/platform/commands';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';
import { mostLines, readCsv } from '../csv.ts';
import { circleOf, readEntry, type Entry } from '../entry.ts';
import { entriesFor } from '../queries/entries-for.ts';
import { ownerOf } from './write-entry.ts';

export interface RefusedLine {
  line: number;
  written: string;
  /** An error code of this module. */
  code: string;
  vi: string;
  en: string;
}

/** Takes a table of entries; lines that are not right are named and left out, the others kept. */
export const importEntries = command(
  'speech.dictionary.import',
  async (frame, { unitId, csv }: { unitId: string | null; csv: string }) => {
    const owner = await ownerOf(frame, unitId);
    const lines = readCsv(csv);
    if (!lines) throw speechError('entries-not-readable', { limit: mostLines });
    const refused: RefusedLine[] = [];
    const others = await entriesFor(frame.tx, {
      unitPath: owner.unit?.path ?? '',
      accountId: owner.accountId,
    });
    const taken = new Map<string, Entry>();
    for (const line of lines) {
      const refuse = (
        written: string,
        code: Parameters<typeof speechError>[0],
        details?: Record<string, unknown>,
      ) => {
        const error = speechError(code, { written, ...details });
        refused.push({
          line: line.line,
          written,
          code: error.code,
          vi: error.sentence('vi'),
          en: error.sentence('en'),
        });
      };
      if ('problem' in line) {
        refuse(line.written, line.problem);
        continue;
      }
      const written = line.draft.written.slice(0, 60);
      const entry = readEntry(line.draft);
      if ('problem' in entry) {
        refuse(written, entry.problem);
        continue;
      }
      const circle = circleOf(
        entry,
        [...taken.values(), ...others].filter((each) => each.written !== entry.written),
      );
      if (circle) refuse(written, 'entry-in-circle', { circle: circle.join(' → ') });
      else taken.set(entry.written, entry);
    }
    // What holds here already, of this unit or of one above, stays as it is and keeps its author.
    const kept = [...taken.values()].filter((entry) => !others.some((other) => isSameEntry(entry, other)));
    if (kept.length > 0) await keepAll(frame, owner, kept);
    frame.record({
      subject: 'dictionary',
      subjectId: owner.unit?.id ?? owner.accountId ?? '',
      unitPath: owner.unit?.path ?? '',
      detail: { kept: kept.length, refused: refused.length },
    });
    await frame.announce('dictionary', owner.unit ? { unitPath: owner.unit.path } : {});
    return { kept: kept.length, refused: refused.slice(0, 500) };
  },
);

const isSameEntry = (one: Entry, other: Entry): boolean =>
  one.written === other.written &&
  one.reading === other.reading &&
  one.spoken === other.spoken &&
  one.caseSensitive === other.caseSensitive;

async function keepAll(
  { tx, actor, now }: Pick<Parameters<typeof ownerOf>[0], 'tx' | 'actor' | 'now'>,
  { unit, accountId }: Awaited<ReturnType<typeof ownerOf>>,
  entries: readonly Entry[],
): Promise<void> {
  await speechTables(tx)
    .insertInto('speech.dictionary_entries')
    .values(
      entries.map(({ written, reading, spoken, caseSensitive }) => ({
        unit_id: unit?.id ?? null,
        unit_path: unit?.path ?? null,
        account_id: accountId,
        written,
        reading,
        spoken,
        case_sensitive: caseSensitive,
        changed_by_name: actor.name,
        changed_at: now,
      })),
    )
    .onConflict((conflict) =>
      (accountId
        ? conflict.columns(['account_id', 'written']).where('account_id', 'is not', null)
        : conflict.columns(['unit_path', 'written']).where('account_id', 'is', null)
      ).doUpdateSet((to) => ({
        reading: to.ref('excluded.reading'),
        spoken: to.ref('excluded.spoken'),
        case_sensitive: to.ref('excluded.case_sensitive'),
        changed_by_name: to.ref('excluded.changed_by_name'),
        changed_at: to.ref('excluded.changed_at'),
      })),
    )
    .execute();
}
