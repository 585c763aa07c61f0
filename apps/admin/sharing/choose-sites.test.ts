import type { ShareSite } from '@saola/api-client';
import { expect, test } from 'vitest';
import { isFree, kindsOf, outcomeOf, toggleAll, waysOf } from './choose-sites.ts';

const site = (siteId: string, more: Partial<ShareSite> = {}): ShareSite => ({
  siteId,
  name: siteId,
  kind: 'COMMUNE',
  way: 'DOWN',
  arrives: 'ACCEPTED',
  stands: false,
  state: null,
  ...more,
});

test('a site that has the story or is thinking about it is not asked again; one that declined may be', () => {
  expect(isFree(site('a', { stands: true }))).toBe(false);
  expect(isFree(site('a', { state: 'PROPOSED' }))).toBe(false);
  expect(isFree(site('a', { state: 'DECLINED' }))).toBe(true);
});

test('all of a kind are those that are free', () => {
  const sites = [site('a'), site('b', { stands: true }), site('c', { kind: 'DEPARTMENT' }), site('d')];
  expect(kindsOf(sites)).toEqual([
    { kind: 'COMMUNE', free: ['a', 'd'] },
    { kind: 'DEPARTMENT', free: ['c'] },
  ]);
  const all = toggleAll(new Set(['c']), ['a', 'd']);
  expect([...all].toSorted()).toEqual(['a', 'c', 'd']);
  expect([...toggleAll(all, ['a', 'd'])]).toEqual(['c']);
});

test('what will happen is counted, and only open ways are offered', () => {
  const sites = [site('a'), site('b', { arrives: 'PROPOSED', way: 'UP' })];
  expect(outcomeOf(sites)).toEqual({ atOnce: 1, asked: 1 });
  expect(waysOf(sites)).toEqual(['DOWN', 'UP']);
});
