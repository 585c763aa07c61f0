import { expect, it } from 'vitest';
import { textFaults } from './text-faults.ts';

const sources = 'texts.save; texts.states[story.state]';
const faultsOf = (vi: object, en: object): string[] => textFaults(vi, en, sources).faults;

it('lets two whole catalogues be', () => {
  expect(
    faultsOf({ save: 'Lưu', states: { DRAFT: 'Đang soạn' } }, { save: 'Save', states: { DRAFT: 'Draft' } }),
  ).toEqual([]);
});
it('tells what one language lacks, whichever it is', () => {
  expect(faultsOf({ save: 'Lưu' }, {})).toEqual(['save is not there in English']);
  expect(faultsOf({}, { save: 'Save' })).toEqual(['save is not there in Vietnamese']);
});
it('tells an empty text, and marks apart from their letters', () => {
  expect(faultsOf({ save: ' ' }, { save: 'Save' })).toEqual(['save is empty']);
  expect(faultsOf({ save: 'Lưu'.normalize('NFD') }, { save: 'Save' })).toHaveLength(1);
});
it('tells a text that no screen says', () => {
  expect(faultsOf({ forgotten: 'Quên' }, { forgotten: 'Forgotten' })).toEqual(['forgotten is said nowhere']);
});
