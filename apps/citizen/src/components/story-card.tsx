import type { StorySummary } from '../api.ts';
import { hrefOf } from '../address.ts';
import { tracksOf, type Track } from '../player.ts';
import { topicName, whenOf } from '../words.ts';
import { Icon } from './icon.tsx';
import { ListenButton } from './listen-button.tsx';

interface CardProps {
  story: StorySummary;
  queue: Track[];
  /** The first story with a picture shows it in full width. */
  lead?: boolean;
}

export function StoryCard({ story, queue, lead = false }: CardProps) {
  const track = tracksOf([story])[0];
  const shape = !story.picture ? 'card story' : lead ? 'card story lead' : 'card story beside';
  return (
    <article class={shape}>
      {story.picture && (
        <img src={story.picture.url} alt="" loading={lead ? 'eager' : 'lazy'} decoding="async" />
      )}
      <div class="words">
        <p class="eyebrow">
          {story.priority === 'PRIORITY' && <span class="tag">Ưu tiên</span>}
          {topicName(story.topic)}
        </p>
        <h3>
          <a href={hrefOf(`/tin/${story.id}`)}>{story.title}</a>
        </h3>
        {lead && <p class="summary">{story.summary}</p>}
        <p class="meta">
          {story.unitName}
          <span aria-hidden="true"> · </span>
          {whenOf(story.publishedAt)}
        </p>
      </div>
      {track && <ListenButton track={track} queue={queue} />}
    </article>
  );
}

/** An emergency stands above everything, says what it is in words and shape, and what to do next. */
export function EmergencyCard({ story, queue }: CardProps) {
  const track = tracksOf([story])[0];
  return (
    <section class="emergency" aria-labelledby={`khan-cap-${story.id}`}>
      <p class="class">
        <Icon name="warning" />
        Tin khẩn cấp
        <span class="when">{whenOf(story.publishedAt)}</span>
      </p>
      <h2 id={`khan-cap-${story.id}`}>{story.title}</h2>
      <p>{story.summary}</p>
      <div class="row">
        <a class="button accent" href={hrefOf(`/tin/${story.id}`)}>
          Việc cần làm
        </a>
        <a class="button plain" href="tel:112">
          <Icon name="phone" />
          Gọi 112
        </a>
        {track && <ListenButton track={track} queue={queue} />}
      </div>
    </section>
  );
}
