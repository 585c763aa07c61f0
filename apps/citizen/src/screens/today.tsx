import { getStories, type StorySummary } from '../api.ts';
import { hrefOf } from '../address.ts';
import { useCell } from '../cell.ts';
import { myCommune } from '../commune.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { Empty, Failed, KeptNote, Loading } from '../components/states.tsx';
import { EmergencyCard, StoryCard } from '../components/story-card.tsx';
import { start, tracksOf, type Track } from '../player.ts';
import { useAnswer } from '../use-answer.ts';
import { dayOf, lengthOf } from '../words.ts';

export function TodayScreen() {
  const commune = useCell(myCommune);
  const unitId = commune?.id ?? '';
  const [stories, again] = useAnswer(`stories ${unitId}`, () => getStories(unitId));
  return (
    <Page
      title={`Hôm nay ở ${commune?.name ?? ''}`}
      under={dayOf(Date.now())}
      action={
        <a
          class="round quiet"
          href={hrefOf('/chon-xa')}
          aria-label={`Đổi xã, đang xem ${commune?.fullName ?? ''}`}
        >
          <Icon name="mapPin" />
        </a>
      }
    >
      {stories.state === 'loading' && <Loading what="tin hôm nay" />}
      {stories.state === 'failed' && <Failed failure={stories.failure} again={again} />}
      {stories.state === 'ready' && (
        <>
          <KeptNote keptAt={stories.keptAt} />
          <Stories stories={stories.value.items} />
        </>
      )}
      <a class="report-door" href={hrefOf('/gui-y-kien')}>
        <Icon name="camera" />
        <span>
          <strong>Báo việc cần xử lý</strong>
          <span>Chụp ảnh hoặc viết vài dòng, xã hẹn ngày trả lời</span>
        </span>
      </a>
    </Page>
  );
}

function Stories({ stories }: { stories: StorySummary[] }) {
  const queue = tracksOf(stories);
  const emergencies = stories.filter(({ priority }) => priority === 'EMERGENCY');
  const others = stories.filter(({ priority }) => priority !== 'EMERGENCY');
  if (stories.length === 0)
    return (
      <Empty title="Chưa có tin nào">
        <p>Khi xã hoặc tỉnh đăng tin, tin hiện ở đây.</p>
      </Empty>
    );
  return (
    <>
      {emergencies.map((story) => (
        <EmergencyCard key={story.id} story={story} queue={queue} />
      ))}
      <div class="section-head">
        <h2>Cần biết hôm nay</h2>
        <ListenToAll queue={queue} />
      </div>
      <div class="stories">
        {others.map((story, index) => (
          <StoryCard key={story.id} story={story} queue={queue} lead={index === 0} />
        ))}
      </div>
    </>
  );
}

function ListenToAll({ queue }: { queue: Track[] }) {
  if (queue.length === 0) return null;
  const whole = queue.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return (
    <button type="button" class="link" onClick={() => start(queue, 0)}>
      Nghe tất cả,{' '}
      {whole < 60_000 ? `${Math.round(whole / 1000)} giây` : `${Math.round(whole / 60_000)} phút`}
      <span class="visually-hidden"> ({lengthOf(whole)})</span>
    </button>
  );
}
