import { renderPage } from './layout.tsx';
import { Article } from './article.tsx';
import * as fixtures from './fixtures.ts';
import { MainHome } from './home-main.tsx';
import { UnitHome } from './home-unit.tsx';
import { NotFound, UnknownHost, Withdrawn } from './lost.tsx';
import { Contact, Introduction, Places, SiteMap } from './plain-pages.tsx';
import { StoryList } from './story-list.tsx';

const { stories, mainSite, communeSite, longNamedSite, frameOf, now } = fixtures;
const [lead, ...others] = stories as [(typeof stories)[number], ...typeof stories];
const facts = {
  fullName: 'Xã Tả Phìn',
  validFrom: '2025-07-01',
  basis: '1673/NQ-UBTVQH15',
  code: '02989',
  predecessors: ['Xã Tả Phìn (thị xã Sa Pa)', 'Xã Trung Chải'],
  lat: 22.4105,
  lon: 103.8412,
};

/** Every page once, by a short name: for tests and for looking. */
export const examples: Record<string, () => string> = {
  'home-main': () =>
    renderPage(
      <MainHome
        frame={frameOf(mainSite, { alert: fixtures.alert })}
        lead={lead}
        news={others.slice(0, 5)}
        fromCommunes={others.slice(4)}
        answers={fixtures.answers}
        communes={fixtures.places}
      />,
    ),
  'home-commune': () =>
    renderPage(
      <UnitHome
        frame={frameOf(communeSite, { alert: { ...fixtures.alert, level: null } })}
        notices={others.slice(0, 4)}
        fromProvince={stories.slice(0, 4)}
        loudspeakers={fixtures.loudspeakers}
        board={fixtures.board}
        answers={fixtures.answers}
        hamlets={fixtures.hamlets}
      />,
    ),
  'home-empty': () =>
    renderPage(
      <UnitHome
        frame={frameOf(longNamedSite)}
        notices={[]}
        fromProvince={[]}
        loudspeakers={[]}
        board={null}
        answers={[]}
        hamlets={[]}
      />,
    ),
  list: () =>
    renderPage(
      <StoryList
        frame={frameOf(mainSite, { menuPath: '/tin-tuc' })}
        items={stories}
        next="2026-01-01"
        later={false}
        categories={['thong-bao', 'y-te', 'nong-nghiep', 'giao-thong']}
        filter={{ category: null, fromCommunes: false, words: '' }}
      />,
    ),
  article: () =>
    renderPage(
      <Article
        frame={frameOf(mainSite, { menuPath: '/tin-tuc' })}
        story={lead.story}
        audio={lead.audio}
        answers={fixtures.answers}
        related={others.slice(4, 8)}
      />,
    ),
  'article-bare': () =>
    renderPage(
      <Article
        frame={frameOf(longNamedSite, { menuPath: '/tin-tuc' })}
        story={{ ...lead.story, picture: null, priority: 'EMERGENCY' }}
        audio={null}
        answers={[]}
        related={[]}
      />,
    ),
  introduction: () =>
    renderPage(
      <Introduction
        frame={frameOf(communeSite, { menuPath: '/gioi-thieu' })}
        facts={facts}
        communes={fixtures.places}
      />,
    ),
  places: () =>
    renderPage(
      <Places
        frame={frameOf(mainSite, { menuPath: '/xa-phuong' })}
        title="Xã, phường"
        lead="Theo thứ tự chữ cái."
        places={fixtures.places}
      />,
    ),
  contact: () => renderPage(<Contact frame={frameOf(communeSite, { menuPath: '/lien-he' })} />),
  'site-map': () => renderPage(<SiteMap frame={frameOf(mainSite, { menuPath: '/so-do' })} />),
  'not-found': () => renderPage(<NotFound frame={frameOf(communeSite, { menuPath: '' })} />),
  withdrawn: () =>
    renderPage(
      <Withdrawn
        frame={frameOf(mainSite)}
        at={now}
        reason="Thông tin không còn đúng sau khi lịch thay đổi."
      />,
    ),
  'unknown-host': () =>
    renderPage(
      <UnknownHost
        assets={frameOf(mainSite).assets}
        demo
        main={frameOf(mainSite).main}
        host="khongco.laocai.localhost"
      />,
    ),
};
