import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownShare, type Placing, placeStory } from './place-story.ts';
import { type ShareRule, shareStates, type SharingSite, takes } from './share.ts';

const takings = fc.constantFrom('AT_ONCE' as const, 'WHEN_ACCEPTED' as const);
const path = fc.constantFrom('t', 't.a', 't.b', 't.s', 't.a.h');
const states = fc.constantFrom('OPEN' as const, 'OPEN' as const, 'ARCHIVED' as const, 'CLOSED' as const);
const kind = fc.constantFrom('DEPARTMENT' as const, 'COMMUNE' as const, 'PRESS' as const, 'ARTS' as const);
const settings = fc.record({
  takes: fc.record({ fromAbove: takings, fromBelow: takings, syndicated: takings }),
});
const others = fc.array(fc.record({ kind, unitPath: path, state: states, settings }), { maxLength: 6 });
const site = fc
  .tuple(settings, others)
  .map(([mainSettings, more]): SharingSite[] => [
    { id: 's0', kind: 'MAIN', unitPath: 't', state: 'OPEN', settings: mainSettings, successorId: null },
    ...more.map((one, index) => ({ ...one, id: `s${index + 1}`, successorId: null })),
  ]);
const siteId = fc.integer({ min: 0, max: 6 }).map((n) => `s${n}`);
const rules = fc.array(
  fc.record({
    toSiteId: siteId,
    fromSiteId: fc.option(siteId),
    types: fc.subarray(['news', 'project']),
    categories: fc.subarray(['y-te', 'van-hoa']),
    topics: fc.subarray([1, 2]),
    area: fc.option(path),
    active: fc.boolean(),
  }),
  { maxLength: 5 },
);
const shares = fc.array(
  fc.record({ toSiteId: siteId, state: fc.constantFrom(...shareStates), withStory: fc.boolean() }),
  { maxLength: 6 },
);
const placing: fc.Arbitrary<Placing<SharingSite>> = fc
  .record({
    story: fc.record({
      unitPath: path,
      priority: fc.constantFrom('NORMAL' as const, 'PRIORITY' as const, 'EMERGENCY' as const),
      targets: fc.array(fc.record({ unitPath: path }), { maxLength: 2 }),
      type: fc.constantFrom('news', 'project'),
      category: fc.constantFrom('y-te', 'van-hoa'),
      topic: fc.constantFrom(1, 2),
    }),
    sites: site,
    rules,
    shares,
  })
  .map(({ rules, shares, ...rest }) => ({
    ...rest,
    rules: rules.map((rule, index): ShareRule => ({ ...rule, id: `r${index}` })),
    shares: shares.map((share, index): KnownShare => ({ ...share, id: `h${index}` })),
  }));

const holds = (property: (given: Placing<SharingSite>) => void) =>
  fc.assert(fc.property(placing, property), { numRuns: 500 });

describe('placing a story', () => {
  it('it stands on a site at most once, and on open sites only', () =>
    holds((given) => {
      const { places, arrivals } = placeStory(given);
      const all = [...places, ...arrivals].map(({ site }) => site);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all.every(({ state }) => state === 'OPEN')).toBe(true);
    }));

  it('every place beyond the story’s own has an accepted share, every arrival an active rule that fits', () =>
    holds((given) => {
      const { places, arrivals } = placeStory(given);
      for (const { site, shareId } of places)
        if (shareId)
          expect(given.shares).toContainEqual(
            expect.objectContaining({ id: shareId, toSiteId: site.id, state: 'ACCEPTED' }),
          );
      for (const { site, from, rule } of arrivals) expect(takes(rule, given.story, from, site)).toBe(true);
    }));

  it('a site whose last word was no is not asked by rules, and never shows it', () =>
    holds((given) => {
      const { places, arrivals } = placeStory(given);
      for (const site of given.sites) {
        const last = given.shares.findLast(({ toSiteId }) => toSiteId === site.id);
        if (last && last.state !== 'ACCEPTED' && !(last.state === 'ENDED' && last.withStory))
          expect(arrivals.some((one) => one.site.id === site.id)).toBe(false);
        const accepted = given.shares.some((one) => one.toSiteId === site.id && one.state === 'ACCEPTED');
        if (!accepted) expect(places.some((one) => one.site.id === site.id && one.shareId)).toBe(false);
      }
    }));

  it('what rules sent once they do not send again', () =>
    holds((given) => {
      const { arrivals } = placeStory(given);
      const written = arrivals.map(({ site, state }, index): KnownShare => ({
        id: `n${index}`,
        toSiteId: site.id,
        state,
        withStory: false,
      }));
      expect(placeStory({ ...given, shares: [...given.shares, ...written] }).arrivals).toEqual([]);
    }));

  it('what was accepted for a site that is closed stands on the one in its place', () => {
    const settings: SharingSite['settings'] = {
      takes: { fromAbove: 'AT_ONCE', fromBelow: 'AT_ONCE', syndicated: 'AT_ONCE' },
    };
    const made = (id: string, unitPath: string, state: SharingSite['state'], successorId: string | null) => {
      const kind = id === 'main' ? ('MAIN' as const) : ('COMMUNE' as const);
      return { id, kind, unitPath, state, successorId, settings };
    };
    const { places } = placeStory({
      story: { unitPath: 't', priority: 'NORMAL', targets: [], type: 'news', category: 'y-te', topic: 1 },
      sites: [
        made('main', 't', 'OPEN', null),
        made('old', 't.a', 'CLOSED', 'new'),
        made('new', 't.b', 'OPEN', null),
      ],
      shares: [{ id: 'h', toSiteId: 'old', state: 'ACCEPTED', withStory: false }],
      rules: [],
    });
    expect(places.map(({ site, shareId }) => [site.id, shareId])).toEqual([
      ['main', null],
      ['new', 'h'],
    ]);
  });

  it('sharing takes no place away that the story has by itself', () =>
    holds((given) => {
      const alone = placeStory({ ...given, shares: [], rules: [] }).places.map(({ site }) => site.id);
      expect(placeStory(given).places.map(({ site }) => site.id)).toEqual(expect.arrayContaining(alone));
    }));
});
