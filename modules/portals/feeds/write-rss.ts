import type { Feed, FeedEntry } from './feed.ts';
import { textAsHtml } from './feed.ts';
import { type Child, type Xml, x, xmlDocument } from './xml.ts';

/** RSS 2.0 with the extensions that readers know. */
export const writeRss = (feed: Feed): string => write(feed, { namespaces: {}, channel: [], item: () => [] });

/** The same as programmes to listen to, with what players of podcasts ask (Apple's podcast namespace). */
export const writePodcast = (feed: Feed): string =>
  write(feed, {
    namespaces: { 'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd' },
    channel: [
      x('itunes:author', null, feed.author.name),
      x('itunes:summary', null, feed.subtitle),
      x('itunes:category', { text: 'Government' }),
      x('itunes:explicit', null, 'false'),
      x('itunes:type', null, 'episodic'),
      x('itunes:image', { href: new URL(feed.podcastCover, feed.page).href }),
    ],
    item: ({ author, enclosure }) => [
      x('itunes:author', null, author),
      x('itunes:explicit', null, 'false'),
      typeof enclosure?.durationMs === 'number' &&
        x('itunes:duration', null, Math.max(1, Math.round(enclosure.durationMs / 1000))),
    ],
  });

/** What a use of the feed says beside the specification. */
interface Extension {
  namespaces: Record<string, string>;
  channel: readonly Child[];
  item(entry: FeedEntry): readonly Child[];
}

const write = (feed: Feed, extension: Extension): string =>
  xmlDocument(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        ...extension.namespaces,
      },
      x(
        'channel',
        null,
        x('title', null, feed.title),
        x('link', null, feed.page),
        x('description', null, feed.subtitle),
        x('language', null, feed.language),
        x('copyright', null, feed.rights),
        x('lastBuildDate', null, feed.updated.toUTCString()),
        x('generator', null, 'Saola'),
        x('docs', null, 'https://www.rssboard.org/rss-specification'),
        x('ttl', null, 10),
        x('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        feed.next && x('atom:link', { href: feed.next, rel: 'next', type: 'application/rss+xml' }),
        extension.channel,
        feed.entries.map((entry) => itemOf(entry, extension)),
      ),
    ),
  );

const itemOf = (entry: FeedEntry, extension: Extension): Xml =>
  x(
    'item',
    null,
    x('title', null, entry.title),
    x('link', null, entry.url),
    x('guid', { isPermaLink: 'false' }, entry.id),
    x('pubDate', null, entry.published.toUTCString()),
    x('description', null, textAsHtml(entry.summary)),
    entry.categories.map((category) => x('category', null, category)),
    // RSS wants the length of what it encloses.
    entry.enclosure?.bytes &&
      x('enclosure', {
        url: entry.enclosure.url,
        length: entry.enclosure.bytes,
        type: entry.enclosure.mime,
      }),
    entry.source && x('source', { url: entry.source.rss }, entry.source.name),
    entry.html && x('content:encoded', null, entry.html),
    x('dc:creator', null, entry.author),
    core.flatMap((element) => entry.core[element].map((value) => x(`dc:${element}`, null, value))),
    entry.picture &&
      x(
        'media:content',
        {
          url: entry.picture.url,
          medium: 'image',
          width: entry.picture.width,
          height: entry.picture.height,
        },
        entry.picture.alt && x('media:description', { type: 'plain' }, entry.picture.alt),
      ),
    extension.item(entry),
  );

/** What RSS has no element of its own for. */
const core = ['publisher', 'identifier', 'language', 'contributor', 'coverage', 'type', 'rights'] as const;
