import type { ContentType, SectionGroup } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { Frame } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';
import { groupPaths, sectionPath } from '../section.ts';
import { groupName } from './bits.tsx';

export interface TreeLink {
  href: string;
  label: string;
  /** How many items stand there. */
  count?: number;
  lang?: string;
}

export interface SiteTreeProps {
  frame: Frame;
  branches: { group: SectionGroup; sections: { type: ContentType; count: number }[] }[];
  /** Pages that are no section: home, contact, units. */
  pages: TreeLink[];
  /** Pages the unit made itself. */
  freePages: TreeLink[];
  /** Sites and places below. */
  places: { title: string; links: TreeLink[] }[];
  /** What the menu has besides: services, the citizens' app. */
  elsewhere: TreeLink[];
}

/** Everything the site has, as a tree of words (TT 32/2017 Art. 16). */
export const SiteTree = ({ frame, branches, pages, freePages, places, elsewhere }: SiteTreeProps) => {
  const t = frame.texts;
  const title = frame.site.kind === 'MAIN' ? t.plain.portalMap : t.plain.siteMap;
  return (
    <Page frame={frame} title={title} canonical={`${frame.origin}${frame.path('/so-do')}`}>
      <div class="section first">
        <div class="wrap">
          <h1>{title}</h1>
          <div class="site-tree">
            <Branch title={t.sections.tree.pages} links={pages} />
            {branches.map(({ group, sections }) => (
              <Branch
                key={group}
                title={groupName(frame, group)}
                href={frame.path(`/${groupPaths[group]}`)}
                links={sections.map(({ type, count }) => ({
                  href: frame.path(sectionPath(type)),
                  label: say(type.title, frame.language),
                  count,
                }))}
                frame={frame}
              />
            ))}
            <Branch title={t.sections.tree.freePages} links={freePages} />
            <Branch title={t.sections.tree.elsewhere} links={elsewhere} />
          </div>
          {places.map(({ title: heading, links }) => (
            <details key={heading} class="tree-places" open={links.length < 40}>
              <summary class="btn">
                {heading} ({t.format.number(links.length)})
              </summary>
              <ul class="places">
                {links.map((link) => (
                  <li key={`${link.label} ${link.href}`}>
                    {link.href ? (
                      <a href={link.href}>{link.label}</a>
                    ) : (
                      <span class="plain">{link.label}</span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ))}
          <p class="soft gap">
            {t.sections.tree.forMachines} <a href="/sitemap.xml">sitemap.xml</a>
          </p>
        </div>
      </div>
    </Page>
  );
};

const Branch = ({
  title,
  href,
  links,
  frame,
}: {
  title: string;
  href?: string;
  links: readonly TreeLink[];
  frame?: Frame;
}) =>
  links.length > 0 ? (
    <section>
      <h2>{href ? <a href={href}>{title}</a> : title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} lang={link.lang}>
              {link.label}
            </a>
            {frame && link.count !== undefined && (
              <span class="count">{frame.texts.format.number(link.count)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ) : null;
