import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarks } from '@saola/vietnamese';
import { Highlighter } from '../highlight.ts';
import { Library } from './library.ts';
import { ask, documentOf, noon } from './library-for-tests.ts';
import { PairCounts } from './pair-counts.ts';
import { Postings } from './postings.ts';
import { suggest } from './suggest.ts';
import { foldForm, formOf, splitWords } from './syllables.ts';
import { topOf } from './top-of.ts';

const syllables = [
  'thừa',
  'thua',
  'kế',
  'kẻ',
  'hòa',
  'hoà',
  'đường',
  'duong',
  'Tả',
  'Phìn',
  'ban',
  'bán',
  'nhân',
  'dân',
  '15',
  'WHO',
];
const sentence = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('"', '“', "'", '-', ' ', 'ạ', '\u0323', '中', '文', 'ក', '្', 'AND', '*'),
    maxLength: 60,
  }),
);

describe('words', () => {
  it('have one form however they were typed', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const forms = (given: string) => splitWords(given).map(({ form }) => form);
        expect(forms(text.normalize('NFD'))).toEqual(forms(text));
        expect(forms(text.toUpperCase())).toEqual(forms(text));
        expect(forms(text).map(foldForm)).toEqual(forms(foldMarks(text)));
      }),
    );
    expect(formOf('hoà')).toBe(formOf('hòa'));
    expect(formOf('kĩ')).toBe(formOf('kỹ'));
    expect(formOf('bán')).not.toBe(formOf('bạn'));
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end } of splitWords(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    expect(splitWords('老街省政府').map(({ form }) => form)).toEqual(['老街', '街省', '省政', '政府']);
  });
});

describe('lists', () => {
  it('give back every posting in order, however long they grow', () => {
    const entry = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3_000 }), (entries) => {
        const postings = new Postings();
        const wanted = new Map<number, number[]>();
        for (const [document, [term, times]] of entries.entries()) {
          postings.add(term, document, times);
          wanted.set(term, [...(wanted.get(term) ?? []), document * 256 + times]);
        }
        for (let term = 0; term <= 21; term++) {
          const read: number[] = [];
          const { pool } = postings;
          for (let block = postings.firstBlock(term); block !== 0; block = pool[block]!)
            read.push(...pool.subarray(block + 2, postings.endOfBlock(term, block)));
          expect(read).toEqual(wanted.get(term) ?? []);
          expect(postings.count(term)).toBe(read.length);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('count pairs as a plain map does', () => {
    const pairs = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 500 });
    fc.assert(
      fc.property(pairs, (given) => {
        const counts = new PairCounts();
        const plain = new Map<string, number>();
        for (const [first, second] of given) {
          counts.add(first, second);
          plain.set(`${first} ${second}`, (plain.get(`${first} ${second}`) ?? 0) + 1);
        }
        for (const [first, second] of given)
          expect(counts.count(first, second)).toBe(plain.get(`${first} ${second}`));
        expect(counts.count(301, 0)).toBe(0);
      }),
    );
  });

  it('have the same top as a whole sort', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(40), (given, most) => {
        const scores = Float32Array.from(given);
        const numbers = given.map((_, number) => number);
        const sorted = numbers.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most);
        expect(topOf(numbers, scores, most)).toEqual(sorted);
      }),
    );
  });
});

