import { say } from '@saola/translations';
import { localDay } from '@saola/vietnamese';
import { contentTypeOf } from '@saola/newsroom';
import { articlePath } from '../addresses/article-path.ts';
import { atomOf, podcastOf, rssOf } from '../feeds/feed-address.ts';
import { type Frame, nameOf } from '../pages/frame.ts';
import { once } from '../pages/once.ts';
import { sectionPath } from '../sections/section.ts';
import type { AboutItem } from './about-item.ts';
import { describeItem } from './describe-item.ts';
import { describePage } from './describe-page.ts';
import { type DublinCore, elements, joined } from './dublin-core.ts';
import { linkedHome, linkedItem, writeLinkedData } from './linked-data.ts';
import { openGraph } from './open-graph.ts';
import { firstWords } from './shorten.ts';

export interface PageMetadataProps {
  frame: Frame;
  title: string;
  description?: string | undefined;
  canonical?: string | undefined;
  about?: AboutItem | undefined;
  /** Path and filter of the list the page shows, which has a feed of its own: `/tin-tuc?chuyen-muc=y-te`. */
  list?: string | undefined;
}

/** What programs read in the head of a page: feeds, Dublin Core, Open Graph and schema.org. */
export const PageMetadata = (props: PageMetadataProps) => {
  const { frame, title, description, canonical, about, list } = props;
  const here = frame.translations.find(({ language }) => language === frame.language)?.href ?? '/';
  const url = about ? frame.origin + articlePath(about.item) : frame.origin + (here.split('?')[0] ?? '');
  const home = url === frame.origin + frame.path('/');
  // Of a home page it is the same all day.
  return home && !about && list === undefined ? (
    once(
      frame.site,
      `metadata ${frame.language} ${localDay(frame.now)} ${canonical} ${title} ${description}`,
      () => <Told {...props} url={url} home />,
    )
  ) : (
    <Told {...props} url={url} home={home} />
  );
};

const Told = ({
  frame,
  title,
  description,
  canonical,
  about,
  list,
  url,
  home,
}: PageMetadataProps & { url: string; home: boolean }) => {
  const core = about
    ? describeItem(frame, { ...about, words: () => firstWords(about.html ?? '') })
    : describePage(frame, { title, description, url: canonical ?? url, at: frame.now });
  const graph = about ? linkedItem(frame, about) : home ? linkedHome(frame) : [];
  return (
    <>
      {list === undefined ? (
        once(frame.site, `feeds ${frame.language} ${about?.item.type}`, () => (
          <Feeds feeds={feedsOf(frame, title, about, list)} />
        ))
      ) : (
        <Feeds feeds={feedsOf(frame, title, about, list)} />
      )}
      <Core core={core} />
      {openGraph(frame, { title, description, url, about }).map(([property, content]) => (
        <meta key={property + content} property={property} content={content} />
      ))}
      <meta name="twitter:card" content={about?.picture ? 'summary_large_image' : 'summary'} />
      {graph.length > 0 && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeLinkedData(graph) }} />
      )}
    </>
  );
};

/** The feed of the list this page is, or is an item of, and that of the whole site. */
function feedsOf(frame: Frame, title: string, about: AboutItem | undefined, list: string | undefined) {
  const site = nameOf(frame, frame.site.name).text;
  const type = about && contentTypeOf(about.item.type);
  return [
    ...(list !== undefined ? [{ name: `${title} | ${site}`, path: frame.path(list) }] : []),
    ...(type
      ? [{ name: `${say(type.title, frame.language)} | ${site}`, path: frame.path(sectionPath(type)) }]
      : []),
    { name: site, path: frame.path('/') },
  ];
}

const Feeds = ({ feeds }: { feeds: ReturnType<typeof feedsOf> }) => (
  <>
    {feeds.map(({ name, path }) => (
      <Feed key={path} name={name} path={path} />
    ))}
  </>
);

const Feed = ({ name, path }: { name: string; path: string }) => (
  <>
    <link rel="alternate" type="application/rss+xml" title={name} href={rssOf(path)} />
    <link rel="alternate" type="application/atom+xml" title={name} href={atomOf(path)} />
    <link rel="alternate" type="application/rss+xml" title={`${name} (podcast)`} href={podcastOf(path)} />
  </>
);

/** Several values of an element stand in one line, parted by semicolons (TT 24/2011/TT-BTTTT). */
const Core = ({ core }: { core: DublinCore }) => (
  <>
    <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    {elements.map((element) =>
      core[element].length > 0 ? (
        <meta key={element} name={`DC.${element}`} content={joined(core[element])} />
      ) : null,
    )}
  </>
);
