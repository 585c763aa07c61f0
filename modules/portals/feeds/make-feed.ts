import { contentTypeOf, filesIn } from '@saola/newsroom';
import { originOf, type Site } from '@saola/sites';
import { say } from '@saola/translations';
import { articlePath } from '../addresses/article-path.ts';
import { categoryName } from '../category.ts';
import { descriptionOf, describeItem } from '../metadata/describe-item.ts';
import { shorten } from '../metadata/shorten.ts';
import { shownPicture } from '../metadata/shown-picture.ts';
import { type Frame, nameOf, unitInSentence } from '../pages/frame.ts';
import type { Ask } from '../routes/page.ts';
import type { FileView } from '../sections/present-field.ts';
import { findFileViews } from '../sections/routes/views.ts';
import { wholeAddresses } from '../saved/whole-addresses.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { atomOf, podcastOf, rssOf } from './feed-address.ts';
import { feedTitle, type FeedList } from './feed-list.ts';
import { entryId, lastingId } from './lasting-id.ts';
import { homesOf } from './queries/homes-of.ts';
import { listNewest, type Newest } from './queries/list-newest.ts';

const SIZE = 30; // entries

const addresses = { rss: rssOf, atom: atomOf, podcast: podcastOf };
export type FeedFormat = keyof typeof addresses;

/** What a list has that is newest, or what follows a place in it; a podcast has of these what can be heard. */
export async function makeFeed(ask: Ask, list: FeedList, format: FeedFormat): Promise<Feed> {
  const { context, site } = ask;
  const frame = ask.frame('');
  const { items, next } = await listNewest(context.database, {
    siteId: site.id,
    language: frame.language,
    now: frame.now,
    types: list.types,
    filter: list.filter,
    category: list.category,
    ...placing(site, list),
    after: ask.query.get('sau'),
    whole: true,
    limit: SIZE,
  });
  const [audio, files, homes] = await Promise.all([
    ask.parts.audiosOf(
      context,
      items.map(({ editionId }) => editionId),
    ),
    findFileViews(context.database, items.flatMap(recordingsIn)),
    homesOf(context.database, site, items),
  ]);
  const owner = nameOf(frame, site.owner).text;
  const addressOf = addresses[format];
  const page = frame.path(list.href);
  const later = (after: string) => `${page}${page.includes('?') ? '&' : '?'}sau=${after}`;
  const after = ask.query.get('sau');
  const entries = items.map((item) =>
    entryOf(frame, item, {
      home: homes.get(item.unitPath) ?? null,
      origin: (other) => originOf(other, context.services.config.web),
      audio: (isInFeed(item, list, format) && audio.get(item.editionId)) || null,
      file: recordingsIn(item).flatMap((id) => files.get(id) ?? [])[0] ?? null,
    }),
  );
  return {
    id: lastingId(site.id, page),
    title: feedTitle(ask, list),
    subtitle: frame.texts.sections.description(list.title, unitInSentence(frame, site.unitName)),
    language: frame.texts.language.tag,
    rights: `© ${owner}. ${frame.texts.footer.reuse}`,
    author: { name: owner, url: frame.origin + frame.path('/') },
    self: frame.origin + addressOf(after ? later(encodeURIComponent(after)) : page),
    page: frame.origin + page,
    next: next && frame.origin + addressOf(later(next)),
    podcastCover: frame.assets.podcastCover,
    updated: latest(items) ?? beginningOf(frame.now),
    entries: format === 'podcast' ? entries.filter(isHeard) : entries,
  };
}

/** A programme of many sections is of news and texts: nobody subscribes to life stories and tables read aloud. */
const isInFeed = ({ type }: Newest, list: FeedList, format: FeedFormat): boolean =>
  format !== 'podcast' ||
  list.types?.length === 1 ||
  !/^(?:people|table)$/.test(contentTypeOf(type)?.list.layout ?? '');

const isHeard = ({ enclosure }: FeedEntry): boolean => Boolean(enclosure?.mime.startsWith('audio/'));

/** The main portal keeps what its communes wrote apart in every section but news. */
function placing(site: Site, { types, filter }: FeedList): { fromBelow?: 'APART' | 'BELOW' } {
  if (site.kind !== 'MAIN') return {};
  if (filter.fromBelow) return { fromBelow: 'BELOW' };
  return types?.length === 1 && types[0]?.code === 'news' ? {} : { fromBelow: 'APART' };
}

const recordingsIn = ({ type, fields }: Newest): string[] => {
  const known = contentTypeOf(type);
  return known ? filesIn(known, fields, ['audio', 'video']) : [];
};

interface Around {
  home: Site | null;
  origin(site: Site): string;
  audio: { url: string; mime: string; bytes?: number; durationMs: number } | null;
  file: FileView | null;
}

function entryOf(frame: Frame, item: Newest, { home, origin, audio, file }: Around): FeedEntry {
  const words = shorten(item.words);
  const type = contentTypeOf(item.type);
  const there = home && origin(home);
  const recording = audio ?? file;
  const { picture } = item;
  return {
    id: entryId(item),
    url: frame.origin + articlePath(item),
    title: item.title,
    summary: descriptionOf(frame, item, words),
    html: item.html === '<p></p>' ? '' : wholeAddresses(item.html, frame.origin),
    author: nameOf(frame, item.unitName).text,
    published: item.firstPublishedAt,
    updated: item.changedAt,
    categories: [
      ...new Set([
        ...(item.type === 'news' ? [categoryName(item.category, frame.texts) ?? ''] : []),
        ...(type ? [say(type.title, frame.language)] : []),
      ]),
    ].filter(Boolean),
    enclosure: recording && {
      url: new URL(recording.url, frame.origin).href,
      mime: recording.mime,
      bytes: recording.bytes ?? null,
      ...('durationMs' in recording && { durationMs: recording.durationMs }),
    },
    picture: picture && shownPicture(picture, frame.origin),
    source:
      home && there
        ? { name: nameOf(frame, home.name).text, rss: `${there}/rss.xml`, id: lastingId(home.id, '/') }
        : null,
    core: describeItem(frame, { item, words, source: there ? there + articlePath(item) : null }),
  };
}

const latest = (items: readonly Newest[]): Date | null =>
  items.reduce<Date | null>(
    (newest, { changedAt }) => (newest && newest >= changedAt ? newest : changedAt),
    null,
  );

/** A feed without entries changes with the day only. */
const beginningOf = (now: Date): Date => new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
