import type { Database } from '@saola/platform/database';
import { inForce, type Instrument, type Rule, type RuleBook } from '../rule.ts';
import { lawTables } from '../tables.ts';

/** Rules of all days with their instruments, and the book of the day asked for last. */
interface Shelf {
  all: Promise<{ rules: Rule[]; instruments: Map<string, Instrument> }> | null;
  last: RuleBook | null;
  readAt: number;
}

/** Only databases whose changes are heard (`keepRules`) have a shelf; the others are read each time. */
const shelves = new WeakMap<Database, Shelf>();
const longest = 60_000; // a word that was lost does no harm for longer

/** The rules in force on a day in Vietnam (`2026-11-22`), from memory. */
export async function rulesOn(database: Database, day: string): Promise<RuleBook> {
  const shelf = shelves.get(database);
  if (!shelf) return bookOf(await readRules(database), day);
  if (Date.now() - shelf.readAt > longest) emptyShelf(shelf);
  if (shelf.last?.day === day) return shelf.last;
  shelf.all ??= readRules(database).catch((error: unknown) => {
    emptyShelf(shelf);
    throw error;
  });
  const all = shelf.all;
  const book = bookOf(await all, day);
  if (shelf.all === all) shelf.last = book;
  return book;
}

/** From now on the rules are kept in memory, until `forgetRules` says that they changed. */
export function keepRules(database: Database): void {
  shelves.set(database, { all: null, last: null, readAt: 0 });
}

export function forgetRules(database: Database): void {
  const shelf = shelves.get(database);
  if (shelf) emptyShelf(shelf);
}

function emptyShelf(shelf: Shelf): void {
  shelf.all = null;
  shelf.last = null;
  shelf.readAt = Date.now();
}

const bookOf = ({ rules, instruments }: Awaited<NonNullable<Shelf['all']>>, day: string): RuleBook => ({
  day,
  rules: inForce(rules, day),
  instruments,
});

async function readRules(database: Database) {
  const [rules, instruments] = await Promise.all([
    selectRules(database).execute(),
    readInstruments(database),
  ]);
  return {
    rules: rules as unknown as Rule[],
    instruments: new Map(instruments.map((one) => [one.code, one])),
  };
}

export function selectRules(database: Database) {
  return lawTables(database)
    .selectFrom('law.rules')
    .select([
      'id',
      'code',
      'kind',
      'instrument_code as instrument',
      'article',
      'subject',
      'value',
      'effective_from as effectiveFrom',
      'effective_to as effectiveTo',
      'certainty',
      'note',
    ])
    .orderBy('code')
    .orderBy('subject')
    .orderBy('effective_from');
}

export async function readInstruments(database: Database): Promise<Instrument[]> {
  return lawTables(database)
    .selectFrom('law.instruments')
    .select([
      'code',
      'kind',
      'number',
      'title',
      'issued_on as issuedOn',
      'effective_from as effectiveFrom',
      'effective_to as effectiveTo',
      'replaced_by as replacedBy',
      'status_note as statusNote',
    ])
    .orderBy('number')
    .execute();
}
