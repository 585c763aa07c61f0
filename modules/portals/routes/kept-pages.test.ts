import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createKeptPages } from './kept-pages.ts';
import { createNextChange } from './next-change.ts';
import { createParameters } from './page-key.ts';
import { createPageLimit, STRETCH } from './page-limit.ts';
import { tagsToDrop } from './page-tags.ts';

/** A world in which pages show the versions of things, and drawings take as long as they like. */
type Step =
  | { do: 'begin'; page: number }
  | { do: 'end'; drawing: number }
  | { do: 'change'; thing: number; all: boolean }
  | { do: 'look'; page: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('begin' as const), page: fc.nat(5) }),
  fc.record({ do: fc.constant('end' as const), drawing: fc.nat(20) }),
  fc.record({ do: fc.constant('change' as const), thing: fc.nat(3), all: fc.boolean() }),
  fc.record({ do: fc.constant('look' as const), page: fc.nat(5) }),
);
/** A page shows two of the four things. */
const shownOn = (page: number) => [page % 4, (page * 3 + 1) % 4];

it('gives no page that shows what was: also of drawings that were under way when it changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const pages = createKeptPages<string>({ bytes: 1_000_000 });
      const versions = [0, 0, 0, 0];
      const under: (() => void)[] = [];
      const waits: Promise<unknown>[] = [];
      const said = (page: number) =>
        shownOn(page)
          .map((thing) => versions[thing])
          .join();
      for (const one of steps) {
        if (one.do === 'begin') {
          const now = said(one.page);
          const drawing = pages.draw(String(one.page), async () => {
            // What it reads, it reads at once; it is done whenever it likes.
            const value = said(one.page);
            await new Promise<void>((done) => under.push(done));
            return { value, tags: shownOn(one.page).map(String), until: Infinity, bytes: 10 };
          });
          waits.push(drawing.then((value) => expect(value).toBe(now)));
        } else if (one.do === 'end') {
          under.splice(one.drawing % Math.max(1, under.length), 1)[0]?.();
          await Promise.resolve();
        } else if (one.do === 'change') {
          versions[one.thing]! += 1;
          if (one.all) pages.clear();
          else pages.drop([String(one.thing)]);
        } else {
          const known = pages.get(String(one.page));
          if (known !== null) expect(known).toBe(said(one.page));
        }
      }
      for (const done of under) done();
      await Promise.all(waits);
      for (let page = 0; page <= 5; page++) {
        const known = pages.get(String(page));
        if (known !== null) expect(known).toBe(said(page));
      }
    }),
  );
});

const kept = (value: string, bytes: number) => async () => ({ value, tags: [], until: Infinity, bytes });

it('stays within its room, and a crawler does not push out what readers come back to', async () => {
  const pages = createKeptPages<string>({ bytes: 100_000 });
  for (let hot = 0; hot < 10; hot++) {
    await pages.draw(`hot ${hot}`, kept('hot', 5_000));
    pages.get(`hot ${hot}`);
  }
  for (let number = 0; number < 10_000; number++) {
    await pages.draw(`deep ${number}`, kept('deep', 3_000));
    expect(pages.size().bytes).toBeLessThanOrEqual(100_000);
  }
  for (let hot = 0; hot < 10; hot++) expect(pages.get(`hot ${hot}`)).toBe('hot');
});

it('draws a page once for all who ask at a time, and anew when its time is over', async () => {
  let time = 0;
  let drawings = 0;
  const pages = createKeptPages<number>({ bytes: 1_000, now: () => time });
  const draw = () =>
    pages.draw('x', async () => ({ value: ++drawings, tags: [], until: time + 10, bytes: 10 }));
  expect(await Promise.all([draw(), draw(), draw()])).toEqual([1, 1, 1]);
  time = 9;
  expect(pages.get('x')).toBe(1);
  time = 10;
  expect(pages.get('x')).toBeNull();
});

it('knows ten thousand questions nobody reads as one address, and those it reads in one order', () => {
  const parameters = createParameters();
  const query = parameters.queryOf('/tin-tuc', '/tin-tuc?b=2&a=1');
  expect([query.get('a'), query.get('b')]).toEqual(['1', '2']);
  const known = Array.from({ length: 10_000 }, (_, number) =>
    parameters.addressOf('/tin-tuc', `/tin-tuc/?x${number}=${number}&b=2&utm_source=${number}&a=1`),
  );
  expect([...new Set(known)]).toEqual(['/tin-tuc?a=1&b=2']);
  expect(parameters.addressOf('/lien-he', '/lien-he?a=1')).toBe('/lien-he');
});

it('counts an address, a home of IPv6 as one, and nobody behind an unnamed proxy of this machine', () => {
  let time = 0;
  const limit = createPageLimit(() => time);
  const ask = (address: string, times: number) =>
    Array.from({ length: times }, () => limit.waitFor(address, 5)).at(-1)!;
  expect(ask('203.0.113.9', 5)).toBe(0);
  expect(ask('203.0.113.9', 1)).toBe(10);
  expect(ask('203.0.113.8', 1)).toBe(0);
  expect(ask('2001:db8:1:2::1', 5)).toBe(0);
  expect(ask('2001:db8:1:2:ffff::7', 1)).toBeGreaterThan(0);
  expect(ask('127.0.0.1', 100)).toBe(0);
  time = STRETCH;
  expect(ask('203.0.113.9', 1)).toBe(0);
});

it('drops by a word what it names; a word that says too little drops all', () => {
  expect(tagsToDrop({ topic: 'published', id: 'a', sites: ['s'] })).toEqual(['story:a', 'site:s']);
  expect(tagsToDrop({ topic: 'published', id: 'a' })).toBeNull();
  expect(tagsToDrop({ topic: 'programmes', unitPath: 'laocai.taphin.saxeng' })).toContain(
    'loudspeakers:laocai.taphin',
  );
  expect(tagsToDrop({ topic: 'presence', id: 'a' })).toEqual([]);
  expect(tagsToDrop({ topic: 'something new' })).toBeNull();
});

it('what was planned comes at its second, also when word of another change came before', async () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const forgotten = vi.fn();
    const nextChange = createNextChange(forgotten);
    await nextChange.pass(async () => new Date(10_000));
    vi.setSystemTime(9_000);
    nextChange.forget();
    vi.setSystemTime(11_000);
    await nextChange.pass(async () => null);
    expect(forgotten).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
