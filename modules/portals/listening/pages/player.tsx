import { speaksLanguage } from '@saola/speech';
import { spokenLength } from '@saola/translations';
import type { StoryAudio } from '../../page-parts.ts';
import { podcastOf } from '../../feeds/feed-address.ts';
import { Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { once } from '../../pages/once.ts';
import type { Reading } from '../reading.ts';

const rates = [0.75, 1, 1.25, 1.5];

const rateIn = ({ texts }: Frame, rate: number): string => rate.toLocaleString(texts.language.tag);

/**
 * The browser's own player: known to everybody, works without script and by keyboard. Script adds a button that starts it, the speed, keeps the
 * place where one stopped, and marks the sentence that is being read.
 */
export const Player = ({
  frame,
  audio,
  editionId,
}: {
  frame: Frame;
  audio: StoryAudio;
  editionId: string;
}) => {
  const { article } = frame.texts;
  return (
    <section
      class="player"
      id="nghe"
      aria-label={article.listen}
      data-reading={`/api/public/readings/${editionId}`}
    >
      <Icon name="headphones" />
      <div>
        <button class="btn js" type="button" data-play>
          {article.listen}
        </button>
        <b class="without-js">{article.listen}</b>
        <small>
          {article.length(spokenLength(audio.durationMs, frame.texts))}{' '}
          <a href={audio.url} download>
            {article.download}
          </a>{' '}
          <a href={podcastOf(frame.path('/'))} type="application/rss+xml">
            {article.podcast}
          </a>
        </small>
      </div>
      <audio controls preload="none" src={audio.url}>
        <a href={audio.url}>{article.download}</a>
      </audio>
      <p class="player-said" role="status" data-not-played={article.notPlayed} />
      {once(frame.texts, 'ways to listen', () => (
        <Ways frame={frame} />
      ))}
      <Script frame={frame} />
    </section>
  );
};

const Ways = ({ frame }: { frame: Frame }) => {
  const { article } = frame.texts;
  return (
    <div class="player-ways js">
      <span role="group" aria-label={article.speed}>
        {rates.map((rate) => (
          <button
            key={rate}
            type="button"
            data-rate-of-speech={rate}
            aria-pressed={rate === 1 ? 'true' : 'false'}
            aria-label={article.times(rateIn(frame, rate))}
          >
            {rateIn(frame, rate)}×
          </button>
        ))}
      </span>
      <label>
        <input type="checkbox" data-follow checked /> {article.follow}
      </label>
    </div>
  );
};

/** What nobody has heard yet is spoken when the first reader asks; without script the page waits for it, and says so if it takes longer. */
export const AskToHear = ({
  frame,
  item,
  state,
}: {
  frame: Frame;
  item: { editionId: string; language: string };
  /** Of a reading that was asked for already. */
  state?: Reading['state'] | undefined;
}) => {
  const { article } = frame.texts;
  if (frame.site.state !== 'OPEN' || !speaksLanguage(item.language)) return null;
  return (
    <section class="player" id="nghe" aria-label={article.listen}>
      <Icon name="headphones" />
      <form
        method="post"
        action="/api/public/readings"
        data-hear
        data-being-spoken={article.beingSpoken}
        data-one-by-one={article.oneByOne}
        data-pause={article.pause}
        data-go-on={article.goOn}
        data-not-spoken={article.notSpoken}
      >
        <input type="hidden" name="tin" value={item.editionId} />
        <button class="btn" type="submit">
          {article.hear}
        </button>
        <small role="status">
          {state === 'PENDING'
            ? article.beingMade
            : state === 'FAILED'
              ? article.notSpoken
              : article.hearHint}
        </small>
      </form>
      <Script frame={frame} />
    </section>
  );
};

const Script = ({ frame }: { frame: Frame }) => <script src={frame.assets.listen} defer />;
