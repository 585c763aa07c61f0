import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BandName, drafts } from './drafts.ts';
import { bandSvg } from './weave.ts';

describe.each(Object.keys(drafts) as BandName[])('the band %s', (name) => {
  it('has rows of equal length, so that it repeats without a seam', () => {
    expect(new Set(drafts[name].rows.map((row) => row.length)).size).toBe(1);
  });
  it('is the file that the stylesheet points to', () => {
    expect(readFileSync(new URL(`./${name}.svg`, import.meta.url), 'utf8')).toBe(bandSvg(name));
  });
});
