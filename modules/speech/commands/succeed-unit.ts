import { command, type Frame } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { sql } from 'kysely';
import { circleOf } from '../dictionary/entry.ts';
import { entriesFor } from '../dictionary/queries/entries-for.ts';
import { speechTables } from '../tables.ts';

/** What the former unit had and the successor has otherwise: the successor's stands, and somebody should look. */
export interface SpeechConflict {
  kind: 'ENTRY' | 'VOICE' | 'RULE';
  /** The word, or the purpose. */
  about: string;
  kept: string;
  /** What the former unit had; it stands in the audit trail and nowhere else. */
  left: string;
}

export interface SpeechHanded {
  entries: number;
  voices: number;
  rules: number;
  conflicts: SpeechConflict[];
  /** Words of announcements that went over and still name the former unit. */
  namingFormer: string[];
}

/** How a unit that is no more spoke is how its successor speaks, as far as the successor has not said otherwise. */
export const succeedUnitInSpeech = command(
  'speech.unit.succeed',
  async (frame, succession: Succession): Promise<SpeechHanded> => {
    const { from, to } = succession;
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const entries = await handOnEntries(frame, succession);
    const voices = await handOnVoices(frame, succession);
    const rules = await handOnRules(frame, succession);
    await handOnSounds(frame, succession);
    await handOnRecordings(frame, succession);
    await handOnGuesses(frame, succession);
    const handed = {
      entries: entries.handed,
      voices: voices.handed,
      rules: rules.handed,
      conflicts: [...entries.conflicts, ...voices.conflicts, ...rules.conflicts],
      namingFormer: rules.namingFormer,
    };
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, ...handed },
    });
    await frame.announce('dictionary', { unitPath: to.path });
    return handed;
  },
);

const spokenOf = ({ reading, spoken }: { reading: string; spoken: string }) =>
  reading === 'SAY' ? spoken : reading;

async function handOnEntries(frame: Frame, { from, to }: Succession) {
  const db = speechTables(frame.tx);
  const rows = await db
    .selectFrom('speech.dictionary_entries')
    .select(['id', 'written', 'reading', 'spoken', 'case_sensitive as caseSensitive'])
    .where('unit_id', '=', from.id)
    .orderBy('written')
    .execute();
  const standing = new Map((await entriesOf(frame, to.id)).map((entry) => [entry.written, entry]));
  const others = await entriesFor(frame.tx, { unitPath: to.path });
  const conflicts: SpeechConflict[] = [];
  const gone: string[] = [];
  const same: string[] = [];
  for (const row of rows) {
    const known = standing.get(row.written);
    // Two readings that were each right may call each other now.
    const circle = known ? null : circleOf(row, others);
    if (!known && !circle) {
      others.unshift(row);
      continue;
    }
    const kept = known ? spokenOf(known) : circle!.join(' → ');
    if (known && kept === spokenOf(row) && known.caseSensitive === row.caseSensitive) same.push(row.id);
    else {
      gone.push(row.id);
      conflicts.push({ kind: 'ENTRY', about: row.written, kept, left: spokenOf(row) });
    }
  }
  const removed = [...gone, ...same];
  if (removed.length > 0)
    await db.deleteFrom('speech.dictionary_entries').where('id', 'in', removed).execute();
  await db
    .updateTable('speech.dictionary_entries')
    .set({ unit_id: to.id, unit_path: to.path })
    .where('unit_id', '=', from.id)
    .execute();
  return { handed: rows.length - removed.length, conflicts };
}

const entriesOf = (frame: Frame, unitId: string) =>
  speechTables(frame.tx)
    .selectFrom('speech.dictionary_entries')
    .select(['written', 'reading', 'spoken', 'case_sensitive as caseSensitive'])
    .where('unit_id', '=', unitId)
    .execute();

