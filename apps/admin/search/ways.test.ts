import { expect, it } from 'vitest';
import { codeFor, waysOf } from './ways.ts';

it('takes each way once, however it was spaced and whatever its letters', () => {
  expect(waysOf(' UBND \nỦy  ban nhân dân\nubnd\n\n')).toEqual(['UBND', 'Ủy ban nhân dân']);
});

it('names a new entry by its first way, and never as another is named', () => {
  expect(codeFor('Đất đai & nhà ở', new Set())).toBe('dat-dai-nha-o');
  expect(codeFor('UBND', new Set(['ubnd', 'ubnd-2']))).toBe('ubnd-3');
  expect(codeFor('土地', new Set())).toMatch(/^[a-z0-9-]{1,40}$/);
});
