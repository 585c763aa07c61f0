import { afterAll, beforeAll, expect, it } from 'vitest';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import { organisations } from '@saola/organisations/module';
import { access } from '@saola/access/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { chooseVoice, spokenFormFor } from '../index.ts';
import { speech } from '../module.ts';
import { previewSpeech } from '../commands/preview-speech.ts';
import { chooseVoiceOfUnit } from '../voices/commands/choose-voice-of-unit.ts';
import { speechTables } from '../tables.ts';
import { importEntries } from './commands/import-entries.ts';
import { removeEntry } from './commands/remove-entry.ts';
import { writeEntry } from './commands/write-entry.ts';
import { writeCsv } from './csv.ts';
import { forgetGuessedWords } from './jobs/forget-guessed-words.ts';
import { noteGuesses } from './note-guesses.ts';
import { entriesFor } from './queries/entries-for.ts';
import { listEntries } from './queries/list-entries.ts';
import { listGuessedWords } from './queries/list-guessed-words.ts';

let test: TestServices;
let province: string;
let commune: string;
beforeAll(async () => {
  test = await testServices([organisations, access, media, speech]);
  await importUnits(test.context(), { units: laoCai, source });
  const idOf = async (path: string) => (await findUnitByPath(test.services.database, path))!.id;
  [province, commune] = [await idOf('laocai'), await idOf('laocai.taphin')];
});
afterAll(() => test.stop());

const say = (unitId: string | null, written: string, spoken: string) =>
  writeEntry(test.context(), { unitId, written, reading: 'SAY', spoken });
const spokenAt = async (unitPath: string, text: string, accountId?: string) =>
  (await spokenFormFor(test.services.database, { unitPath, text, language: 'vi', accountId })).spoken;

it('reads a word as the nearest says: an officer, his commune, the province', async () => {
  await say(province, 'KDL', 'khu du lịch');
  expect(await spokenAt('laocai.taphin', 'Đến KDL Cát Cát.')).toBe('Đến khu du lịch Cát Cát.');
  const { entryId } = await say(commune, 'KDL', 'khu dân lập');
  expect(await spokenAt('laocai.taphin', 'Đến KDL.')).toBe('Đến khu dân lập.');
  expect(await spokenAt('laocai.tavan', 'Đến KDL.')).toBe('Đến khu du lịch.');
  const officer = actorWith([], 'laocai.taphin');
  const own = await writeEntry(test.context(officer), { unitId: null, written: 'KDL', reading: 'SPELL' });
  expect(await spokenAt('laocai.taphin', 'Đến KDL.', officer.id!)).toBe('Đến ca dê lờ.');
  expect(await spokenAt('laocai.taphin', 'Đến KDL.')).toBe('Đến khu dân lập.');
  await expect(removeEntry(test.context(actorWith([], 'laocai')), own)).rejects.toThrow('forbidden');
  await removeEntry(test.context(officer), own);
  await removeEntry(test.context(), { entryId });
  expect(await spokenAt('laocai.taphin', 'Đến KDL.')).toBe('Đến khu du lịch.');
  await writeEntry(test.context(), { unitId: province, written: 'QL4D', reading: 'SPELL' });
  expect((await spokenAt('laocai', 'Đường QL4D.')).toLowerCase()).toBe('đường quy lờ bốn dê.');
});

it('is written by those who may, at their unit; a circle through the province’s entries is refused', async () => {
  const editor = test.context(actorWith(['speech.dictionary.write'], 'laocai.taphin'));
  const entry = { written: 'TDPX', reading: 'SAY', spoken: 'tổ dân phố X' } as const;
  await writeEntry(editor, { ...entry, unitId: commune });
  await expect(writeEntry(editor, { ...entry, unitId: province })).rejects.toThrow('forbidden');
  await say(province, 'BQLX', 'ban quản lý KDLX');
  await expect(
    writeEntry(editor, { unitId: commune, written: 'KDLX', reading: 'SAY', spoken: 'khu của BQLX' }),
  ).rejects.toThrow('KDLX → BQLX → KDLX');
});

it('is heard in a sentence before it is kept', async () => {
  const heard = await previewSpeech(test.context(actorWith([], 'laocai.taphin')), {
    text: 'Mời bà con đến NVHXX.',
    unitPath: 'laocai.taphin',
    entry: { written: 'NVHXX', reading: 'SAY', spoken: 'nhà văn hóa thôn' },
  });
  expect(heard.text).toBe('Mời bà con đến nhà văn hóa thôn.');
  expect(await spokenAt('laocai.taphin', 'Mời bà con đến NVHXX.')).not.toContain('văn hóa');
}, 20_000);

