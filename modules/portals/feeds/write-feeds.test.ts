import fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { dublinCore } from '../metadata/dublin-core.ts';
import { problemsOfAtom, problemsOfRss, readXml } from './check-feed.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { entryId, lastingId } from './lasting-id.ts';
import { writeAtom } from './write-atom.ts';
import { writePodcast, writeRss } from './write-rss.ts';
import { legible, x } from './xml.ts';

const at = new Date('2026-11-22T14:03:56Z');
const storyId = '5f0c4a3e-6f3b-4c89-9f5e-2f6a1c0b7d11';

function entryOf(more: Partial<FeedEntry> = {}): FeedEntry {
  const title = more.title ?? 'Họp thôn Sả Séng';
  return {
    id: entryId({ storyId, language: 'vi' }),
    url: 'https://taphin.laocai.example/tin-tuc/hop-thon',
    title,
    summary: 'Bảy giờ rưỡi tối tại nhà văn hóa.',
    html: '<p>Mời bà con <a href="https://taphin.laocai.example/lien-he">tới dự</a>.</p>',
    author: 'Xã Tả Phìn',
    published: at,
    updated: at,
    categories: ['Thông báo', 'Tin tức'],
    enclosure: { url: 'https://taphin.laocai.example/tep/nghe.mp3', mime: 'audio/mpeg', bytes: 480_000 },
    picture: {
      url: 'https://taphin.laocai.example/tep/anh.webp',
      alt: 'Nhà văn hóa',
      width: 960,
      height: 540,
    },
    source: { name: 'Tỉnh Lào Cai', rss: 'https://laocai.example/rss.xml', id: lastingId(storyId, '/') },
    core: dublinCore({ title, creator: 'Xã Tả Phìn', rights: '© Xã Tả Phìn', contributor: ['Công an xã'] }),
    ...more,
  };
}

const feedOf = (entries: FeedEntry[], more: Partial<Feed> = {}): Feed => ({
  id: lastingId(storyId, '/tin-tuc'),
  title: 'Tin tức | Xã Tả Phìn',
  subtitle: 'Tin tức: thông tin chính thức của xã Tả Phìn.',
  language: 'vi',
  rights: '© Xã Tả Phìn',
  author: { name: 'Ủy ban nhân dân xã Tả Phìn', url: 'https://taphin.laocai.example/' },
  self: 'https://taphin.laocai.example/tin-tuc/rss.xml?chuyen-muc=y-te&q=a%20b',
  page: 'https://taphin.laocai.example/tin-tuc?chuyen-muc=y-te',
  next: 'https://taphin.laocai.example/tin-tuc/rss.xml?sau=MTIz',
  updated: at,
  podcastCover: '/giao-dien/1/podcast.png',
  entries,
  ...more,
});

/** Whatever can be in a JavaScript text: halves of characters, control characters, ends of sections. */
const hostile = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ']]>',
    '<![CDATA[ x ]]>',
    '<!--',
    '--><script>alert(1)</script>',
    '&nbsp;&amp;lt;',
    '\u0000\u0008\u000b\u001f\u007f\u0085\ufffe\uffff',
    '\ud83d',
    '👩‍👩‍👧‍👦 họp thôn \udc00',
    'Tin “nóng” & <b>gấp</b> "hôm nay" \'',
    '<?xml version="1.0"?>',
    '\r\n\t ',
  ),
);

describe('a feed', () => {
  it('is RSS 2.0 and Atom 1.0 by their rules', () => {
    const feed = feedOf([entryOf(), entryOf({ id: entryId({ storyId, language: 'en' }), enclosure: null })]);
    expect([problemsOfRss(writeRss(feed)), problemsOfAtom(writeAtom(feed))]).toEqual([[], []]);
    const empty = feedOf([], { next: null });
    expect([problemsOfRss(writeRss(empty)), problemsOfAtom(writeAtom(empty))]).toEqual([[], []]);
  });

  it('tells players of podcasts how long a programme is and what it looks like', () => {
    const heard = { ...entryOf().enclosure!, durationMs: 61_400 };
    const text = writePodcast(
      feedOf([entryOf({ enclosure: heard }), entryOf({ id: 'urn:uuid:x', enclosure: null })]),
    );
    expect(problemsOfRss(text)).toEqual([]);
    const podcast = parseRssFeed(text);
    expect(podcast.itunes).toMatchObject({
      image: 'https://taphin.laocai.example/giao-dien/1/podcast.png',
      explicit: false,
      author: 'Ủy ban nhân dân xã Tả Phìn',
    });
    expect(podcast.items?.map(({ itunes }) => itunes?.duration)).toEqual([61, undefined]);
  });

  it('is read by another reader as it was meant', () => {
    const feed = feedOf([entryOf({ title: 'Giá <b>lợn</b> & gà ]]>' })]);
    const rss = parseRssFeed(writeRss(feed));
    expect(rss).toMatchObject({
      title: feed.title,
      language: 'vi',
      items: [
        {
          guid: { value: `urn:uuid:${storyId}` },
          enclosures: [{ url: feed.entries[0]!.enclosure!.url, length: 480_000, type: 'audio/mpeg' }],
        },
      ],
    });
    const atom = parseAtomFeed(writeAtom(feed));
    expect(atom.entries?.[0]).toMatchObject({ id: `urn:uuid:${storyId}`, updated: at.toISOString() });
    expect(atom.links?.find(({ rel }) => rel === 'next')?.href).toBe(feed.next);
  });

  it('stays well-formed and keeps every legible sign, whatever is written into it', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, summary, html) => {
        const feed = feedOf(
          [entryOf({ title, summary, html, author: summary, categories: [title, 'Tin'] })],
          {
            title,
          },
        );
        const rss = readXml(writeRss(feed));
        const atom = readXml(writeAtom(feed));
        const said = rss.children[0]!.children.find(({ name }) => name === 'title')!;
        expect(said.text).toBe(legible(title));
        expect(atom.children.find(({ name }) => name === 'title')!.text).toBe(legible(title));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps attributes in one line and without holes', () => {
    const { xml } = x('a', { href: 'x"y<z>\n&\u0001', none: null }, 'ok');
    expect(xml).toBe('<a href="x&quot;y&lt;z&gt; &amp;">ok</a>');
  });
});

describe('the name of an entry', () => {
  it('is the story, and for a translation always the same other one', () => {
    expect(entryId({ storyId, language: 'vi' })).toBe(`urn:uuid:${storyId}`);
    const english = entryId({ storyId, language: 'en' });
    expect(english).toBe(entryId({ storyId, language: 'en' }));
    expect(english).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(english).not.toBe(entryId({ storyId, language: 'zh' }));
  });
});
