import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsOf } from './cases/alternatives.ts';
import { foldReading, isRight } from './cases/compare.ts';
import { writePage } from './cases/page.ts';
import { readCases } from './cases/read.ts';
import { normaliseForSpeech } from './index.ts';

const cases = readCases();
const rules = [...new Set(cases.map((each) => each.rule))];

describe('the table of cases', () => {
  it('is large, mostly from real papers, and says each phrase once', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3000);
    expect(cases.filter((each) => each.source !== 'made').length / cases.length).toBeGreaterThan(0.5);
    expect(new Set(cases.map((each) => `${each.rule}${each.written}`)).size).toBe(cases.length);
  });

  it('holds readings only: no figures, no symbols, nothing empty', () => {
    for (const each of cases)
      for (const reading of [each.spoken, ...each.accepted]) {
        expect(reading, each.written).toMatch(/\S/);
        expect(reading, each.written).not.toMatch(/[\d%&@#/+=<>{}|[\]()“”"_*]/u);
        expect(reading, each.written).toBe(reading.normalize('NFC'));
      }
  });

  it('writes choices once: slots by themselves, and those of one number together', () => {
    expect(readingsOf('số {ba|bốn} {xuyệt|} hai | số ba')).toEqual([
      'số ba xuyệt hai',
      'số ba hai',
      'số bốn xuyệt hai',
      'số bốn hai',
      'số ba',
    ]);
    expect(readingsOf('một {1:trên|xuyệt} hai {1:trên|xuyệt} ba')).toEqual([
      'một trên hai trên ba',
      'một xuyệt hai xuyệt ba',
    ]);
    for (const each of cases) expect(each.accepted.length, each.written).toBeLessThan(1000);
  });

  it('stands as a page in the documentation', () => {
    const page = readFileSync(new URL('../../docs/speech-cases.md', import.meta.url), 'utf8');
    const conventions = readFileSync(new URL('cases/README.md', import.meta.url), 'utf8');
    expect(page === writePage(cases, conventions), 'node packages/vietnamese/cases/page.ts').toBe(true);
  });
});

describe('normaliseForSpeech on the table', () => {
  it.each(rules)('%s', (rule) => {
    const own = cases.filter((each) => each.rule === rule);
    const wrong = own
      .map((each) => ({ each, reading: normaliseForSpeech(each.written, { region: each.region }) }))
      .filter(({ each, reading }) => !isRight(each, reading))
      .map(({ each, reading }) => `${each.written}\n  should: ${each.spoken}\n  is:     ${reading}`);
    expect(own.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(Math.ceil(own.length * 0.97));
  });
});

describe('foldReading', () => {
  it('writes alike what is heard alike', () => {
    expect(foldReading('Uỷ ban, ki-lô-mét')).toBe(foldReading('ủy ban ki lô mét'));
    expect(foldReading('hai ngàn lẻ hai mươi bốn')).toBe(foldReading('Hai nghìn linh hai mươi tư.'));
    expect(foldReading('ngàn', { regions: true })).not.toBe(foldReading('nghìn', { regions: true }));
    expect(foldReading('quý một')).toBe(foldReading('quí một'));
  });
});
