import type { OfficialAnswer } from '../page-parts.ts';
import { LatestAnswers } from './answers.tsx';
import { Empty } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';
import { FewNote, NothingHere } from './languages.tsx';
import { Page } from './layout.tsx';
import { PlaceFinder, type Place } from './places.tsx';
import { ReportPanel } from './report-panel.tsx';
import { LeadStory, StoryCard, type StoryItem, StoryRow } from './story-cards.tsx';

export interface MainHomeProps {
  frame: Frame;
  lead: StoryItem | null;
  news: StoryItem[];
  fromCommunes: StoryItem[];
  answers: OfficialAnswer[];
  communes: Place[];
}

/** Home of the province's portal. */
export const MainHome = ({ frame, lead, news, fromCommunes, answers, communes }: MainHomeProps) => {
  const { home } = frame.texts;
  const name = nameOf(frame, frame.site.name).text;
  return (
    <Page
      frame={frame}
      title={name}
      description={home.portalDescription(nameOf(frame, frame.site.owner).text)}
      canonical={frame.origin + frame.path('/')}
    >
      <div class="section first">
        <div class="wrap">
          <h1 class="vh">{name}</h1>
          {lead && <FewNote frame={frame} shown={news.length + 1} />}
          <div class={news.length > 0 ? 'two lead' : undefined}>
            {lead ? <LeadStory item={lead} frame={frame} /> : <NoNews frame={frame} />}
            {news.length > 0 && (
              <section aria-labelledby="tin-moi">
                <div class="head">
                  <h2 id="tin-moi">{home.latest}</h2>
                  <a href={frame.path('/tin-tuc')}>{home.allNews}</a>
                </div>
                <ul class="rows">
                  {news.map((item) => (
                    <li key={item.story.storyId}>
                      <StoryRow item={item} frame={frame} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
      </div>
      <ReportPanel frame={frame} />
      {fromCommunes.length > 0 && (
        <section class="section" aria-labelledby="tu-xa">
          <div class="wrap">
            <div class="head">
              <h2 id="tu-xa">{home.fromCommunes}</h2>
              <a href={frame.path('/tin-tuc?nguon=xa-phuong')}>{home.allFromCommunes}</a>
            </div>
            <ul class="cards">
              {fromCommunes.map((item) => (
                <li key={item.story.storyId}>
                  <StoryCard item={item} frame={frame} />
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <PlaceFinder places={communes} frame={frame} />
      {answers.length > 0 && (
        <div class="section">
          <div class="wrap">
            <LatestAnswers answers={answers} frame={frame} />
          </div>
        </div>
      )}
    </Page>
  );
};

const NoNews = ({ frame }: { frame: Frame }) =>
  frame.language === 'vi' ? (
    <Empty title={frame.texts.home.noNews}>{frame.texts.home.noNewsText}</Empty>
  ) : (
    <NothingHere frame={frame} />
  );
