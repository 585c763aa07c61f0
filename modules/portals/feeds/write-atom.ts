import type { Feed, FeedEntry } from './feed.ts';
import { type Xml, x, xmlDocument } from './xml.ts';

/** Atom 1.0 (RFC 4287), in pages (RFC 5005). */
export const writeAtom = (feed: Feed): string =>
  xmlDocument(
    x(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xml:lang': feed.language,
      },
      x('id', null, feed.id),
      x('title', null, feed.title),
      x('subtitle', null, feed.subtitle),
      x('updated', null, feed.updated.toISOString()),
      x('author', null, x('name', null, feed.author.name), x('uri', null, feed.author.url)),
      x('rights', null, feed.rights),
      x('generator', null, 'Saola'),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      feed.next && x('link', { rel: 'next', type: 'application/atom+xml', href: feed.next }),
      feed.entries.map(entryOf),
    ),
  );

const entryOf = (entry: FeedEntry): Xml =>
  x(
    'entry',
    null,
    x('id', null, entry.id),
    x('title', null, entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    entry.enclosure &&
      x('link', {
        rel: 'enclosure',
        type: entry.enclosure.mime,
        href: entry.enclosure.url,
        length: entry.enclosure.bytes,
      }),
    x('published', null, entry.published.toISOString()),
    x('updated', null, entry.updated.toISOString()),
    x('author', null, x('name', null, entry.author)),
    entry.core.contributor.map((name) => x('contributor', null, x('name', null, name))),
    entry.categories.map((term) => x('category', { term })),
    x('summary', null, entry.summary),
    entry.html && x('content', { type: 'html' }, entry.html),
    entry.core.rights.slice(0, 1).map((rights) => x('rights', null, rights)),
    entry.source &&
      x(
        'source',
        null,
        x('id', null, entry.source.id),
        x('title', null, entry.source.name),
        x('updated', null, entry.updated.toISOString()),
      ),
    core.flatMap((element) => entry.core[element].map((value) => x(`dc:${element}`, null, value))),
  );

/** What Atom has no element of its own for. */
const core = ['publisher', 'identifier', 'coverage', 'type'] as const;
