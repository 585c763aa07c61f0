import { afterAll, beforeAll, expect, it } from 'vitest';
import { access } from '@saola/access/module';
import { media } from '@saola/media/module';
import { REORGANISE } from '@saola/organisations';
import { type Merger, mergerOfCommunes } from '@saola/organisations/demo-merger';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { writeEntry } from '../dictionary/commands/write-entry.ts';
import { noteGuesses } from '../dictionary/note-guesses.ts';
import { entriesFor } from '../dictionary/queries/entries-for.ts';
import { setBroadcastRule } from '../making/commands/set-broadcast-rule.ts';
import { readBroadcastRule } from '../making/read-rule.ts';
import { defaultRules } from '../making/rule.ts';
import { speech } from '../module.ts';
import { speechTables } from '../tables.ts';
import { chooseVoiceOfUnit } from '../voices/commands/choose-voice-of-unit.ts';
import { succeedUnitInSpeech } from './succeed-unit.ts';

let test: TestServices;
let merger: Merger;

beforeAll(async () => {
  test = await testServices([organisations, access, media, speech]);
  merger = await mergerOfCommunes(test.context());
});
afterAll(() => test.stop());

const chief = actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh');

it('lets the successor speak as the former unit did, keeps what it said itself, and names what did not go over', async () => {
  const { from, to } = merger;
  const say = (unitId: string, written: string, spoken: string) =>
    writeEntry(test.context(), { unitId, written, reading: 'SAY', spoken });
  await say(from.id, 'KDL', 'khu du lịch');
  await say(from.id, 'TTVH', 'trung tâm văn hóa');
  await say(to.id, 'TTVH', 'tổ truyền thông và hòa giải');
  await say(from.id, 'NVH', 'nhà văn hóa');
  await say(to.id, 'NVH', 'nhà văn hóa');
  await say(from.id, 'TRC', 'ban TPH');
  await say(to.id, 'TPH', 'ban TRC');
  const choose = (unitId: string, purpose: 'ANY' | 'news', voiceId: string) =>
    chooseVoiceOfUnit(test.context(), { unitId, language: 'vi', purpose, voiceId });
  await choose(from.id, 'news', 'espeak:vi-north-male');
  await choose(from.id, 'ANY', 'espeak:vi-north-male');
  await choose(to.id, 'ANY', 'espeak:vi-north-female');
  const rule = { ...defaultRules.news, announcement: 'Đây là Đài truyền thanh xã Trung Chải.' };
  await setBroadcastRule(test.context(), { unitId: from.id, purpose: 'news', rule });
  const guess = { word: 'SXH', spoken: 'ét ích hát', certainty: 'spelled' as const, example: 'Phòng SXH.' };
  for (const { path } of [from, to])
    await noteGuesses(test.services.database, path, [guess], test.context().now());

  expect(await succeedUnitInSpeech(test.context(chief), merger)).toEqual({
    entries: 1,
    voices: 1,
    rules: 1,
    conflicts: [
      { kind: 'ENTRY', about: 'TRC', kept: 'TRC → TPH → TRC', left: 'ban TPH' },
      {
        kind: 'ENTRY',
        about: 'TTVH',
        kept: 'tổ truyền thông và hòa giải',
        left: 'trung tâm văn hóa',
      },
      {
        kind: 'VOICE',
        about: 'vi ANY',
        kept: 'espeak:vi-north-female ×1',
        left: 'espeak:vi-north-male ×1',
      },
    ],
    namingFormer: ['Đây là Đài truyền thanh xã Trung Chải.'],
  });
  const { database } = test.services;
  const words = await entriesFor(database, { unitPath: to.path });
  expect(words.map(({ written }) => written).sort()).toEqual(['KDL', 'NVH', 'TPH', 'TTVH']);
  expect(await readBroadcastRule(database, { unitPath: to.path, purpose: 'news' })).toEqual(rule);
  const guessed = speechTables(database).selectFrom('speech.guessed_words').select(['unit_path', 'count']);
  expect(await guessed.execute()).toEqual([{ unit_path: to.path, count: 2 }]);
  // Once done, there is nothing left to do.
  expect(await succeedUnitInSpeech(test.context(chief), merger)).toMatchObject({ entries: 0, conflicts: [] });
});

it('is for those who may reorganise both units', async () => {
  const local = actorWith([REORGANISE], 'laocai.trungchai', 'Quản trị xã');
  await expect(succeedUnitInSpeech(test.context(local), merger)).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
