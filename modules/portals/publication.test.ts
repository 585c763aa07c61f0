import { describe, expect, it } from 'vitest';
import { nearestSite, originOn, sitesFor, slugFor } from './publication.ts';

const site = (id: string, kind: 'MAIN' | 'DEPARTMENT' | 'COMMUNE', unitPath: string) => ({
  id,
  kind,
  unitPath,
});
const main = site('main', 'MAIN', 'laocai');
const taphin = site('taphin', 'COMMUNE', 'laocai.taphin');
const sapa = site('sapa', 'COMMUNE', 'laocai.sapa');
const culture = site('culture', 'DEPARTMENT', 'laocai.sovhttdl');
const sites = [main, taphin, sapa, culture];
const ids = (found: { id: string }[]) => found.map((one) => one.id).sort();

describe('where a story stands', () => {
  it('a commune’s notice stands on its own site and on the main portal', () => {
    const aim = {
      unitPath: 'laocai.taphin',
      priority: 'NORMAL' as const,
      targets: [{ unitPath: 'laocai.taphin.suoithau' }],
    };
    expect(ids(sitesFor(aim, sites))).toEqual(['main', 'taphin']);
  });
  it('ordinary news of the province does not fill the communes, urgent words do', () => {
    const aim = { unitPath: 'laocai', targets: [{ unitPath: 'laocai' }] };
    expect(ids(sitesFor({ ...aim, priority: 'NORMAL' }, sites))).toEqual(['main']);
    expect(ids(sitesFor({ ...aim, priority: 'EMERGENCY' }, sites))).toEqual([
      'culture',
      'main',
      'sapa',
      'taphin',
    ]);
  });
  it('a department’s story for one commune stands on three sites', () => {
    const aim = {
      unitPath: 'laocai.sovhttdl',
      priority: 'NORMAL' as const,
      targets: [{ unitPath: 'laocai.sapa' }],
    };
    expect(ids(sitesFor(aim, sites))).toEqual(['culture', 'main', 'sapa']);
  });
  it('the nearest site above a hamlet is its commune’s; a path that only looks alike is another unit', () => {
    expect(nearestSite('laocai.taphin.suoithau', sites)?.id).toBe('taphin');
    expect(nearestSite('laocai.taphinhai', sites)?.id).toBe('main');
  });
});

it('says whose story it is', () => {
  expect(originOn(main, 'laocai.taphin', sites)).toBe('FROM_BELOW');
  expect(originOn(main, 'laocai.sovhttdl', sites)).toBe('OWN');
  expect(originOn(main, 'laocai.sovhttdl', sites, 'leader')).toBe('FROM_BELOW');
  expect(originOn(taphin, 'laocai', sites)).toBe('FROM_ABOVE');
  expect(originOn(taphin, 'laocai.taphin.suoithau', sites)).toBe('OWN');
});

it('folds marks in an address and numbers the second of a title', () => {
  expect(slugFor('Tiêm vắc-xin sởi – đợt 2', () => false)).toBe('tiem-vac-xin-soi-dot-2');
  const taken = new Set(['hop-thon', 'hop-thon-2']);
  expect(slugFor('Họp thôn', (slug) => taken.has(slug))).toBe('hop-thon-3');
  expect(slugFor('!!!', () => false)).toBe('tin');
});
