import { getStories } from '../api.ts';
import { hrefOf } from '../address.ts';
import { useCell } from '../cell.ts';
import { myCommune } from '../commune.ts';
import { ListenButton } from '../components/listen-button.tsx';
import { Page } from '../components/page.tsx';
import { SoundBox } from '../components/sound-box.tsx';
import { Empty, Failed, KeptNote, Loading } from '../components/states.tsx';
import { currentTrack, player, tracksOf, type Track } from '../player.ts';
import { useAnswer } from '../use-answer.ts';

export function ListenScreen() {
  const commune = useCell(myCommune);
  const unitId = commune?.id ?? '';
  const [stories, again] = useAnswer(`stories ${unitId}`, () => getStories(unitId));
  return (
    <Page title="Nghe" under="Bản tin của xã và của tỉnh, đọc lần lượt">
      {stories.state === 'loading' && <Loading what="bản tin" />}
      {stories.state === 'failed' && <Failed failure={stories.failure} again={again} />}
      {stories.state === 'ready' && (
        <>
          <KeptNote keptAt={stories.keptAt} />
          <Queue today={tracksOf(stories.value.items)} />
        </>
      )}
    </Page>
  );
}

export function Queue({ today }: { today: Track[] }) {
  const state = useCell(player);
  const current = currentTrack(state);
  // A queue that is being heard stays as it is; new stories join the list once it is over.
  const queue = current && state.queue.length > 1 ? state.queue : today;
  const now = current ?? queue[0];
  if (!now)
    return (
      <Empty title="Chưa có bản tin để nghe">
        <p>Tin được đọc thành tiếng sẽ hiện ở đây.</p>
      </Empty>
    );
  const place = queue.findIndex(({ storyId }) => storyId === now.storyId);
  return (
    <>
      <section class="card now-playing" aria-label="Bài đang nghe">
        <p class="eyebrow">
          {current ? (state.playing ? 'Đang phát' : 'Tạm dừng') : 'Sẵn sàng'}
          {place >= 0 && `, ${place + 1} trên ${queue.length}`}
        </p>
        <h2>
          <a href={hrefOf(`/tin/${now.storyId}`)}>{now.title}</a>
        </h2>
        <p class="meta">{now.unitName}</p>
        <SoundBox track={now} queue={place >= 0 ? queue : [now]} steps />
      </section>
      <h2 class="section-title">Danh sách nghe</h2>
      <ol class="queue">
        {queue.map((track, index) => (
          <li key={track.storyId} aria-current={track.storyId === now.storyId ? 'true' : undefined}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p class="title">{track.title}</p>
              <p class="meta">{track.unitName}</p>
            </div>
            <ListenButton track={track} queue={queue} />
          </li>
        ))}
      </ol>
    </>
  );
}
