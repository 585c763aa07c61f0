import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf, mandatoryTypes, rulesOn } from '@saola/law';
import { law } from '@saola/law/module';
import { contentTypeOf } from '@saola/newsroom';
import {
  firstItems,
  itemsOfDepartments,
  itemsOfTaPhin,
  itemsOfTheProvince,
  type DemoItem,
} from '@saola/newsroom/demo/items';
import { testServices, type TestServices } from '@saola/platform/testing';

let test: TestServices;
beforeAll(async () => {
  test = await testServices([law]);
});
afterAll(() => test.stop());

const today = new Date();
const all = [
  ...firstItems(today),
  ...itemsOfTheProvince(today),
  ...itemsOfTaPhin(today),
  ...itemsOfDepartments(today),
];
/** Days within which something new has to have come. */
const spans = { WEEK: 7, MONTH: 31, QUARTER: 92, YEAR: 366 } as const;

async function owedBy(kind: string, items: readonly DemoItem[]): Promise<string[]> {
  const book = await rulesOn(test.services.database, dayOf(today));
  return mandatoryTypes(book, kind).flatMap(({ type, parts, every, periodField }) => {
    if (!contentTypeOf(type)) return [];
    const there = items.filter((item) => item.type === type);
    if (there.length === 0) return [type];
    const missing = (parts?.named ?? []).filter(
      ({ value }) => !there.some(({ fields }) => fields?.[parts!.field] === value),
    );
    const newest = Math.min(
      ...there.map(({ fields, daysAgo }) => {
        const period = periodField ? fields?.[periodField] : null;
        return typeof period === 'string' ? (today.getTime() - Date.parse(period)) / 86_400_000 : daysAgo;
      }),
    );
    return [
      ...missing.map(({ value }) => `${type} ${value}`),
      ...(every && newest > spans[every as keyof typeof spans] ? [`${type} is old`] : []),
    ];
  });
}

it('owes nothing on the main portal, in Tả Phìn and in the department of culture', async () => {
  const of = (unit: string) => all.filter((item) => item.unit === unit);
  // News, and guidance among it, stands in the stories of the demonstration too.
  const news: DemoItem = { unit: '', type: 'news', title: '', daysAgo: 1 };
  expect(await owedBy('MAIN', [...of('laocai'), news])).toEqual([]);
  expect(await owedBy('COMMUNE', [...of('laocai.taphin'), news])).toEqual([]);
  expect(await owedBy('DEPARTMENT', [...of('laocai.sovhttdl'), news])).toEqual([]);
  expect(await owedBy('DEPARTMENT', [...of('laocai.sonnmt'), news])).toContain('commendation');
});
