import { noteGuesses } from '@saola/speech';
import type { Unit } from '@saola/organisations';
import { sql } from 'kysely';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

const word = (world: World) => `XQ${world.next()}`;

async function entry(world: World, unit: Unit): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into speech.dictionary_entries (unit_id, unit_path, written, reading, case_sensitive, changed_by_name, changed_at)
    values (${unit.id}, ${unit.path}::ltree, ${word(world)}, 'SPELL', true, 'thử', now()) returning id`.execute(
    world.services.database,
  );
  return rows[0]!.id;
}

async function guessed(world: World, unit: Unit): Promise<string> {
  const guess = { word: word(world), spoken: 'ích quy', certainty: 'spelled', example: 'Cài XQ.' } as const;
  await noteGuesses(world.services.database, unit.path, [guess], new Date('2026-11-22T03:00:00Z'));
  const { rows } = await sql<{
    id: string;
  }>`select id from speech.guessed_words where word = ${guess.word}`.execute(world.services.database);
  return rows[0]!.id;
}

export const dictionaryAndVoices: Examples = {
  listDictionaryEntries: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  writeDictionaryEntry: {
    permission: 'speech.dictionary.write',
    at: (world, unit) => ({ body: { unitId: unit.id, written: word(world), reading: 'SPELL' } }),
  },
  removeDictionaryEntry: {
    permission: 'speech.dictionary.write',
    at: async (world, unit) => ({ params: { entryId: await entry(world, unit) } }),
  },
  exportDictionary: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  importDictionary: {
    permission: 'speech.dictionary.write',
    at: (world, unit) => ({ body: { unitId: unit.id, csv: `written,reading\n${word(world)},WORD\n` } }),
  },
  listenToDictionary: { at: (_, unit) => ({ body: { unitId: unit.id, sentence: 'Kính mời bà con.' } }) },
  listGuessedWords: {
    reach: 'list',
    at: async (world, unit) => ({ query: { month: '2026-11' }, about: await guessed(world, unit) }),
  },
  listVoices: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  chooseVoice: {
    at: (_, unit) => ({
      body: { unitId: unit.id, language: 'vi', purpose: 'portal', voiceId: 'espeak:vi-north-male' },
    }),
  },
  listenToVoice: {
    at: (_, unit) => ({
      body: { unitId: unit.id, voiceId: 'espeak:vi-north-male', sentence: 'Kính mời bà con.' },
    }),
  },
};
