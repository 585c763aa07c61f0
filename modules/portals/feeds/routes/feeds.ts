import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { route, type Route } from '@saola/platform/http';
import { answerPage, type Ask, type PageRoom } from '../../routes/page.ts';
import { findFeedList } from '../feed-list.ts';
import { makeFeed } from '../make-feed.ts';
import { writeAtom } from '../write-atom.ts';
import { writePodcast, writeRss } from '../write-rss.ts';

/** Since when a feed reads as it does, by its address: also what is taken away changes it. */
const standing = new LRUCache<string, { hash: string; since: number }>({ max: 5_000 });

function changedAt(address: string, text: string, now: number): Date {
  const known = standing.get(address);
  const is = hash('sha256', text, 'base64url');
  if (known?.hash === is) return new Date(known.since);
  // To the second, as HTTP tells time; a later text never has an earlier one.
  const since = Math.max(Math.floor(now / 1_000) * 1_000, (known?.since ?? 0) + 1_000);
  standing.set(address, { hash: is, since });
  return new Date(since);
}

const formats = {
  rss: { file: 'rss.xml', name: 'Rss', write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  atom: { file: 'atom.xml', name: 'Atom', write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
  podcast: {
    file: 'podcast.xml',
    name: 'Podcast',
    write: writePodcast,
    type: 'application/rss+xml; charset=utf-8',
  },
} as const;
type Format = keyof typeof formats;

/** Feeds of a site and of each of its lists, in both formats. */
export const feedRoutes = (room: PageRoom): Route[] =>
  (Object.keys(formats) as Format[]).flatMap((format) => {
    const { file, name } = formats[format];
    const feed = (operationId: string, path: string, summary: string, section?: string | null) =>
      feedRoute(room, { operationId, path: `${path}/${file}`, summary, format, section });
    return [
      feed(`get${name}Feed`, '', 'What stands newest on a site, as a feed', null),
      // Before the page of an item, which has the same form of address.
      feed(`get${name}FeedOfNews`, '/tin-tuc', 'Newest news of a site, as a feed', 'tin-tuc'),
      feed(`get${name}FeedOfList`, '/:section', 'What stands newest in a list, as a feed'),
    ];
  });

function feedRoute(
  room: PageRoom,
  {
    format,
    section,
    ...told
  }: Pick<Route, 'operationId' | 'path' | 'summary'> & {
    format: Format;
    section?: string | null | undefined;
  },
): Route {
  return route({
    ...told,
    method: 'GET',
    access: 'anyone',
    hidden: true,
    handle: ({ context, request, reply }) =>
      answerPage(room, context, request, reply, (ask) =>
        drawFeed(ask, section === undefined ? (ask.params.section ?? '') : section, format),
      ),
  });
}

async function drawFeed(ask: Ask, section: string | null, format: Format) {
  const list = await findFeedList(ask, section);
  if (!list) return null;
  const feed = await makeFeed(ask, list, format);
  const { write, type } = formats[format];
  const html = write(feed);
  return {
    status: 200,
    html,
    headers: {
      'content-type': type,
      'last-modified': changedAt(feed.self, html, ask.context.now().getTime()).toUTCString(),
      'access-control-allow-origin': '*',
    },
  };
}
