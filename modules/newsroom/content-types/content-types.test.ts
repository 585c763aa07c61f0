import { readdirSync, readFileSync } from 'node:fs';
import { languages, type Words } from '@saola/translations';
import { describe, expect, it } from 'vitest';
import type { ContentType, Field } from '../content-type.ts';
import { contentTypeAtPath, contentTypeOf, contentTypes } from './index.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts');
const fieldsOf = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...(field.kind === 'rows' ? field.columns : [])]);
const doubles = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

/** Every label of a type with the place it stands at. */
const labelsOf = (type: ContentType): [string, Words][] => [
  [`${type.code} name`, type.name],
  [`${type.code} title`, type.title],
  ...(type.titleLabel ? [[`${type.code} titleLabel`, type.titleLabel] as [string, Words]] : []),
  ...fieldsOf(type.fields).flatMap((field): [string, Words][] => [
    [`${type.code}.${field.key}`, field.label],
    ...('options' in field
      ? field.options.map(({ value, label }): [string, Words] => [
          `${type.code}.${field.key}=${value}`,
          label,
        ])
      : []),
  ]),
];
const allLabels = contentTypes.flatMap(labelsOf);

/** Requirements on portals: law, layout and access for all. */
const known: Record<string, number> = { PUB: 25, CM: 16, DL: 20, QA: 12, PRS: 6, LAY: 8, A11: 9 };

describe('content types', () => {
  it.each(files)('%s is one type, found by its code and its path', async (name) => {
    const found = Object.values((await import(new URL(name, folder).href)) as Record<string, ContentType>);
    expect(found).toHaveLength(1);
    const [type] = found as [ContentType];
    expect(type.code).toBe(name.replace('.ts', ''));
    expect(contentTypeOf(type.code)).toBe(type);
    expect(contentTypeAtPath(type.path)).toBe(type);
  });

  it('has as many types as files, and no two of one code, path or place in the menu', () => {
    expect(contentTypes).toHaveLength(files.length);
    for (const name of ['code', 'path'] as const)
      expect(doubles(contentTypes.map((type) => type[name]))).toEqual([]);
    expect(doubles(contentTypes.map(({ group, place }) => `${group} ${place}`))).toEqual([]);
    expect(contentTypeOf('toString')).toBeUndefined();
  });

  it.each(contentTypes.map((type) => [type.code, type] as const))('%s holds together', (_, type) => {
    const keys = type.fields.map(({ key }) => key);
    expect(type.path).toMatch(/^[a-z]+(-[a-z]+)*$/);
    // Languages and the doors of the house stand at the same place of an address.
    expect(['vi', 'en', 'zh', 'km', 'api', 'tep', 'quan-tri', 'ung-dung', 'bang-tin']).not.toContain(
      type.path,
    );
    expect(doubles(keys)).toEqual([]);
    for (const field of fieldsOf(type.fields)) {
      expect(field.key).toMatch(/^[a-z][A-Za-z]*$/);
      const siblings: readonly Field[] = type.fields.includes(field)
        ? type.fields
        : columnsAround(type, field);
      if (field.kind === 'rows') expect(doubles(field.columns.map(({ key }) => key))).toEqual([]);
      if ('options' in field) {
        expect(doubles(field.options.map(({ value }) => value))).toEqual([]);
        for (const { value } of field.options) expect(value).toMatch(/^([A-Z]+(_[A-Z]+)*|[a-zđ])$/);
      }
      if ('notBefore' in field && field.notBefore)
        expect(siblings.find(({ key }) => key === field.notBefore)?.kind).toBe(field.kind);
      if (field.filter) expect(['choice', 'choices', 'day', 'year', 'line']).toContain(field.kind);
    }
    for (const key of type.oneOf ?? []) expect(keys).toContain(key);
    const order = type.list.order.replace(/^-/, '');
    if (order !== 'newest')
      expect(['number', 'day', 'month', 'year', 'choice']).toContain(
        type.fields.find(({ key }) => key === order)?.kind,
      );
    expect(type.guide.vi.length).toBeGreaterThan(100);
    expect(type.guide.en.length).toBeGreaterThan(100);
  });

  it('names only requirements there are', () => {
    for (const { requirements } of contentTypes) {
      expect(requirements.length).toBeGreaterThan(0);
      expect(doubles([...requirements])).toEqual([]);
      for (const code of requirements) {
        const [prefix, number] = code.split('-') as [string, string];
        expect(number).toMatch(/^\d\d$/);
        expect(Number(number), code).toBeLessThanOrEqual(known[prefix] ?? 0);
      }
    }
  });
});

it('stand in the guide for developers, each with its address and what it answers', () => {
  const guide = readFileSync(new URL('../../../docs/content-types.md', import.meta.url), 'utf8');
  const [, , ...rows] = guide.split('\n').filter((line) => line.startsWith('|'));
  expect(
    rows.map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    ),
  ).toEqual(
    contentTypes.map((type) => [
      type.code,
      type.title.vi,
      `/${type.path}`,
      type.group,
      type.requirements.join(', '),
    ]),
  );
});

const columnsAround = (type: ContentType, field: Field): readonly Field[] =>
  type.fields.flatMap((rows) =>
    rows.kind === 'rows' && (rows.columns as readonly Field[]).includes(field) ? rows.columns : [],
  );

describe('labels of content types', () => {
  it('say the same in four languages, each in its own letters', () => {
    const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
    const faults = allLabels.flatMap(([at, label]) =>
      [
        ...languages.filter(
          (one) => !label[one]?.trim() || label[one] !== label[one].trim().normalize('NFC'),
        ),
        vietnamese.test(label.en) && 'en is Vietnamese',
        !/\p{Script=Han}/u.test(label.zh) && 'zh is not Chinese',
        !/\p{Script=Khmer}/u.test(label.km) && 'km is not Khmer',
        /[\p{Script=Han}\p{Script=Khmer}]/u.test(label.vi + label.en) && 'letters of another language',
        label.en === label.vi && 'en equals vi',
      ]
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${at}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('name no decree and no requirement: instruments and articles are data of the module law', () => {
    const said = contentTypes.flatMap((type) => [
      ...labelsOf(type).flatMap(([, label]) => Object.values(label)),
      type.guide.vi,
      type.guide.en,
    ]);
    expect(
      said.filter((text) => /\d+\/\d{4}|NĐ[- ]|Nghị định|Thông tư số|\b[A-Z]+\d*-\d\d\b/.test(text)),
    ).toEqual([]);
  });

  it('are in sentence case, without a full stop', () => {
    expect(
      allLabels
        .filter(([, { vi, en }]) => `${vi}${en}`.endsWith('.') || /^\p{Ll}/u.test(vi))
        .map(([at]) => at),
    ).toEqual([]);
  });
});
