import type { Frame } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';
import { atomOf, podcastOf, rssOf } from '../feed-address.ts';

export interface FeedBranch {
  title: string;
  /** Lists with a feed, by their address without its language. */
  lists: { name: string; href: string }[];
}

/** All feeds of a site, for people: what to copy into a reader. */
export const FeedsPage = ({
  frame,
  branches,
  machines,
}: {
  frame: Frame;
  branches: FeedBranch[];
  machines: { name: string; href: string }[];
}) => {
  const { feeds } = frame.texts;
  return (
    <Page
      frame={frame}
      title={feeds.title}
      description={feeds.lead}
      canonical={frame.origin + frame.path('/rss')}
    >
      <div class="section first">
        <div class="wrap">
          <h1>{feeds.title}</h1>
          <p class="lead">{feeds.lead}</p>
          <div class="site-tree">
            {branches.map(({ title, lists }) => (
              <section key={title}>
                <h2>{title}</h2>
                <ul>
                  {lists.map((list) => (
                    <li key={list.href}>
                      <a href={frame.path(list.href)}>{list.name}</a>
                      <Addresses name={list.name} path={frame.path(list.href)} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <section>
              <h2>{feeds.machines}</h2>
              <ul>
                {machines.map(({ name, href }) => (
                  <li key={href}>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </div>
      </div>
    </Page>
  );
};

const Addresses = ({ name, path }: { name: string; path: string }) => (
  <span class="feed-pair">
    <a href={rssOf(path)} type="application/rss+xml" aria-label={`RSS: ${name}`}>
      RSS
    </a>
    <a href={atomOf(path)} type="application/atom+xml" aria-label={`Atom: ${name}`}>
      Atom
    </a>
    <a href={podcastOf(path)} type="application/rss+xml" aria-label={`Podcast: ${name}`}>
      Podcast
    </a>
  </span>
);
