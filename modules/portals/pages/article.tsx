import { categoryName, eyebrowOf } from '../category.ts';
import type { OfficialAnswer, StoryAudio } from '../page-parts.ts';
import type { Publication } from '../publication.ts';
import { Answers } from './answers.tsx';
import { Band, Empty, FullTime, Icon, spokenLength, StoryPicture } from './bits.tsx';
import { inSentence } from '@saola/sites';
import { appUrl, type Frame, storyPath } from './frame.ts';
import { Page } from './layout.tsx';
import { type StoryItem, StoryRow } from './story-cards.tsx';

export interface ArticleProps {
  frame: Frame;
  story: Publication;
  audio: StoryAudio | null;
  answers: OfficialAnswer[];
  related: StoryItem[];
  /** Full address of the story on the site of the unit that wrote it. */
  canonical?: string;
}

export const Article = ({ frame, story, audio, answers, related, canonical }: ArticleProps) => (
  <Page
    frame={frame}
    title={story.title}
    description={story.summary}
    canonical={canonical}
    image={story.picture ? new URL(story.picture.url, frame.main.url).href : undefined}
  >
    <div class="wrap">
      <Crumbs story={story} />
      <div class="article">
        <div>
          <article lang={story.language}>
            <Opening story={story} />
            {audio && <Player audio={audio} />}
            {story.picture && (
              <figure>
                <StoryPicture picture={story.picture} sizes="(min-width: 46rem) 44rem, 100vw" first />
                {story.picture.alt && <figcaption>{story.picture.alt}</figcaption>}
              </figure>
            )}
            <div class="prose" dangerouslySetInnerHTML={{ __html: story.html }} />
            <Band short />
          </article>
          <div class="after">
            <AnswersSection frame={frame} story={story} answers={answers} />
          </div>
        </div>
        <aside class="aside stack" aria-label="Công cụ và tin liên quan">
          <div class="acts js">
            <button class="btn" type="button" data-print>
              <Icon name="printer" />
              In
            </button>
            <button class="btn" type="button" data-share>
              <Icon name="share-2" />
              Chia sẻ
            </button>
          </div>
          {related.length > 0 && (
            <section aria-labelledby="lien-quan">
              <h2 id="lien-quan">Tin khác</h2>
              <ul class="rows">
                {related.map((item) => (
                  <li key={item.story.storyId}>
                    <StoryRow item={item} now={frame.now} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  </Page>
);

const Crumbs = ({ story }: { story: Publication }) => (
  <nav class="crumbs" aria-label="Đường dẫn">
    <ol>
      <li>
        <a href="/">Trang chủ</a>
      </li>
      <li>
        <a href="/tin-tuc">Tin tức</a>
      </li>
      {categoryName(story.category) && (
        <li>
          <a href={`/tin-tuc?chuyen-muc=${story.category}`}>{eyebrowOf(story)}</a>
        </li>
      )}
    </ol>
  </nav>
);

const Opening = ({ story }: { story: Publication }) => (
  <header>
    {story.priority === 'EMERGENCY' && <span class="tag bad">Khẩn cấp</span>}
    <h1>{story.title}</h1>
    <p class="article-lead">{story.summary}</p>
    <div class="article-meta meta">
      <span>{story.unitName}</span>
      <span>
        Đăng&nbsp;
        <FullTime at={story.publishedAt} />
      </span>
      {story.updatedAt.getTime() - story.publishedAt.getTime() > 60_000 && (
        <span>
          sửa&nbsp;
          <FullTime at={story.updatedAt} />
        </span>
      )}
    </div>
  </header>
);

/** The browser's own player: known to everybody, works without script and by keyboard. */
const Player = ({ audio }: { audio: StoryAudio }) => (
  <section class="player" id="nghe" aria-label="Nghe tin này">
    <Icon name="headphones" />
    <div>
      <b>Nghe tin này</b>
      <small>
        {spokenLength(audio.durationMs)}, cùng bản đọc phát trên loa.{' '}
        <a href={audio.url} download>
          Tải tệp âm thanh
        </a>
      </small>
    </div>
    <audio controls preload="none" src={audio.url}>
      <a href={audio.url}>Tải tệp âm thanh</a>
    </audio>
  </section>
);

const AnswersSection = ({ frame, story, answers }: Pick<ArticleProps, 'frame' | 'story' | 'answers'>) => {
  const write = appUrl(frame, '/gui-y-kien', { tin: story.storyId, 'don-vi': story.unitId });
  return (
    <section aria-labelledby="y-kien">
      <div class="head">
        <h2 id="y-kien">Ý kiến và trả lời chính thức</h2>
        {answers.length > 0 && <a href={write}>Gửi ý kiến</a>}
      </div>
      {answers.length > 0 ? (
        <Answers answers={answers} />
      ) : (
        <Empty title="Chưa có câu hỏi nào được trả lời công khai">
          Bạn hỏi, {inSentence(story.unitName)} trả lời tại đây.
          <br />
          <a class="btn primary gap" href={write}>
            <Icon name="message-circle" />
            Gửi ý kiến về tin này
          </a>
        </Empty>
      )}
    </section>
  );
};

export const storyUrl = (origin: string, slug: string): string => origin + storyPath(slug);