describe('a search', () => {
  const library = () => {
    const made = new Library([['UBND', 'Ủy ban nhân dân']]);
    made.add(
      ...documentOf('ke', { title: 'Chia thừa kế theo pháp luật', body: 'Người thừa kế làm đơn tại xã.' }),
    );
    made.add(...documentOf('ke-khong-dau', { body: 'nguoi thua ke lam don tai xa' }));
    made.add(...documentOf('thua', { body: 'Đội nhà thua kẻ địch mười bàn.' }));
    made.add(...documentOf('uy-ban', { body: 'Lịch trực của Ủy ban nhân dân xã trong tuần.' }));
    return made;
  };
  const found = (text: string, more = {}) =>
    library()
      .search(ask(text, more))
      .items.map(({ storyId }) => storyId);

  it('takes marks as evidence, and is forgiving without them', () => {
    expect(found('thừa kế')).toEqual(['ke', 'ke-khong-dau']);
    expect(found('thua ke')[0]).toBe('ke');
    expect(found('thua ke')).toContain('thua');
  });

  it('knows that two words are one thing', () => {
    expect(found('UBND')).toEqual(['uy-ban']);
    expect(found('lich truc ubnd')).toEqual(['uy-ban']);
  });

  it('keeps words between quotation marks side by side', () => {
    expect(found('"kế theo pháp luật"')).toEqual(['ke']);
    expect(found('“pháp luật thừa kế”')).toEqual([]);
  });

  it('never gives what readers may not have at that moment, in that place', () => {
    const at = library();
    const place = (from: number, until: number | null) => ({ siteId: 'sapa', own: true, from, until });
    at.add(...documentOf('later', { body: 'thừa kế', places: [place(noon + 1, null)] }));
    at.add(...documentOf('over', { body: 'thừa kế', places: [place(0, noon)] }));
    at.add(...documentOf('english', { body: 'thừa kế', language: 'en' }));
    at.removeStory('ke');
    expect(at.search(ask('thừa kế')).items.map(({ storyId }) => storyId)).toEqual(['ke-khong-dau']);
    expect(at.search(ask('thừa kế', { now: noon + 1 })).total).toBe(2);
    expect(at.search(ask('thừa kế', { siteId: 'sapa' })).total).toBe(0);
  });

  it('turns its pages without a gap and without a repetition', () => {
    const many = new Library();
    for (let number = 0; number < 450; number++)
      many.add(
        ...documentOf(`s${number}`, {
          body: `thôn bản ${'đường '.repeat(number % 7)}`,
          publishedAt: noon - number,
        }),
      );
    for (const sort of ['best', 'newest'] as const) {
      const seen: string[] = [];
      let after = null;
      do {
        const page = many.search(ask('thôn bản', { after, sort }));
        seen.push(...page.items.map(({ storyId }) => storyId));
        after = page.next;
      } while (after);
      expect(new Set(seen).size).toBe(450);
      expect(seen).toHaveLength(450);
    }
  });

  it('counts each choice as if it had not been made', () => {
    const at = library();
    at.add(...documentOf('plan', { body: 'thừa kế', type: 'plan', category: '', unitPath: 'laocai.sapa' }));
    const { types, units, total } = at.search(ask('thừa kế', { type: 'plan' }));
    expect(types).toEqual([
      ['news', 2],
      ['plan', 1],
    ]);
    expect(units.map(({ path }) => path)).toEqual(['laocai.sapa']);
    expect(total).toBe(1);
  });

  it('answers whatever is typed', () => {
    const at = library();
    fc.assert(
      fc.property(anything, (text) => {
        const { items, words } = at.search(ask(text));
        expect(items.length).toBeLessThanOrEqual(4);
        const highlighter = new Highlighter(words);
        for (const sample of [text, 'Người thừa kế làm đơn tại xã.']) {
          expect(highlighter.mark(sample).join('')).toBe(sample);
          highlighter.excerpt(sample, 20);
        }
      }),
    );
    expect(at.search(ask('x '.repeat(5_000))).total).toBe(0);
    const { words } = at.search(ask('ke'));
    expect(new Highlighter(words).excerpt('Người thừa kế.', 20).join('')).toContain('kế');
  });
});

describe('what is typed so far', () => {
  const library = new Library();
  library.add(
    ...documentOf('a', { title: 'Lịch tiếp công dân', body: 'Trẻ em đi tiêm chủng. Lịch tiêm chủng.' }),
  );
  library.add(...documentOf('b', { title: 'Họp thôn', body: 'Tiệm chữ nho nhỏ.' }));
  const typed = (text: string) =>
    suggest(library, { text, limit: 8, language: 'vi', now: noon, siteId: null });

  it('is gone on with by titles, without marks and half a word', () => {
    expect(typed('lich tiep co')[0]).toBe('Lịch tiếp công dân');
  });

  it('is gone on with as the texts do where no title has it', () => {
    expect(typed('tiem chu')[0]).toBe('tiêm chủng');
    expect(typed('cong tiem chu')).toEqual([]);
  });
});
