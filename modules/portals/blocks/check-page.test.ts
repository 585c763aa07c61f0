import { describe, expect, it } from 'vitest';
import { blockTypes } from './block-types.ts';
import { checkRows, countBlocks } from './check-page.ts';
import { checkSettings } from './check-settings.ts';
import { defaultHome } from './default-pages.ts';
import { mostBlocks } from './page.ts';

const block = (id: string, type: string, settings: unknown = {}) => ({ id, type, settings });
const row = (...blocks: unknown[]) => ({ id: 'hang', layout: 'ONE', tone: 'PAPER', columns: [blocks] });
const says = (rows: unknown) => {
  try {
    checkRows(rows, 'FREE', blockTypes);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a page from outside', () => {
  it.each(['MAIN', 'COMMUNE', 'DEPARTMENT', 'PRESS'] as const)('the default home of %s is one', (kind) => {
    expect(checkRows(defaultHome(kind), 'HOME', blockTypes)).toHaveLength(defaultHome(kind).length);
  });

  it.each([
    [[row(block('a', 'khong-co'))], 'there is no block “khong-co”'],
    [[row(block('a', 'contact'), block('b', 'contact'))], 'stands on a page once'],
    [[row(block('a', 'banner'), block('a', 'text'))], 'two blocks have the same id'],
    [[row(block('a', 'today'))], 'does not belong on this page'],
    [[{ ...row(), layout: 'TWO' }], 'does not have the columns of its layout'],
    [[row(block('a', 'banner', { colour: 'red' }))], 'a block has no setting “colour”'],
    [[row(block('a', 'list-by-field', { count: 1e9 }))], 'must be a number from 1 to 24'],
    [[row(block('a', 'banner', { heading: { en: 'Only English' } }))], 'needs its Vietnamese first'],
    [
      [row(block('a', 'text', { body: { vi: { type: 'doc', content: [{ type: 'script' }] } } }))],
      'block “Text”',
    ],
    [{ rows: [] }, 'the rows cannot be read'],
    [[null], 'a row of the page cannot be read'],
    [[{ ...row(), columns: [[null]] }], 'a block has no id'],
  ])('says what is wrong with %j', (rows, problem) => {
    expect(says(rows)).toContain(problem);
  });

  it('counts blocks before it looks at them', () => {
    expect(countBlocks([row(...Array.from({ length: 1_000 }, () => null))])).toBe(1_000);
    expect(countBlocks([null, { columns: 'x' }, { columns: ['x'] }])).toBe(0);
    expect(
      says([row(...Array.from({ length: mostBlocks + 1 }, (_, index) => block(`b${index}`, 'text')))]),
    ).toContain(`at most ${mostBlocks} blocks`);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'app://x',
    '/a"onclick="x',
    'https://',
  ])('refuses the link %s', (link) => {
    expect(() => checkSettings(blockTypes.get('banner')!.fields, { link })).toThrow('must begin with');
  });

  it.each([
    '/tin-tuc?nguon=xa-phuong',
    'https://dichvucong.gov.vn',
    'mailto:a@b.vn',
    'tel:+842140000',
    'app:/gui-y-kien',
  ])('takes the link %s', (link) => {
    expect(checkSettings(blockTypes.get('banner')!.fields, { link }).link).toBe(link);
  });
});
