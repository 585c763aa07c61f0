import type { Frame } from '@saola/platform/commands';
import { lawError } from '../../errors.ts';
import type { Instrument } from '../../rule.ts';
import { lawTables } from '../../tables.ts';

/** The code of an instrument that is there, or of one written down now; a number that is there is that instrument. */
export async function instrumentFor(
  frame: Frame,
  asked: string | Omit<Instrument, 'replacedBy' | 'effectiveTo'>,
): Promise<string> {
  const db = lawTables(frame.tx);
  const found = await db
    .selectFrom('law.instruments')
    .select('code')
    .where((where) =>
      typeof asked === 'string'
        ? where('code', '=', asked)
        : where.or([where('code', '=', asked.code), where('number', '=', asked.number)]),
    )
    .executeTakeFirst();
  if (found) return found.code;
  if (typeof asked === 'string') throw lawError('instrument-not-found', { code: asked });
  await db
    .insertInto('law.instruments')
    .values({
      code: asked.code,
      kind: asked.kind,
      number: asked.number,
      title: JSON.stringify(asked.title),
      issued_on: asked.issuedOn,
      effective_from: asked.effectiveFrom,
      effective_to: null,
      replaced_by: null,
      status_note: asked.statusNote,
      origin: 'PROVINCE',
    })
    .execute();
  return asked.code;
}
