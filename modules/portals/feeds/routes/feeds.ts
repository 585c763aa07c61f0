import { route, type Route } from '@saola/platform/http';
import { answerPage, type Ask, type PageRoom } from '../../routes/page.ts';
import { findFeedList } from '../feed-list.ts';
import { makeFeed } from '../make-feed.ts';
import { writeAtom } from '../write-atom.ts';
import { writeRss } from '../write-rss.ts';

const formats = {
  rss: { file: 'rss.xml', name: 'Rss', write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  atom: { file: 'atom.xml', name: 'Atom', write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
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
  return {
    status: 200,
    html: write(feed),
    headers: {
      'content-type': type,
      'last-modified': feed.updated.toUTCString(),
      'access-control-allow-origin': '*',
    },
  };
}
