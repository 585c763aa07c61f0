import { contentTypeAtPath, type ContentType } from '@saola/newsroom';
import { platformError } from '@saola/platform/errors';
import { route, type Route } from '@saola/platform/http';
import { renderPage } from '../../pages/layout.tsx';
import { answerPage, type Ask, type PageRoom } from '../../routes/page.ts';
import { addDays } from '@saola/law';
import { filterFields, noFilter, readFilter, type SectionFilter } from '../filter.ts';
import { Calendar } from '../pages/calendar.tsx';
import { groupField, grouping } from '../pages/grouped.tsx';
import { SectionList } from '../pages/section-list.tsx';
import {
  countByChoice,
  countSection,
  listSection,
  listYears,
  type SectionSearch,
} from '../queries/list-section.ts';
import { groupAtPath } from '../section.ts';
import { answersAt } from '../shown-sections.ts';
import { appointmentsOf, dayRows, readWeek } from '../week.ts';
import { drawGroup, mandatoryOn, sectionsOfGroups } from './group.tsx';
import { drawItem } from './item.tsx';
import { findFileViews, mannerOf, viewItems } from './views.ts';

const params = (ask: Ask) => ({ section: ask.params.section ?? '', slug: ask.params.slug ?? '' });

/** Lists and group pages at the first part of an address; what is no section is left to whatever else answers. */
export const sectionRoute = (room: PageRoom): Route =>
  route({
    operationId: 'getSectionPage',
    method: 'GET',
    path: '/:section',
    summary: 'Items of a content type on a site, or the sections of a group',
    access: 'anyone',
    hidden: true,
    handle: ({ context, request, reply }) => answerPage(room, context, request, reply, drawSection),
  });

export const sectionItemRoute = (room: PageRoom): Route =>
  route({
    operationId: 'getSectionItemPage',
    method: 'GET',
    path: '/:section/:slug',
    summary: 'An item of any content type on a site',
    access: 'anyone',
    hidden: true,
    handle: ({ context, request, reply }) => {
      // The API answers in its own manner.
      if (request.url.startsWith('/api')) throw platformError('not-found');
      return answerPage(room, context, request, reply, async (ask) => {
        const type = contentTypeAtPath(params(ask).section);
        return type && (await isHere(ask, type)) ? drawItem(ask, type, params(ask).slug) : null;
      });
    },
  });

async function drawSection(ask: Ask) {
  const { section } = params(ask);
  const type = contentTypeAtPath(section);
  if (type) return (await isHere(ask, type)) ? drawList(ask, type) : null;
  const group = groupAtPath(section);
  return group ? drawGroup(ask, group) : null;
}

/** Asked of the law only where the site would hide it. */
export async function isHere(ask: Ask, type: ContentType): Promise<boolean> {
  const none = new Set<string>();
  return answersAt(ask.site, type, none) || answersAt(ask.site, type, await mandatoryOn(ask));
}

/** Everything at once on one page: a catalogue is read as a whole. */
const pageSize = (type: ContentType) =>
  grouping(type) || ['chapters', 'people'].includes(type.list.layout) ? 200 : 24;

async function drawList(ask: Ask, type: ContentType) {
  const filter = readFilter(type, ask.query);
  const frame = ask.frame(`/${type.path}`);
  const search: SectionSearch = {
    siteId: ask.site.id,
    language: frame.language,
    type,
    now: frame.now,
    ...(ask.site.kind === 'MAIN'
      ? { fromBelow: filter.fromBelow ? ('BELOW' as const) : ('APART' as const) }
      : {}),
  };
  if (type.list.layout === 'calendar') return drawCalendar(ask, search, filter);
  const { database } = ask.context;
  const group = grouping(type) ? groupField(type) : null;
  const after = ask.query.get('sau');
  const [page, count, counts, years, inVietnamese, also] = await Promise.all([
    listSection(database, { ...search, filter, after, limit: pageSize(type) }),
    countSection(database, { ...search, filter }),
    group ? countByChoice(database, search, group.key) : new Map<string, number>(),
    yearsOf(ask, search),
    frame.language === 'vi' ? 0 : countSection(database, { ...search, language: 'vi' }),
    type.code === 'disclosure-item' ? sectionsOfGroups(ask, frame) : null,
  ]);
  return {
    status: 200,
    html: renderPage(
      <SectionList
        frame={frame}
        type={type}
        views={await viewItems(database, frame, page.items)}
        filter={filter}
        count={count}
        counts={counts}
        {...(also && { also })}
        years={years}
        next={page.next}
        later={after !== null}
        inVietnamese={inVietnamese > count ? inVietnamese : 0}
      />,
    ),
  };
}

async function yearsOf(ask: Ask, search: SectionSearch): Promise<Map<string, string[]>> {
  const dated = filterFields(search.type).filter((field) => ['day', 'month', 'year'].includes(field.kind));
  const lists = await Promise.all(
    dated.map(async (field): Promise<[string, string[]]> => [
      field.key,
      await listYears(ask.context.database, search, field.key),
    ]),
  );
  return new Map(lists);
}

/** An event of two months may still be going on. */
const LONGEST = 62; // days

async function drawCalendar(ask: Ask, search: SectionSearch, filter: SectionFilter) {
  const { type } = search;
  const { database } = ask.context;
  const frame = ask.frame(`/${type.path}`);
  const week = readWeek(ask.query.get('tuan'), frame.now);
  const asSheets = dayRows(type) !== undefined;
  const [here, later] = await Promise.all([
    listSection(database, {
      ...search,
      between: { from: asSheets ? week.monday : addDays(week.monday, -LONGEST), before: week.next },
      limit: 500,
    }),
    asSheets
      ? null
      : listSection(database, {
          ...search,
          between: { from: week.next, before: '9999' },
          limit: 8,
          reversed: true,
        }),
  ]);
  const views = await viewItems(database, frame, here.items);
  return {
    status: 200,
    html: renderPage(
      <Calendar
        frame={frame}
        type={type}
        filter={{ ...noFilter, fromBelow: filter.fromBelow }}
        week={week}
        appointments={appointmentsOf(type, views, week, mannerOf(frame, await findFileViews(database, [])))}
        upcoming={later ? await viewItems(database, frame, later.items) : []}
        sheets={asSheets ? views : []}
      />,
    ),
  };
}
