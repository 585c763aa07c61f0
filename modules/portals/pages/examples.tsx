import type { Language } from '@saola/translations';
import { freePage, mainHome, unitHome, weatherOf } from '../blocks/example-pages.tsx';
import { abroad } from './fixtures-abroad.ts';
import { renderPage } from './layout.tsx';
import { Article } from './article.tsx';
import { Departed } from './editions.tsx';
import * as fixtures from './fixtures.ts';
import { pathIn } from './frame.ts';
import { Gallery } from './gallery.tsx';
import { LanguageNotSpoken, NotFound, NotTranslated, UnknownHost } from './lost.tsx';
import { Contact, Introduction, Places } from './plain-pages.tsx';
import { StoryList } from './story-list.tsx';
import { OfflinePage } from '../offline/offline-page.tsx';
import { visitsExample } from '../visits/pages/example.ts';
import { VisitsPage } from '../visits/pages/visits-page.tsx';

const { mainSite, communeSite, departmentSite, longNamedSite, frameOf } = fixtures;
const facts = {
  fullName: 'Xã Tả Phìn',
  validFrom: '2025-07-01',
  basis: '1673/NQ-UBTVQH15',
  code: '02989',
  predecessors: ['Xã Tả Phìn', 'Xã Trung Chải'],
  lat: 22.4105,
  lon: 103.8412,
};

/** What a page shows in a language: only what has been told in it. */
function storiesIn(language: Language) {
  if (language === 'vi') return fixtures.stories;
  const { stories, html } = abroad[language];
  return stories.map((told, index) => {
    const { story, audio } = fixtures.stories[index]!;
    return { audio, story: { ...story, ...told, html, language } };
  });
}
/** Loudspeakers, boards and answers speak Vietnamese; pages in other languages leave them out. */
const inVietnamese = <T,>(language: Language, value: T, otherwise: T): T =>
  language === 'vi' ? value : otherwise;

/** Every page once, by a short name: for tests and for looking. */
export const examples: Record<string, (language?: Language) => string> = {
  'home-main': (language = 'vi') =>
    mainHome(frameOf(mainSite, { alert: fixtures.alert }, language), storiesIn(language)),
  'home-commune': (language = 'vi') =>
    unitHome(
      frameOf(communeSite, { alert: { ...fixtures.alert, level: null } }, language),
      storiesIn(language),
      { today: weatherOf(fixtures.now) },
    ),
  'home-department': (language = 'vi') =>
    unitHome(frameOf(departmentSite, {}, language), storiesIn(language)),
  'home-empty': (language = 'vi') =>
    unitHome(frameOf(longNamedSite, {}, language), [], {
      'loudspeaker-day': inVietnamese(language, [], null),
      'board-now': null,
      answers: [],
      map: { places: [] },
    }),
  'home-archived': (language = 'vi') =>
    unitHome(
      frameOf(
        { ...communeSite, state: 'ARCHIVED' },
        { successor: { name: communeSite.name, url: 'http://moi.laocai.example' } },
        language,
      ),
      storiesIn(language),
    ),
  offline: (language = 'vi') => renderPage(<OfflinePage frame={frameOf(communeSite, {}, language)} />),
  'free-page': (language = 'vi') => freePage(frameOf(communeSite, {}, language)),
  list: (language = 'vi') =>
    renderPage(
      <StoryList
        frame={frameOf(mainSite, { menuPath: '/tin-tuc' }, language)}
        items={storiesIn(language)}
        next="2026-01-01"
        later={false}
        categories={['thong-bao', 'y-te', 'nong-nghiep', 'giao-thong']}
        filter={{ category: null, fromCommunes: false, words: '' }}
      />,
    ),
  article: (language = 'vi') => {
    const [lead, ...others] = storiesIn(language);
    return renderPage(
      <Article
        frame={frameOf(mainSite, { menuPath: '/tin-tuc' }, language)}
        story={lead!.story}
        audio={lead!.audio}
        answers={inVietnamese(language, fixtures.answers, [])}
        related={others.slice(0, 4)}
      />,
    );
  },
  'article-bare': (language = 'vi') =>
    renderPage(
      <Article
        frame={frameOf(longNamedSite, { menuPath: '/tin-tuc' }, language)}
        story={{ ...storiesIn(language)[0]!.story, picture: null, priority: 'EMERGENCY' }}
        audio={null}
        answers={[]}
        related={[]}
      />,
    ),
  'article-withdrawn': (language = 'vi') => {
    const { story } = storiesIn(language)[0]!;
    const changeNotes = [{ at: story.publishedAt.toISOString(), note: story.title }];
    return renderPage(
      <Article
        frame={frameOf(mainSite, { menuPath: '/tin-tuc' }, language)}
        story={{ ...story, changeNotes }}
        audio={null}
        answers={[]}
        related={[]}
        withdrawn={{ at: fixtures.now, reason: story.summary }}
        source={{ name: communeSite.name, url: 'https://taphin.example/tin-tuc/mot-tin' }}
      />,
    );
  },
  departed: (language = 'vi') => {
    const { title, summary: reason, unitName: by } = storiesIn(language)[0]!.story;
    const instead = { title, url: 'https://taphin.example/tin-tuc/mot-tin' };
    const departure = { kind: 'REPLACED' as const, by, at: fixtures.now, reason, instead };
    return renderPage(<Departed frame={frameOf(communeSite, {}, language)} departure={departure} />);
  },
  introduction: (language = 'vi') =>
    renderPage(
      <Introduction
        frame={frameOf(communeSite, { menuPath: '/gioi-thieu' }, language)}
        facts={facts}
        communes={fixtures.places}
      />,
    ),
  places: (language = 'vi') => {
    const frame = frameOf(mainSite, { menuPath: '/xa-phuong' }, language);
    const words = frame.texts.places;
    return renderPage(
      <Places
        frame={frame}
        title={words.communes(fixtures.places.length)}
        lead={words.communesLead}
        places={fixtures.places}
      />,
    );
  },
  visits: (language = 'vi') =>
    renderPage(
      <VisitsPage
        frame={frameOf(communeSite, { counters: visitsExample.counters }, language)}
        {...visitsExample}
      />,
    ),
  contact: (language = 'vi') =>
    renderPage(<Contact frame={frameOf(communeSite, { menuPath: '/lien-he' }, language)} />),
  gallery: (language = 'vi') =>
    renderPage(<Gallery frame={frameOf(mainSite, { menuPath: '/giao-dien' }, language)} theme="cham" />),
  'not-found': (language = 'vi') =>
    renderPage(<NotFound frame={frameOf(communeSite, { menuPath: '' }, language)} />),
  'not-translated': (language = 'en') =>
    renderPage(
      <NotTranslated
        frame={frameOf(
          mainSite,
          {
            translations: [
              { language: 'vi', href: '/tin-tuc/mot-tin' },
              {
                language,
                href: pathIn(language, '/tin-tuc/mot-tin'),
                missing: true,
              },
            ],
          },
          language,
        )}
        title={fixtures.stories[0]!.story.title}
      />,
    ),
  'language-not-spoken': (language = 'en') =>
    renderPage(<LanguageNotSpoken frame={frameOf({ ...communeSite, languages: ['vi'] }, {}, language)} />),
  'unknown-host': () => {
    const { assets, texts, main } = frameOf(mainSite);
    return renderPage(
      <UnknownHost assets={assets} texts={texts} demo main={main} host="khongco.laocai.localhost" />,
    );
  },
};
