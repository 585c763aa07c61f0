import { command } from '@saola/platform/commands';
import { searchError } from '../errors.ts';
import { splitWords } from '../index/syllables.ts';
import { searchTables } from '../tables.ts';

/** Says which words mean the same to everybody who searches; every index is then made anew. */
export const changeDictionary = command(
  'search.dictionary.change',
  async (frame, input: { code: string; ways: readonly string[] }) => {
    frame.authorise('search.dictionary.write', frame.actor.pathsWith('search.dictionary.write')[0] ?? '');
    const ways = [...new Set(input.ways.map((way) => way.normalize('NFC').trim()))];
    if (ways.length === 1) throw searchError('one-way-is-no-synonym');
    for (const way of ways) if (splitWords(way).length === 0) throw searchError('way-without-words', { way });
    const said = {
      ways,
      changed_by: frame.actor.id ?? null,
      changed_by_name: frame.actor.name,
      changed_at: frame.now,
    };
    await searchTables(frame.tx)
      .insertInto('search.synonyms')
      .values({ code: input.code, ...said })
      .onConflict((row) => row.column('code').doUpdateSet(said))
      .execute();
    frame.record({ subject: 'synonyms', subjectId: input.code, detail: { ways } });
    await frame.announce('search', { id: 'dictionary' });
  },
);
