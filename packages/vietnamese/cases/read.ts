import { readdirSync, readFileSync } from 'node:fs';
import { readingsOf } from './alternatives.ts';
import type { Case } from './compare.ts';

const here = new URL('.', import.meta.url);

/** The whole public table, file by file; for tests, scores and the page, never in a server. */
export const readCases = (): Case[] =>
  readdirSync(here)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readTable(name.slice(0, -4), readFileSync(new URL(name, here), 'utf8')));

const readTable = (rule: string, text: string): Case[] =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [written = '', spoken = '', accepted = '', source = ''] = line.split('\t');
      const region = /^regions-(central|south)$/.exec(rule)?.[1];
      return {
        rule,
        region: region === 'central' || region === 'south' ? region : 'north',
        written,
        spoken,
        accepted: readingsOf(accepted).filter((reading) => reading !== spoken),
        source,
      };
    });
