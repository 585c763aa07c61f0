import { describe, expect, it } from 'vitest';
import { apiFaults } from './api-rules.ts';
import { brokenCodes, compareContracts } from './compare.ts';
import { inOrder } from './in-order.ts';

describe('compareContracts', () => {
  it('finds nothing in equal contracts', () => {
    expect(compareContracts({ 'a.json': '1\n' }, { 'a.json': '1\n' })).toEqual([]);
  });
  it('tells a changed line, a file not committed, and one nobody generates', () => {
    expect(compareContracts({ 'a.sql': 'x\ny', 'old.md': '' }, { 'a.sql': 'x\nz', 'b.json': '' })).toEqual([
      'a.sql: line 2 was\n    y\n  and is now\n    z',
      'b.json is not committed',
      'old.md is committed, but nothing generates it',
    ]);
  });
  it('tells what was added at the end', () => {
    expect(compareContracts({ a: 'x' }, { a: 'x\ny' })[0]).toContain('(the end)');
  });
});

describe('brokenCodes', () => {
  const page = (...codes: string[]): string => codes.map((code) => `| \`${code}\` | 409 | … | … |`).join('\n');
  it('refuses that a promised code goes without a word', () => {
    expect(brokenCodes(page('media/too-big', 'media/gone'), page('media/too-big'), [])).toHaveLength(1);
  });
  it('lets a code go that is named as retired', () => {
    expect(brokenCodes(page('media/gone'), page(), ['media/gone'])).toEqual([]);
  });
  it('refuses that a retired code comes back', () => {
    expect(brokenCodes(page(), page('media/gone'), ['media/gone'])).toHaveLength(1);
  });
});

describe('apiFaults', () => {
  const whole = { operationId: 'getStory', summary: 'One story', tags: ['newsroom'] };
  it('lets a whole operation be', () => {
    expect(apiFaults({ paths: { '/api/x': { get: whole } } })).toEqual([]);
  });
  it('refuses an operation without a name, a sentence or a tag, and a name taken twice', () => {
    expect(apiFaults({ paths: { '/api/x': { get: {} } } })).toHaveLength(3);
    expect(apiFaults({ paths: { '/api/x': { get: whole, put: whole } } })).toHaveLength(1);
  });
});

it('inOrder sorts paths by name', () => {
  expect(Object.keys(inOrder({ paths: { '/b': {}, '/a': {} } }).paths)).toEqual(['/a', '/b']);
});
