import { expect, it } from 'vitest';
import type { FieldValues } from '../content-type.ts';
import { contentTypeOf, contentTypes } from '../content-types/index.ts';
import { missingIn } from '../edition.ts';
import { copyForTranslation, missingFields, readFields } from '../fields.ts';
import { plainText } from '../rich-text.ts';
import { withFiles, type DemoItem, type ItemWords } from './demo-item.ts';
import {
  diligenceOf,
  firstItems,
  itemsOfCommune,
  itemsOfDepartments,
  itemsOfTaPhin,
  itemsOfTheProvince,
  oldItemsOfTaPhin,
  oldItemsOfTrungChai,
} from './items.ts';

const today = new Date('2026-11-22T08:00:00Z');
const commune = (slug: string) => ({
  path: `laocai.${slug}`,
  slug,
  inSentence: `xã ${slug}`,
  lat: 22,
  lon: 104,
});
const slugs = ['bacha', 'sapa', 'nalo', 'taVan', 'muongbo', 'banho', 'phonghai'];
const all: DemoItem[] = [
  ...firstItems(today),
  ...itemsOfTheProvince(today),
  ...itemsOfTaPhin(today),
  ...itemsOfDepartments(today),
  ...slugs.flatMap((slug) => itemsOfCommune(commune(slug), today)),
  ...oldItemsOfTaPhin('tinhlaocaicu.thixasapa.taphin', today),
  ...oldItemsOfTrungChai('tinhlaocaicu.thixasapa.trungchai', today),
];
const file = async () => '00000000-0000-4000-8000-000000000001';

async function problemsOf(item: DemoItem, words: ItemWords = item, language = 'vi'): Promise<string[]> {
  const type = contentTypeOf(item.type);
  if (!type) return [`no type ${item.type}`];
  const own = { ...item.fields, ...words.fields };
  const fields = await withFiles(own, file);
  const read = readFields(type, fields, { draft: false });
  if ('problems' in read) return read.problems.map(({ key, problem }) => `${key}: ${problem.en}`);
  const missing = missingIn(
    {
      title: words.title ?? item.title,
      summary: words.summary ?? item.summary ?? '',
      text: words.body || item.body ? plainText(words.body ?? item.body!) : '',
      channels: ['PORTAL'],
      targetPaths: [item.unit],
      attachments: (item.papers ?? []).map((name) => ({ fileId: 'x', name })),
      missingFields: missingFields(type, read.values).map(({ vi }) => vi),
      followsAnother: false,
      changeNote: null,
    } as Parameters<typeof missingIn>[0],
    type,
  );
  if (language === 'vi') return missing;
  const kept = copyForTranslation(type, (await withFiles(item.fields ?? {}, file)) as FieldValues);
  const told = Object.keys(item.fields ?? {}).filter(
    (key) => !(key in kept) && !(key in (words.fields ?? {})),
  );
  return [...missing, ...told.map((key) => `${key} stands in Vietnamese`)];
}

it('is complete by the rules of its content types, in every language it speaks', async () => {
  const wrong: string[] = [];
  for (const item of all)
    for (const [language, words] of [['vi', item] as const, ...Object.entries(item.in ?? {})])
      for (const problem of await problemsOf(item, words, language))
        wrong.push(`${item.unit} ${item.type} “${item.title}” ${language}: ${problem}`);
  expect(wrong).toEqual([]);
});

it('fills every section of the main portal, and says no title twice in one of them', () => {
  const own = [...firstItems(today), ...itemsOfTheProvince(today)].filter(({ unit }) => unit === 'laocai');
  expect(
    contentTypes.map(({ code }) => code).filter((code) => !own.some(({ type }) => type === code)),
  ).toEqual([]);
  const keys = all.map(({ unit, type, title }) => `${unit} ${type} ${title}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(new Set(slugs.map((slug) => diligenceOf({ slug }))).size).toBeGreaterThan(2);
});

it('was published on the day it was decided', () => {
  const late = all.filter(({ fields = {}, daysAgo }) => {
    const born = ['issuedOn', 'approvedOn', 'decidedOn', 'releasedOn', 'answeredOn', 'assignedOn']
      .map((key) => fields[key])
      .find((day) => typeof day === 'string');
    const published = new Date(today.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    return (
      typeof born === 'string' && (published < born || Date.parse(published) - Date.parse(born) > 86_400_000)
    );
  });
  expect(late.map(({ title }) => title)).toEqual([]);
});