async function handOnVoices(frame: Frame, { from, to }: Succession) {
  const db = speechTables(frame.tx);
  const rows = await db
    .selectFrom('speech.voice_choices')
    .selectAll()
    .where('unit_id', 'in', [from.id, to.id])
    .orderBy('language')
    .orderBy('purpose')
    .execute();
  const said = (row: (typeof rows)[number]) => `${row.voice_id} ×${row.rate}`;
  const conflicts: SpeechConflict[] = [];
  let handed = 0;
  for (const row of rows.filter(({ unit_id }) => unit_id === from.id)) {
    const { language, purpose } = row;
    const known = rows.find(
      (other) => other.unit_id === to.id && other.language === language && other.purpose === purpose,
    );
    if (!known) {
      handed++;
      await db
        .updateTable('speech.voice_choices')
        .set({ unit_id: to.id, unit_path: to.path })
        .where('id', '=', row.id)
        .execute();
      continue;
    }
    if (said(known) !== said(row))
      conflicts.push({ kind: 'VOICE', about: `${language} ${purpose}`, kept: said(known), left: said(row) });
    await db.deleteFrom('speech.voice_choices').where('id', '=', row.id).execute();
  }
  return { handed, conflicts };
}

async function handOnRules(frame: Frame, { from, to }: Succession) {
  const db = speechTables(frame.tx);
  const rows = await db
    .selectFrom('speech.broadcast_rules')
    .selectAll()
    .where('unit_id', 'in', [from.id, to.id])
    .orderBy('purpose')
    .execute();
  const said = ({ unit_id: _unit, unit_path: _path, purpose: _purpose, ...rule }: (typeof rows)[number]) =>
    JSON.stringify(rule);
  const conflicts: SpeechConflict[] = [];
  const namingFormer: string[] = [];
  let handed = 0;
  for (const row of rows.filter(({ unit_id }) => unit_id === from.id)) {
    const mine = db.updateTable('speech.broadcast_rules').where('unit_id', '=', from.id);
    const known = rows.find((other) => other.unit_id === to.id && other.purpose === row.purpose);
    if (!known) {
      handed++;
      namingFormer.push(...[row.announcement, row.closing].filter((words) => names(words, from.fullName)));
      await mine.set({ unit_id: to.id, unit_path: to.path }).where('purpose', '=', row.purpose).execute();
      continue;
    }
    if (said(known) !== said(row))
      conflicts.push({ kind: 'RULE', about: row.purpose, kept: said(known), left: said(row) });
    await db
      .deleteFrom('speech.broadcast_rules')
      .where('unit_id', '=', from.id)
      .where('purpose', '=', row.purpose)
      .execute();
  }
  return { handed, conflicts, namingFormer };
}

const names = (words: string, unitName: string) =>
  words.toLocaleLowerCase('vi').includes(unitName.toLocaleLowerCase('vi'));

const handOnSounds = (frame: Frame, { from, to }: Succession) =>
  speechTables(frame.tx)
    .updateTable('speech.station_sounds')
    .set({ unit_id: to.id, unit_path: to.path })
    .where('unit_id', '=', from.id)
    .execute();

/** Whoever keeps the story may hear and replace its sound. */
const handOnRecordings = (frame: Frame, { from, to }: Succession) =>
  speechTables(frame.tx)
    .updateTable('speech.recordings')
    .set({ unit_path: to.path })
    .where(sql<boolean>`unit_path = ${from.path}::ltree`)
    .execute();

/** The report of guessed words goes on where it was. */
async function handOnGuesses(frame: Frame, { from, to }: Succession): Promise<void> {
  await sql`
    with gone as (delete from speech.guessed_words where unit_path = ${from.path}::ltree returning *)
    insert into speech.guessed_words (month, unit_path, word, certainty, spoken, count, example)
    select month, ${to.path}::ltree, word, certainty, spoken, count, example from gone
    on conflict (month, unit_path, word) do update set count = guessed_words.count + excluded.count`.execute(
    frame.tx,
  );
}
