import { useEffect } from 'preact/hooks';
import { keepFile } from '@saola/offline';
import { getStory, type Story } from '../api.ts';
import { hrefOf } from '../address.ts';
import { useCell } from '../cell.ts';
import { myCommune } from '../commune.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { SoundBox } from '../components/sound-box.tsx';
import { Failed, KeptNote, Loading } from '../components/states.tsx';
import { FILES_BOUND, FILES_CACHE } from '../kept.ts';
import { noteRead } from '../reads.ts';
import { tracksOf } from '../player.ts';
import { useAnswer } from '../use-answer.ts';
import { momentOf, topicName } from '../words.ts';

export function StoryScreen({ id }: { id: string }) {
  const [story, again] = useAnswer(`story ${id}`, () => getStory(id));
  return (
    <Page title="Tin của xã và tỉnh" back="/" heading={story.state !== 'ready'}>
      {story.state === 'loading' && <Loading what="tin" />}
      {story.state === 'failed' && <Failed failure={story.failure} again={again} />}
      {story.state === 'ready' && (
        <>
          <KeptNote keptAt={story.keptAt} />
          <Article story={story.value} fresh={story.keptAt === null} />
        </>
      )}
    </Page>
  );
}

function Article({ story, fresh }: { story: Story; fresh: boolean }) {
  const commune = useCell(myCommune);
  const track = tracksOf([story])[0];

  useEffect(() => {
    document.title = `${story.title} – Tin xã`;
    if (!fresh) return;
    // What was opened once can be read and heard again in a valley without a network.
    for (const url of [story.picture?.url, story.audio?.url])
      if (url) void keepFile(FILES_CACHE, url, FILES_BOUND);
    if (commune) void noteRead(story, commune.id).catch(() => undefined);
  }, [story, fresh, commune]);

  return (
    <article class="article">
      <p class="eyebrow">
        {story.priority === 'EMERGENCY' && <span class="tag bad">Khẩn cấp</span>}
        {story.priority === 'PRIORITY' && <span class="tag">Ưu tiên</span>}
        {topicName(story.topic)}
      </p>
      <h1 class="headline">{story.title}</h1>
      <p class="meta">
        {story.unitName}
        <br />
        {momentOf(story.publishedAt)}
      </p>
      <p class="standfirst">{story.summary}</p>
      {track && <SoundBox track={track} queue={[track]} />}
      {story.picture && (
        <figure>
          <img src={story.picture.url} alt={story.picture.alt} />
        </figure>
      )}
      <div class="prose" dangerouslySetInnerHTML={{ __html: story.body }} />
      <div class="band" aria-hidden="true" />
      <Answers story={story} />
    </article>
  );
}

function Answers({ story }: { story: Story }) {
  const commune = myCommune.get();
  const send = hrefOf(
    `/gui-y-kien?tin=${encodeURIComponent(story.id)}${commune ? `&don-vi=${commune.id}` : ''}`,
  );
  return (
    <section class="answers" aria-labelledby="tra-loi">
      <h2 id="tra-loi">Ý kiến và trả lời chính thức</h2>
      {story.answers.length === 0 && <p class="meta">Chưa có câu trả lời nào được công bố cho tin này.</p>}
      {story.answers.map((answer) => (
        <blockquote class="official" key={answer.at + answer.text}>
          <p class="who">
            <Icon name="check" />
            {answer.unitName} trả lời
          </p>
          <p>{answer.text}</p>
          <p class="meta">{momentOf(answer.at)}</p>
        </blockquote>
      ))}
      <a class="button accent wide" href={send}>
        <Icon name="reply" />
        Gửi ý kiến về tin này
      </a>
    </section>
  );
}
