import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { componentExamples } from './examples/index.ts';
import { sectionSheets } from '../sections/names.ts';
import { componentNames } from './names.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8');

it('every stylesheet here is a component, and stays small', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.css'));
  expect(files.map((file) => file.slice(0, -4)).toSorted()).toEqual([...componentNames, 'print'].toSorted());
  expect(files.filter((file) => read(file.slice(0, -4)).split('\n').length > 200)).toEqual([]);
});

it('every stylesheet of the sections has its place in the cascade', () => {
  const files = readdirSync(join(import.meta.dirname, '../sections')).filter((file) => file.endsWith('.css'));
  expect(files.map((file) => file.slice(0, -4)).toSorted()).toEqual([...sectionSheets].toSorted());
});

it('what a component styles is shown in its example', () => {
  const unseen = componentNames.filter((name) => {
    const classes = [...read(name).matchAll(/[.]([a-z][\w-]*)/g)].map(([, found]) => found!);
    const shown = new Set(
      [
        ...Object.values(componentExamples[name].states)
          .join(' ')
          .matchAll(/class="([^"]*)"/g),
      ].flatMap(([, names]) => names!.split(' ')),
    );
    return !classes.some((one) => shown.has(one));
  });
  expect(unseen).toEqual([]);
});
