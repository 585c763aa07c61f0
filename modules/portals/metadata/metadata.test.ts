import { contentTypes } from '@saola/newsroom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communeSite, story } from '../pages/fixtures.ts';
import { describeItem } from './describe-item.ts';
import { describePage } from './describe-page.ts';
import { dublinCore, joined, mandatory, missingIn } from './dublin-core.ts';
import { gapsIn } from './gaps.ts';
import { linkedHome, linkedItem, writeLinkedData } from './linked-data.ts';
import { firstWords, shorten } from './shorten.ts';
import { standingOn } from './standing.ts';

const at = standingOn(communeSite, 'https://taphin.laocai.example', 'vi');
const item = story('Họp thôn Sả Séng', null).story;
const text = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '',
    '   ',
    '\u0000',
    '\ud800',
    '</script><script>alert(1)</script>',
    'a; b;c',
    'To\u0302\u0301t',
  ),
);

describe('Dublin Core of an item', () => {
  it('never lacks what is mandatory, whatever the authors left out, in any type', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom(...contentTypes.map(({ code }) => code)),
        (title, summary, unitName, type) => {
          const core = describeItem(at, {
            item: { ...item, title, summary, unitName, type, fields: {} },
            words: summary,
          });
          expect(missingIn(core)).toEqual([]);
          for (const values of Object.values(core))
            for (const value of values) {
              expect(value).toBe(value.normalize('NFC').trim());
              expect(value.isWellFormed()).toBe(true);
            }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says bodies and fields that had a part in it, in the language of the page', () => {
    const core = describeItem(at, {
      item: {
        ...item,
        type: 'directive',
        fields: { issuer: 'Chủ tịch UBND xã', number: '12/CT-UBND', sector: 'FARMING' },
      },
      source: 'https://laocai.example/y-kien-chi-dao/hop-thon',
    });
    expect(core.contributor).toEqual(['Chủ tịch UBND xã']);
    expect(core.identifier[1]).toBe('12/CT-UBND');
    expect(core.subject).toContain('Nông nghiệp, nông thôn');
    expect(core.source).toEqual(['https://laocai.example/y-kien-chi-dao/hop-thon']);
    const english = standingOn(communeSite, at.origin, 'en');
    expect(describePage(english, { title: 'News', url: at.origin, at: new Date(0) })).toMatchObject({
      language: ['en'],
      date: ['1970-01-01'],
    });
  });
});

it('several values stand in one line, parted by semicolons that are in none of them', () => {
  expect(joined(['a; b'])).toBe('a; b');
  expect(joined(['a; b', 'c'])).toBe('a, b; c');
  expect(dublinCore({ subject: ['x', ' x ', '', null] }).subject).toEqual(['x']);
  expect(missingIn(dublinCore({}))).toEqual([...mandatory]);
});

it('the check names what authors left out', () => {
  const said = {
    type: 'news',
    title: 'Tin',
    summary: 'Có tóm tắt.',
    plainText: '',
    unitName: 'Xã',
    category: 'y-te',
  };
  const known = (code: string) => code === 'y-te';
  expect(gapsIn(said, known)).toEqual([]);
  expect(gapsIn({ ...said, summary: '', category: 'x' }, known)).toEqual(['DESCRIPTION', 'SUBJECT']);
  expect(gapsIn({ ...said, title: 'To\u0302\u0301t' }, known)).toEqual(['LETTERS']);
});

it('a long text is cut behind a sentence or a word, never inside a sign', () => {
  const long = `${'Một câu đủ dài để đứng một mình trong phần mô tả của bài viết này, không thiếu gì. '.repeat(9)}`;
  expect(shorten(long)).toMatch(/gì\.$/);
  fc.assert(
    fc.property(text, (words) => {
      const short = shorten(words.repeat(20), 50);
      expect(short.isWellFormed()).toBe(true);
      expect(short.length).toBeLessThanOrEqual(51);
    }),
  );
  expect(firstWords('<h2>A &amp; B</h2><p>c<br>d</p>')).toBe('A & B c d');
});

describe('linked data', () => {
  it('cannot leave its block, and says each kind of item by its name', () => {
    const of = (type: string, fields = {}, recordings = {}) =>
      linkedItem(at, { item: { ...item, type, fields }, picture: null, ...recordings })[0];
    expect(writeLinkedData([of('news')!, { x: '</script>' }])).not.toContain('</');
    expect(of('news')!['@type']).toBe('NewsArticle');
    expect(of('directive')!['@type']).toBe('Article');
    expect(of('statistics-report')!['@type']).toBe('Dataset');
    expect(of('event', { from: '2026-12-01', time: '08:30', place: 'Nhà văn hóa' })).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-01T08:30:00+07:00',
      location: { '@type': 'Place', name: 'Nhà văn hóa' },
    });
    const file = { url: '/tep/a.mp4', mime: 'video/mp4', bytes: 1, durationMs: 61_000, name: 'a' };
    expect(of('video', {}, { recordings: [{ kind: 'video', file }] })).toMatchObject({
      '@type': 'VideoObject',
      contentUrl: 'https://taphin.laocai.example/tep/a.mp4',
      duration: 'PT61S',
    });
  });

  it('says of a home who speaks there and where to search, and nothing inherited once it is archived', () => {
    const [body, site] = linkedHome(at);
    expect(body).toMatchObject({ '@type': 'GovernmentOrganization', address: { addressCountry: 'VN' } });
    expect(JSON.stringify(site)).toContain('/tim-kiem?q={search_term_string}');
    const archived = standingOn({ ...communeSite, state: 'ARCHIVED' }, at.origin, 'vi');
    expect(linkedHome(archived)[0]).not.toHaveProperty('address');
  });
});
