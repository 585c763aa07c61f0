import { readFileSync } from 'node:fs';
import { contentTypeOf, contentTypes } from '@saola/newsroom';
import { expect, it } from 'vitest';

const rules = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../modules/law/rules/${name}.json`, import.meta.url), 'utf8')) as {
    code: string;
    subject: string;
    value: { parts?: { field: string; named: { value: string }[] }; types?: string[] };
  }[];

/** Sections with a machinery of their own, which are no content types. */
const elsewhere = ['legal-document', 'gazette', 'draft-consultation'];

it('there is a content type for every section the law names, and it says so', () => {
  for (const { code, subject, value } of rules('mandatory-sections')) {
    if (elsewhere.includes(subject)) continue;
    const type = contentTypeOf(subject);
    expect(type?.requirements, `${subject} answers ${code}`).toContain(code);
    const field = type!.fields.find(({ key }) => key === value.parts?.field);
    const values = field && 'options' in field ? field.options.map((option) => option.value) : [];
    expect(values).toEqual(expect.arrayContaining(value.parts?.named.map((part) => part.value) ?? []));
  }
});

it('the groups of public information are those of the law, and lead to content types', () => {
  const groups = rules('disclosure-groups');
  const field = contentTypeOf('disclosure-item')!.fields.find(({ key }) => key === 'group')!;
  const letters = 'options' in field ? field.options.map(({ value }) => value) : [];
  expect(letters).toEqual([...new Set(groups.map(({ subject }) => subject))]);
  const codes = contentTypes.map(({ code }) => code);
  expect(groups.flatMap(({ value }) => value.types ?? []).filter((type) => !codes.includes(type))).toEqual(
    [],
  );
});
