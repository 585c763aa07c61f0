import type { StoryAudio } from '../page-parts.ts';
import { eyebrowOf } from '../category.ts';
import type { PublicationSummary } from '../publication.ts';
import { Icon, spokenLength, StoryPicture, When } from './bits.tsx';
import { storyPath } from './frame.ts';

/** A story in a list, with its sound when there is one. */
export interface StoryItem {
  story: PublicationSummary;
  audio: StoryAudio | null;
}

const Urgency = ({ story }: { story: PublicationSummary }) =>
  story.priority === 'EMERGENCY' ? <span class="tag bad">Khẩn cấp</span> : null;

export const Listen = ({ item }: { item: StoryItem }) =>
  item.audio ? (
    <p class="listen">
      <a href={`${storyPath(item.story.slug)}#nghe`}>
        <Icon name="play" />
        <span>
          Nghe {spokenLength(item.audio.durationMs)}
          <span class="vh">: {item.story.title}</span>
        </span>
      </a>
    </p>
  ) : null;

export const LeadStory = ({ item, now }: { item: StoryItem; now: Date }) => (
  <article class="lead-story">
    {item.story.picture && (
      <StoryPicture
        picture={item.story.picture}
        sizes="(min-width: 62rem) 46rem, 100vw"
        shape="r169"
        first
        decorative
      />
    )}
    <h2>
      <a class="tt" href={storyPath(item.story.slug)}>
        {item.story.title}
      </a>
    </h2>
    <p>{item.story.summary}</p>
    <div class="meta">
      <Urgency story={item.story} />
      <span>{eyebrowOf(item.story)}</span>
      <span>{item.story.unitName}</span>
      <When at={item.story.publishedAt} now={now} />
      {item.audio && (
        <span>
          <Icon name="headphones" />
          Nghe {spokenLength(item.audio.durationMs)}
        </span>
      )}
    </div>
  </article>
);

/** `base` is the origin of another site on which the story stands. */
export const StoryRow = ({
  item,
  now,
  unit = false,
  base = '',
}: {
  item: StoryItem;
  now: Date;
  unit?: boolean;
  base?: string;
}) => (
  <article class={item.story.picture ? 'row-story' : 'row-story plain'}>
    <h3>
      <a class="tt" href={base + storyPath(item.story.slug)}>
        {item.story.title}
      </a>
    </h3>
    {item.story.picture && <StoryPicture picture={item.story.picture} sizes="7rem" shape="r43" decorative />}
    <div class="meta">
      <Urgency story={item.story} />
      <span>{unit ? item.story.unitName : eyebrowOf(item.story)}</span>
      <When at={item.story.publishedAt} now={now} />
    </div>
  </article>
);

export const NoticeRow = ({
  item,
  now,
  unit = false,
  level: Heading = 'h3',
}: {
  item: StoryItem;
  now: Date;
  unit?: boolean;
  level?: 'h2' | 'h3';
}) => (
  <article class={item.story.picture ? 'notice' : 'notice plain'}>
    {item.story.picture && (
      <StoryPicture picture={item.story.picture} sizes="10.5rem" shape="r43" decorative />
    )}
    <div>
      <span class="eyebrow">{eyebrowOf(item.story)}</span>
      <Heading>
        <a class="tt" href={storyPath(item.story.slug)}>
          {item.story.title}
        </a>
      </Heading>
      <p>{item.story.summary}</p>
      <div class="meta">
        <Urgency story={item.story} />
        {unit && <span>{item.story.unitName}</span>}
        <When at={item.story.publishedAt} now={now} />
      </div>
      <Listen item={item} />
    </div>
  </article>
);

export const StoryCard = ({ item, now, base = '' }: { item: StoryItem; now: Date; base?: string }) => (
  <article class="card-story">
    {item.story.picture ? (
      <StoryPicture
        picture={item.story.picture}
        sizes="(min-width: 40rem) 18rem, 100vw"
        shape="r169"
        decorative
      />
    ) : (
      <div class="pic r169 blank" aria-hidden="true" />
    )}
    <span class="eyebrow">{item.story.unitName}</span>
    <h3>
      <a class="tt" href={base + storyPath(item.story.slug)}>
        {item.story.title}
      </a>
    </h3>
    <div class="meta">
      <Urgency story={item.story} />
      <When at={item.story.publishedAt} now={now} />
    </div>
  </article>
);
