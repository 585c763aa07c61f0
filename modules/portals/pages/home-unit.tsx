import type { BoardGlance, LoudspeakerItem, OfficialAnswer } from '../page-parts.ts';
import { LatestAnswers } from './answers.tsx';
import { Empty, Icon, Name } from './bits.tsx';
import { BoardNow, ContactCard, LoudspeakerDay } from './day-cards.tsx';
import { type Frame, nameOf, unitInSentence } from './frame.ts';
import { FewNote, NothingHere } from './languages.tsx';
import { Page } from './layout.tsx';
import { type Place, PlaceList } from './places.tsx';
import { ReportPanel } from './report-panel.tsx';
import { NoticeRow, StoryCard, type StoryItem, StoryRow } from './story-cards.tsx';

export interface UnitHomeProps {
  frame: Frame;
  notices: StoryItem[];
  /** Words of the superior unit; their addresses are full ones. */
  fromProvince: StoryItem[];
  /** Null where the page does not tell of them. */
  loudspeakers: LoudspeakerItem[] | null;
  board: BoardGlance | null;
  answers: OfficialAnswer[];
  hamlets: Place[];
}

/** Home of a commune or a department: today first, the institution last. */
export const UnitHome = (props: UnitHomeProps) => {
  const { frame, loudspeakers, hamlets } = props;
  const { site, texts } = frame;
  return (
    <Page
      frame={frame}
      title={nameOf(frame, site.name).text}
      description={texts.home.unitDescription(unitInSentence(frame, site.unitName))}
      canonical={frame.origin + frame.path('/')}
    >
      <div class="section first">
        <div class="wrap">
          <h1>
            {site.kind === 'COMMUNE' ? (
              texts.home.today(site.shortName)
            ) : (
              <Name of={nameOf(frame, site.unitName)} />
            )}
          </h1>
          <p class="soft today">{texts.format.date(frame.now)}</p>
          <div class="two wide-left">
            <Notices {...props} />
            <div class="stack">
              {loudspeakers && <LoudspeakerDay items={loudspeakers} frame={frame} />}
              <ContactCard frame={frame} />
            </div>
          </div>
        </div>
      </div>
      <ReportPanel frame={frame} />
      <Around {...props} />
      {hamlets.length > 0 && (
        <section class="section tint" aria-labelledby="thon">
          <div class="wrap">
            <div class="head">
              <h2 id="thon">{texts.home.hamlets(hamlets.length)}</h2>
              <a href={frame.path('/thon')}>{texts.home.seeHamlets}</a>
            </div>
            <PlaceList places={hamlets} frame={frame} full />
          </div>
        </section>
      )}
    </Page>
  );
};

const Notices = ({ frame, notices }: UnitHomeProps) => {
  const { home } = frame.texts;
  return (
    <section aria-labelledby="thong-bao">
      <h2 class="vh" id="thong-bao">
        {home.notices}
      </h2>
      {notices.length > 0 ? (
        <>
          <FewNote frame={frame} shown={notices.length} />
          <ul class="rows roomy">
            {notices.map((item) => (
              <li key={item.story.storyId}>
                <NoticeRow item={item} frame={frame} />
              </li>
            ))}
          </ul>
        </>
      ) : frame.language === 'vi' ? (
        <Empty title={home.noNotices}>{home.noNoticesText}</Empty>
      ) : (
        <NothingHere frame={frame} />
      )}
      <a class="more" href={frame.path('/tin-tuc')}>
        {home.allNotices}
        <Icon name="arrow-right" />
      </a>
    </section>
  );
};

/** What comes from beside and above the unit. */
const Around = ({ frame, board, answers, fromProvince }: UnitHomeProps) => {
  if (!board && answers.length === 0)
    return fromProvince.length > 0 ? (
      <section class="section" aria-labelledby="tu-tinh">
        <div class="wrap">
          <ProvinceHead frame={frame} />
          <ul class="cards">
            {fromProvince.map((item) => (
              <li key={item.story.storyId}>
                <StoryCard item={item} frame={frame} base={frame.main.url} />
              </li>
            ))}
          </ul>
        </div>
      </section>
    ) : null;
  return (
    <div class="section">
      <div class="wrap two">
        {fromProvince.length > 0 && (
          <section aria-labelledby="tu-tinh">
            <ProvinceHead frame={frame} />
            <ul class="rows">
              {fromProvince.map((item) => (
                <li key={item.story.storyId}>
                  <StoryRow item={item} frame={frame} unit base={frame.main.url} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="stack wide">
          {board && <BoardNow board={board} frame={frame} />}
          {answers.length > 0 && <LatestAnswers answers={answers} frame={frame} />}
        </div>
      </div>
    </div>
  );
};

const ProvinceHead = ({ frame }: { frame: Frame }) => (
  <div class="head">
    <h2 id="tu-tinh">{frame.texts.home.fromProvince}</h2>
    <a href={frame.main.url + frame.path('/tin-tuc')}>{frame.texts.home.allFromProvince}</a>
  </div>
);
