import { spokenLength } from '@saola/translations';
import { localDay } from '@saola/vietnamese';
import type { VNode } from 'preact';
import { articlePath } from '../addresses/article-path.ts';
import { eyebrowOf } from '../category.ts';
import { isDatedType } from '../dated.ts';
import type { StoryAudio } from '../page-parts.ts';
import type { PublicationSummary } from '../publication.ts';
import { Icon, Name, When } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';
import { once } from './once.ts';
import { StoryPicture } from './picture.tsx';

/** A story in a list, with its sound when there is one. */
export interface StoryItem {
  story: PublicationSummary;
  audio: StoryAudio | null;
}

interface CardProps {
  item: StoryItem;
  frame: Frame;
  /** Origin of another site on which the story stands. */
  base?: string;
}

const Urgency = ({ item, frame }: CardProps) =>
  item.story.priority === 'EMERGENCY' ? <span class="tag bad">{frame.texts.stories.urgent}</span> : null;

const NEWS = 'news';

/** News says its field and its hour; what is not of a day says neither, for the heading above says what it is. */
const Came = ({ item: { story }, frame }: CardProps) =>
  story.type === NEWS ? (
    <When at={story.firstPublishedAt} frame={frame} />
  ) : isDatedType(story.type) ? (
    <time datetime={story.firstPublishedAt.toISOString()}>
      {frame.texts.format.shortDate(story.firstPublishedAt)}
    </time>
  ) : null;

const fieldOf = ({ story }: StoryItem, { texts }: Frame): string | null =>
  story.type === NEWS ? eyebrowOf(story, texts) : null;

const Unit = ({ item, frame }: CardProps) => <Name of={nameOf(frame, item.story.unitName)} />;

const listenWords = ({ audio }: StoryItem, { texts }: Frame): string =>
  audio ? texts.stories.listen(spokenLength(audio.durationMs, texts)) : '';

export const Listen = ({ item, frame }: CardProps) =>
  item.audio ? (
    <p class="listen">
      <a href={`${articlePath(item.story)}#nghe`}>
        <Icon name="play" />
        <span>
          {listenWords(item, frame)}
          <span class="vh">: {item.story.title}</span>
        </span>
      </a>
    </p>
  ) : null;

const LeadStoryDrawn = ({ item, frame }: CardProps) => (
  <article class="lead-story">
    {item.story.picture && (
      <StoryPicture picture={item.story.picture} at="lead" shape="r169" first decorative />
    )}
    <h2>
      <a class="tt" href={articlePath(item.story)}>
        {item.story.title}
      </a>
    </h2>
    <p>{item.story.summary}</p>
    <div class="meta">
      <Urgency item={item} frame={frame} />
      {fieldOf(item, frame) && <span>{fieldOf(item, frame)}</span>}
      <span>
        <Unit item={item} frame={frame} />
      </span>
      <Came item={item} frame={frame} />
      {item.audio && (
        <span>
          <Icon name="headphones" />
          {listenWords(item, frame)}
        </span>
      )}
    </div>
  </article>
);

const StoryRowDrawn = ({ item, frame, unit = false, base = '' }: CardProps & { unit?: boolean }) => (
  <article class={item.story.picture ? 'row-story' : 'row-story plain'}>
    <h3>
      <a class="tt" href={base + articlePath(item.story)}>
        {item.story.title}
      </a>
    </h3>
    {item.story.picture && <StoryPicture picture={item.story.picture} at="row" shape="r43" decorative />}
    {item.story.type !== NEWS && item.story.summary && <p class="soft">{item.story.summary}</p>}
    <div class="meta">
      <Urgency item={item} frame={frame} />
      {(unit || fieldOf(item, frame)) && (
        <span>{unit ? <Unit item={item} frame={frame} /> : fieldOf(item, frame)}</span>
      )}
      <Came item={item} frame={frame} />
    </div>
  </article>
);

const NoticeRowDrawn = ({
  item,
  frame,
  unit = false,
  level: Heading = 'h3',
}: CardProps & { unit?: boolean; level?: 'h2' | 'h3' }) => (
  <article class={item.story.picture ? 'notice' : 'notice plain'}>
    {item.story.picture && <StoryPicture picture={item.story.picture} at="notice" shape="r43" decorative />}
    <div>
      {fieldOf(item, frame) && <span class="eyebrow">{fieldOf(item, frame)}</span>}
      <Heading>
        <a class="tt" href={articlePath(item.story)}>
          {item.story.title}
        </a>
      </Heading>
      <p>{item.story.summary}</p>
      <div class="meta">
        <Urgency item={item} frame={frame} />
        {unit && (
          <span>
            <Unit item={item} frame={frame} />
          </span>
        )}
        <Came item={item} frame={frame} />
      </div>
      <Listen item={item} frame={frame} />
    </div>
  </article>
);

const StoryCardDrawn = ({ item, frame, base = '' }: CardProps) => (
  <article class="card-story">
    {item.story.picture ? (
      <StoryPicture picture={item.story.picture} at="card" shape="r169" decorative />
    ) : (
      <div class="pic r169 blank" aria-hidden="true" />
    )}
    <span class="eyebrow">
      <Unit item={item} frame={frame} />
    </span>
    <h3>
      <a class="tt" href={base + articlePath(item.story)}>
        {item.story.title}
      </a>
    </h3>
    <div class="meta">
      <Urgency item={item} frame={frame} />
      <Came item={item} frame={frame} />
    </div>
  </article>
);

type RowProps = CardProps & { unit?: boolean; level?: 'h2' | 'h3' };

/** Drawn once a day: the lists in memory are shown by every page of their site, and what is near in time is told by days. */
const daily =
  (look: string, Drawn: (props: RowProps) => VNode) =>
  (props: RowProps): VNode => {
    const { item, frame, base = '', unit, level = '' } = props;
    const key = `${look} ${frame.language} ${localDay(frame.now)} ${base} ${unit} ${level} ${item.audio?.durationMs}`;
    return once(item.story, key, () => <Drawn {...props} />);
  };

export const LeadStory = daily('lead', LeadStoryDrawn);
export const StoryRow = daily('row', StoryRowDrawn);
export const NoticeRow = daily('notice', NoticeRowDrawn);
export const StoryCard = daily('card', StoryCardDrawn);
