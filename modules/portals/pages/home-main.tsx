import type { OfficialAnswer } from '../page-parts.ts';
import { LatestAnswers } from './answers.tsx';
import { Empty } from './bits.tsx';
import type { Frame } from './frame.ts';
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
export const MainHome = ({ frame, lead, news, fromCommunes, answers, communes }: MainHomeProps) => (
  <Page
    frame={frame}
    title={frame.site.name.vi}
    description={`Tin tức, thông báo và trả lời chính thức của ${frame.site.owner.vi}.`}
    canonical={`${frame.origin}/`}
  >
    <div class="section first">
      <div class="wrap two lead">
        <h1 class="vh">{frame.site.name.vi}</h1>
        {lead ? (
          <LeadStory item={lead} now={frame.now} />
        ) : (
          <Empty title="Chưa có tin">Tin đầu tiên được duyệt sẽ hiện ở đây ngay.</Empty>
        )}
        <section aria-labelledby="tin-moi">
          <div class="head">
            <h2 id="tin-moi">Tin mới</h2>
            <a href="/tin-tuc">Tất cả tin</a>
          </div>
          <ul class="rows">
            {news.map((item) => (
              <li key={item.story.storyId}>
                <StoryRow item={item} now={frame.now} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
    <ReportPanel frame={frame} />
    {fromCommunes.length > 0 && (
      <section class="section" aria-labelledby="tu-xa">
        <div class="wrap">
          <div class="head">
            <h2 id="tu-xa">Từ các xã, phường</h2>
            <a href="/tin-tuc?nguon=xa-phuong">Tất cả tin của xã, phường</a>
          </div>
          <ul class="cards">
            {fromCommunes.map((item) => (
              <li key={item.story.storyId}>
                <StoryCard item={item} now={frame.now} />
              </li>
            ))}
          </ul>
        </div>
      </section>
    )}
    <PlaceFinder places={communes} />
    {answers.length > 0 && (
      <div class="section">
        <div class="wrap">
          <LatestAnswers answers={answers} now={frame.now} />
        </div>
      </div>
    )}
  </Page>
);
