import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { law } from '../module.ts';
import { mandatoryTypes } from '../mandatory-types.ts';
import { listRules } from '../queries/list-rules.ts';
import { readInstruments, rulesOn } from '../queries/rules-on.ts';
import { knownLaw } from '../rule-file.ts';
import { endRule } from './end-rule.ts';
import { importRules } from './import-rules.ts';
import { replaceRule } from './replace-rule.ts';

let test: TestServices;
beforeAll(async () => {
  test = await testServices([law]);
});
afterAll(() => test.stop());

const province = () => test.context(actorWith(['law.rule.write'], 'laocai', 'Nguyễn Thị Quản Trị'));
const bring = () => importRules(test.context(), { ...knownLaw, origin: 'SAOLA', source: 'test' });
const find = async (code: string, subject: string) =>
  (await listRules(test.services.database)).filter((rule) => rule.code === code && rule.subject === subject);
const schedule = async (day: string) =>
  mandatoryTypes(await rulesOn(test.services.database, day), 'COMMUNE').find(
    ({ type }) => type === 'leader-schedule',
  );

it('knows the law from its first start, and a second start changes nothing', async () => {
  expect(await listRules(test.services.database)).toHaveLength(knownLaw.rules.length);
  expect(await bring()).toEqual({ instruments: 0, rules: 0, ended: 0, kept: [], differ: [] });
});

it('lets another rule follow from a day on, keeps the one before, and everybody knows it at once', async () => {
  expect((await schedule('2027-01-04'))?.every).toBe('WEEK');
  const [, , now] = await find('CM-03', 'leader-schedule');
  const monthly = {
    ruleId: now!.id,
    value: { ...now!.value, every: 'MONTH' },
    effectiveFrom: '2027-01-01',
    instrument: {
      code: 'TT-01-2027',
      kind: 'CIRCULAR' as const,
      number: '01/2027/TT-BKHCN',
      title: { vi: 'Thông tư (kiểm thử)', en: 'Circular (test)' },
      issuedOn: '2026-11-20',
      effectiveFrom: '2027-01-01',
      statusNote: '',
    },
    article: 'Điều 4',
  };
  await expect(replaceRule(test.context(actorWith([], 'laocai')), monthly)).rejects.toThrow('forbidden');
  const early = { ...monthly, effectiveFrom: '2026-07-01' };
  await expect(replaceRule(province(), early)).rejects.toThrow('law/days-do-not-fit');
  await expect(replaceRule(province(), { ...monthly, value: { every: 'DAY' } })).rejects.toThrow(
    'law/value-not-usable',
  );
  await replaceRule(province(), monthly);
  await vi.waitFor(async () => expect((await schedule('2027-01-04'))?.every).toBe('MONTH'), {
    timeout: 10_000,
  });
  expect((await schedule('2026-12-31'))?.every).toBe('WEEK');
  expect((await schedule('2027-01-04'))?.instrument).toBe('TT-01-2027');
});

it('leaves alone at the next start what the province has written', async () => {
  const imported = await bring();
  expect(imported).toMatchObject({ instruments: 0, rules: 0, ended: 0, kept: ['CM-03 leader-schedule'] });
  expect(await find('CM-03', 'leader-schedule')).toHaveLength(4);
});

it('takes back a rule that is not in force yet, and never one that was', async () => {
  const coming = (await find('CM-03', 'leader-schedule')).at(-1)!;
  await replaceRule(province(), {
    ruleId: coming.id,
    value: coming.value,
    effectiveFrom: coming.effectiveFrom,
    instrument: 'TT-01-2027',
    article: 'Điều 5',
  });
  expect((await find('CM-03', 'leader-schedule')).map(({ article }) => article)).toHaveLength(4);
  const past = sql`delete from law.rules where effective_from < current_date`;
  await expect(past.execute(test.services.database)).rejects.toThrow('never deleted');
  const edit = sql`update law.rules set value = '{}' where code = 'PUB-08'`;
  await expect(edit.execute(test.services.database)).rejects.toThrow('never edited');
});

it('ends a rule nothing follows', async () => {
  const [rule] = await find('PUB-08', 'channel');
  await endRule(province(), { ruleId: rule!.id, effectiveTo: '2027-02-01', note: 'thử' });
  const types = mandatoryTypes(await rulesOn(test.services.database, '2027-02-01'), 'MAIN');
  expect(types.map(({ type }) => type)).not.toContain('channel');
});

it('says beforehand what a file would bring', async () => {
  const file = {
    instruments: [{ ...knownLaw.instruments[0]!, code: 'TT-02-2027', number: '02/2027/TT-BKHCN' }],
    rules: [{ ...knownLaw.rules[0]!, code: 'PUB-99', instrument: 'TT-02-2027' }],
  };
  const ask = { ...file, origin: 'PROVINCE' as const, source: 'file' };
  expect(await importRules(province(), { ...ask, dryRun: true })).toMatchObject({ instruments: 1, rules: 1 });
  expect((await readInstruments(test.services.database)).map(({ code }) => code)).not.toContain('TT-02-2027');
  expect(await importRules(province(), ask)).toMatchObject({ rules: 1 });
  expect(await find('PUB-99', 'apparatus')).toHaveLength(1);
});