it('comes in from a table and goes out to one; lines that are not right are named', async () => {
  const csv =
    '\ufeffwritten;reading;spoken;case_sensitive\r\nQLTT;say;quản lý thị trường;yes\r\n"=cmd";WORD;;\r\nA;B;c;d\r\n' +
    'XYZ;SAY;XYZ một;\r\nHTXNN;SAY;hợp tác xã nông nghiệp;no\r\n;;\r\n';
  const { kept, refused } = await importEntries(test.context(), { unitId: commune, csv });
  expect(kept).toBe(3);
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [4, 'speech/line-reading-not-known'],
    [5, 'speech/entry-refers-to-itself'],
    [7, 'speech/line-reading-not-known'],
  ]);
  const entries = await entriesFor(test.services.database, { unitPath: 'laocai.taphin' });
  const written = writeCsv(entries);
  expect(written).toContain('"HTXNN",SAY,"hợp tác xã nông nghiệp",no');
  expect(written).toContain(`"'=cmd",WORD`);
  // What holds already, of this unit or of one above, is not taken a second time.
  expect(await importEntries(test.context(), { unitId: commune, csv: written })).toEqual({
    kept: 0,
    refused: [],
  });
  const torn = 'written,reading,spoken\nTYT,SAY,"trạm y tế\nHND,SAY,Hội Nông dân\n';
  const mended = await importEntries(test.context(), { unitId: commune, csv: torn });
  expect([mended.kept, mended.refused.map(({ line, code }) => [line, code])]).toEqual([
    1,
    [[2, 'speech/line-not-read']],
  ]);
  await expect(importEntries(test.context(), { unitId: commune, csv: '\u0000\u0001,,"' })).rejects.toThrow(
    'entries-not-readable',
  );
  const page = await listEntries(test.services.database, test.context().actor, { unitId: commune, limit: 2 });
  const next = await listEntries(test.services.database, test.context().actor, {
    unitId: commune,
    limit: 2,
    after: page.next!,
  });
  expect(page.items.length + next.items.length).toBe(4);
  expect(new Set([...page.items, ...next.items].map(({ id }) => id)).size).toBe(4);
});

it('counts what was guessed by month and unit, for those who write its dictionary, and forgets it after a year', async () => {
  const guess = {
    word: 'VNEID',
    spoken: 'vê nờ e i dê',
    certainty: 'spelled',
    example: 'Cài VNEID.',
  } as const;
  const { database } = test.services;
  const now = new Date('2026-11-22T03:00:00Z');
  await noteGuesses(database, 'laocai.taphin', [guess, guess], now);
  await noteGuesses(database, 'laocai.taphin', [guess], now);
  await noteGuesses(database, 'laocai.tavan', [guess], new Date('2024-01-02T03:00:00Z'));
  const seenBy = async (path: string) =>
    (await listGuessedWords(database, actorWith(['speech.dictionary.write'], path), { month: '2026-11-01' }))
      .items;
  expect(await seenBy('laocai')).toMatchObject([{ ...guess, count: 3, unitPath: 'laocai.taphin' }]);
  expect(await seenBy('laocai.tavan')).toEqual([]);
  await forgetGuessedWords.run({ ...test.context(), database });
  const kept = await speechTables(database).selectFrom('speech.guessed_words').select('unit_path').execute();
  expect(kept).toEqual([{ unit_path: 'laocai.taphin' }]);
});

it('a unit hears the voice that the nearest above it chose; one that is gone gives way and says so', async () => {
  const ask = (unitPath: string, more = {}) =>
    chooseVoice(test.context(), { unitPath, language: 'vi', ...more });
  expect((await ask('laocai.taphin'))?.id).toBe('espeak:vi-north-male');
  const choose = (unitId: string, voiceId: string | null, purpose: 'ANY' | 'emergency' = 'ANY') =>
    chooseVoiceOfUnit(test.context(), { unitId, language: 'vi', purpose, voiceId, rate: 0.9 });
  await choose(province, 'espeak:vi-south-female');
  await choose(province, 'espeak:vi-central-male', 'emergency');
  expect(await ask('laocai.taphin')).toMatchObject({
    id: 'espeak:vi-south-female',
    rate: expect.closeTo(0.9),
  });
  expect((await ask('laocai.taphin', { gender: 'male' }))?.id).toBe('espeak:vi-south-male');
  expect((await ask('laocai.taphin', { purpose: 'emergency' }))?.id).toBe('espeak:vi-central-male');
  await choose(commune, 'espeak:vi-north-female');
  expect((await ask('laocai.taphin', { purpose: 'emergency' }))?.id).toBe('espeak:vi-north-female');
  await choose(commune, null);
  expect((await ask('laocai.taphin'))?.id).toBe('espeak:vi-south-female');
  await speechTables(test.services.database)
    .updateTable('speech.voice_choices')
    .set({ voice_id: 'sherpa:da-xoa' })
    .where('purpose', '=', 'ANY')
    .execute();
  expect(await ask('laocai.tavan')).toMatchObject({ id: 'espeak:vi-north-male', insteadOf: 'sherpa:da-xoa' });
  for (const language of ['km', 'hmn', 'ium']) expect(await ask('laocai', { language })).toBeNull();
  await expect(choose(commune, 'espeak:en-male')).rejects.toThrow('voice-not-found');
});
