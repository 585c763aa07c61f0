import { formatDate } from '@saola/vietnamese';
import type { BoardGlance, LoudspeakerItem, OfficialAnswer } from '../page-parts.ts';
import { LatestAnswers } from './answers.tsx';
import { Empty, Icon } from './bits.tsx';
import { BoardNow, ContactCard, LoudspeakerDay } from './day-cards.tsx';
import type { Frame } from './frame.ts';
import { Page } from './layout.tsx';
import { type Place, PlaceList } from './places.tsx';
import { ReportPanel } from './report-panel.tsx';
import { NoticeRow, StoryCard, type StoryItem, StoryRow } from './story-cards.tsx';

export interface UnitHomeProps {
  frame: Frame;
  notices: StoryItem[];
  /** Words of the superior unit; their addresses are full ones. */
  fromProvince: StoryItem[];
  loudspeakers: LoudspeakerItem[];
  board: BoardGlance | null;
  answers: OfficialAnswer[];
  hamlets: Place[];
}

/** Home of a commune or a department: today first, the institution last. */
export const UnitHome = ({
  frame,
  notices,
  fromProvince,
  loudspeakers,
  board,
  answers,
  hamlets,
}: UnitHomeProps) => {
  const { site } = frame;
  const commune = site.kind === 'COMMUNE';
  return (
    <Page
      frame={frame}
      title={site.name.vi}
      description={`Thông báo, tin tức và lịch loa của ${site.unitName}.`}
      canonical={`${frame.origin}/`}
    >
      <div class="section first">
        <div class="wrap">
          <h1>{commune ? `Hôm nay ở ${site.shortName}` : site.unitName}</h1>
          <p class="soft today">{formatDate(frame.now)}</p>
          <div class="two wide-left">
            <section aria-labelledby="thong-bao">
              <h2 class="vh" id="thong-bao">
                Thông báo mới
              </h2>
              {notices.length > 0 ? (
                <ul class="rows roomy">
                  {notices.map((item) => (
                    <li key={item.story.storyId}>
                      <NoticeRow item={item} now={frame.now} />
                    </li>
                  ))}
                </ul>
              ) : (
                <Empty title="Chưa có thông báo">Thông báo được duyệt sẽ hiện ở đây ngay.</Empty>
              )}
              <a class="more" href="/tin-tuc">
                Tất cả tin, thông báo
                <Icon name="arrow-right" />
              </a>
            </section>
            <div class="stack">
              {commune && <LoudspeakerDay items={loudspeakers} />}
              <ContactCard contact={site.settings} />
            </div>
          </div>
        </div>
      </div>
      <ReportPanel frame={frame} />
      {board || answers.length > 0 ? (
        <div class="section">
          <div class="wrap two">
            {fromProvince.length > 0 && (
              <section aria-labelledby="tu-tinh">
                <ProvinceHead frame={frame} />
                <ul class="rows">
                  {fromProvince.map((item) => (
                    <li key={item.story.storyId}>
                      <StoryRow item={item} now={frame.now} unit base={frame.main.url} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <div class="stack wide">
              {board && <BoardNow board={board} />}
              {answers.length > 0 && <LatestAnswers answers={answers} now={frame.now} />}
            </div>
          </div>
        </div>
      ) : (
        fromProvince.length > 0 && (
          <section class="section" aria-labelledby="tu-tinh">
            <div class="wrap">
              <ProvinceHead frame={frame} />
              <ul class="cards">
                {fromProvince.map((item) => (
                  <li key={item.story.storyId}>
                    <StoryCard item={item} now={frame.now} base={frame.main.url} />
                  </li>
                ))}
              </ul>
            </div>
          </section>
        )
      )}
      {hamlets.length > 0 && (
        <section class="section tint" aria-labelledby="thon">
          <div class="wrap">
            <div class="head">
              <h2 id="thon">{hamlets.length} thôn, tổ dân phố</h2>
              <a href="/thon">Xem trang các thôn</a>
            </div>
            <PlaceList places={hamlets} full />
          </div>
        </section>
      )}
    </Page>
  );
};

const ProvinceHead = ({ frame }: { frame: Frame }) => (
  <div class="head">
    <h2 id="tu-tinh">Từ tỉnh</h2>
    <a href={`${frame.main.url}/tin-tuc`}>Tất cả tin của tỉnh</a>
  </div>
);
