import type { ContentType } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import { Band, Icon } from '../../pages/bits.tsx';
import { type Frame, nameOf } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';
import { isNarrowed, type SectionFilter, sectionUrl } from '../filter.ts';
import type { ItemView } from '../item-view.ts';
import { sectionPath } from '../section.ts';
import { SectionCrumbs } from './bits.tsx';
import { Filters } from './filters.tsx';
import { grouping } from './grouped.tsx';
import { type LayoutProps, layouts } from './layouts.tsx';

export interface SectionListProps {
  frame: Frame;
  type: ContentType;
  views: ItemView[];
  filter: SectionFilter;
  /** Items under the filter, counted up to a thousand. */
  count: number;
  counts: ReadonlyMap<string, number>;
  also?: LayoutProps['also'];
  /** Years in which the section has items, by key of the field. */
  years: ReadonlyMap<string, readonly string[]>;
  /** Cursor of the next page, null on the last one. */
  next: string | null;
  /** Whether this is not the first page. */
  later: boolean;
  /** Items of the section in Vietnamese, where the page is in another language and has fewer. */
  inVietnamese?: number;
}

export const SectionList = (props: SectionListProps) => {
  const { frame, type, views, filter, count, counts, also, next, later } = props;
  const Layout = type.list.layout === 'calendar' ? layouts.table : layouts[type.list.layout];
  return (
    <SectionPage {...props} head={<Count frame={frame} count={count} />} tools={<Filters {...props} />}>
      {views.length > 0 || (grouping(type) === 'EVERY' && !isNarrowed(filter)) ? (
        <Layout
          frame={frame}
          type={type}
          views={views}
          counts={counts}
          {...(also && { also })}
          partial={isNarrowed(filter) || later || next !== null}
        />
      ) : (
        <NoItems {...props} />
      )}
      <Pager frame={frame} path={sectionPath(type)} filter={filter} next={next} later={later} />
    </SectionPage>
  );
};

/** What stands around every list: the way here, the name of the section, what it is narrowed by. */
export const SectionPage = ({
  frame,
  type,
  filter,
  head,
  tools,
  inVietnamese = 0,
  children,
}: Pick<SectionListProps, 'frame' | 'type' | 'filter' | 'inVietnamese'> & {
  head?: ComponentChildren;
  tools?: ComponentChildren;
  children: ComponentChildren;
}) => {
  const t = frame.texts.sections;
  const title = say(type.title, frame.language);
  const path = sectionPath(type);
  return (
    <Page
      frame={frame}
      title={title}
      description={t.description(title, nameOf(frame, frame.site.unitName).text)}
      canonical={`${frame.origin}${frame.path(sectionUrl(path, { fromBelow: filter.fromBelow }))}`}
      list={sectionUrl(path, filter)}
    >
      <div class="wrap">
        <SectionCrumbs frame={frame} type={type} />
      </div>
      <div class="section first">
        <div class="wrap">
          <div class="head section-head">
            <h1>{title}</h1>
            {head}
          </div>
          {tools}
          {children}
          {inVietnamese > 0 && (
            <p class="note also">
              {t.moreInVietnamese(inVietnamese)} <a href={sectionUrl(path)}>{t.seeInVietnamese}</a>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
};

const Count = ({ frame, count }: { frame: Frame; count: number }) => (
  <p class="meta">{count > 1_000 ? frame.texts.sections.manyItems : frame.texts.sections.items(count)}</p>
);

/** An empty section says what will stand here; a search without a find says how to go on. */
const NoItems = ({ frame, type, filter }: SectionListProps) => {
  const t = frame.texts.sections;
  const narrowed = isNarrowed(filter);
  return (
    <div class="empty">
      <Band />
      <div>
        <h2>{narrowed ? t.noneFound : t.nothingYet}</h2>
        <p class="soft">
          {narrowed ? (
            <>
              {t.noneFoundText} <a href={frame.path(sectionPath(type))}>{t.seeAll}</a>
            </>
          ) : (
            t.nothingYetText(say(type.title, frame.language), nameOf(frame, frame.site.unitName).text)
          )}
        </p>
      </div>
    </div>
  );
};

export const Pager = ({
  frame,
  path,
  filter,
  next,
  later,
}: {
  frame: Frame;
  path: string;
  filter: Partial<SectionFilter>;
  next: string | null;
  later: boolean;
}) =>
  later || next ? (
    <nav class="pager" aria-label={frame.texts.stories.pages}>
      {later && (
        <a class="btn" href={frame.path(sectionUrl(path, filter))}>
          <Icon name="chevrons-left" />
          {frame.texts.stories.first}
        </a>
      )}
      {next && (
        <a class="btn" href={frame.path(sectionUrl(path, filter, next))} rel="next">
          {frame.texts.sections.next}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  ) : null;
