import type { Language } from '@saola/translations';
import { communeSite, frameOf, hamlets, longNamedSite, mainSite } from '../pages/fixtures.ts';
import type { Frame } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import { noFilter, type SectionFilter } from './filter.ts';
import { attachments, files, items, typeOf, viewOf } from './fixtures.ts';
import { Calendar } from './pages/calendar.tsx';
import { GroupPage } from './pages/group-page.tsx';
import { ItemPage } from './pages/item-page.tsx';
import { searchAsked, searchOutcome } from '../search/examples.ts';
import { SearchPage } from '../search/search-page.tsx';
import { SectionList } from './pages/section-list.tsx';
import { SiteTree } from './pages/site-tree.tsx';
import { mannerOf } from './routes/views.ts';
import { appointmentsOf, readWeek } from './week.ts';

const frameAt = (code: string, language: Language, site = communeSite): Frame =>
  frameOf(site, { menuPath: `/${typeOf(code).path}` }, language);

interface Shown {
  site?: typeof communeSite;
  filter?: Partial<SectionFilter>;
  empty?: boolean;
}

const list =
  (code: string, { site = communeSite, filter = {}, empty = false }: Shown = {}) =>
  (language: Language = 'vi') => {
    const frame = frameAt(code, language, site);
    const views = empty ? [] : (items[code] ?? []).map((one) => viewOf(frame, one));
    return renderPage(
      <SectionList
        frame={frame}
        type={typeOf(code)}
        views={views}
        filter={{ ...noFilter, ...filter }}
        count={views.length}
        counts={new Map([['a', 1]])}
        also={new Map([['b', [{ type: typeOf('project'), count: 1 }]]])}
        years={new Map([['from', ['2026', '2025']]])}
        next={code === 'project' ? 'x' : null}
        later={false}
        inVietnamese={empty && language !== 'vi' ? 3 : 0}
      />,
    );
  };

const one =
  (code: string) =>
  (language: Language = 'vi') => {
    const frame = frameAt(code, language);
    const [item, ...others] = items[code] ?? [];
    if (!item) throw new Error(`no item of ${code}`);
    return renderPage(
      <ItemPage
        frame={frame}
        view={viewOf(frame, item)}
        item={item}
        attachments={attachments.map(({ fileId, name }) => ({ ...files.get(fileId)!, name }))}
        audio={null}
        others={others.map((other) => viewOf(frame, other))}
      />,
    );
  };

const calendar =
  (code: string, asked: string) =>
  (language: Language = 'vi') => {
    const frame = frameAt(code, language);
    const week = readWeek(asked, frame.now);
    const views = (items[code] ?? []).map((item) => viewOf(frame, item));
    return renderPage(
      <Calendar
        frame={frame}
        type={typeOf(code)}
        filter={noFilter}
        week={week}
        appointments={appointmentsOf(typeOf(code), views, week, mannerOf(frame, files))}
        upcoming={code === 'event' ? views : []}
        sheets={code === 'event' ? [] : views}
      />,
    );
  };

/** Every layout, item page and overview of sections, by a short name: for tests and for looking. */
export const sectionExamples: Record<string, (language?: Language) => string> = {
  'section-table': list('project'),
  'section-narrowed': list('project', {
    site: mainSite,
    filter: { words: 'nước', values: { status: 'DONE', from: '2026' } },
  }),
  'section-empty': list('project', { site: longNamedSite, empty: true }),
  'section-people': list('leader'),
  'section-groups': list('disclosure-item'),
  'section-records': list('apparatus'),
  'section-questions': list('question-answer'),
  'section-gallery': list('picture-album'),
  'section-links': list('link'),
  'section-chapters': list('introduction'),
  'section-week': calendar('leader-schedule', '2026-09-15'),
  'section-events': calendar('event', '2026-09-16'),
  'section-week-empty': calendar('leader-schedule', '2026-01-01'),
  'item-project': one('project'),
  'item-leader': one('leader'),
  'item-album': one('picture-album'),
  'item-audio': one('audio'),
  'item-statistics': one('statistics-report'),
  'item-question': one('question-answer'),
  'item-event': one('event'),
  'section-group': (language = 'vi') => {
    const frame = frameAt('project', language);
    const views = (items.project ?? []).map((item) => viewOf(frame, item));
    return renderPage(
      <GroupPage
        frame={frame}
        group="projects"
        glances={[
          { type: typeOf('project'), count: 3, views },
          { type: typeOf('procurement'), count: 0, views: [] },
        ]}
      />,
    );
  },
  'site-tree': (language = 'vi') =>
    renderPage(
      <SiteTree
        frame={frameOf(communeSite, { menuPath: '/so-do' }, language)}
        branches={[{ group: 'projects', sections: [{ type: typeOf('project'), count: 1_284 }] }]}
        pages={[{ href: '/', label: '1' }]}
        freePages={[{ href: '/trang/le-hoi', label: '2', lang: 'vi' }]}
        places={[{ title: '3', links: hamlets.map(({ name }) => ({ href: '', label: name })) }]}
        elsewhere={[]}
      />,
    ),
  search: (language = 'vi') => {
    const frame = frameOf(communeSite, { menuPath: '/tim-kiem', search: 'x' }, language);
    const views = [...(items.project ?? []), ...(items.leader ?? [])].map((item) => viewOf(frame, item));
    return renderPage(
      <SearchPage frame={frame} asked={searchAsked} outcome={searchOutcome(views.map(({ item }) => item))} />,
    );
  },
};
