import type { Named } from '@saola/sites';
import { categoryName, eyebrowOf } from '../category.ts';
import type { OfficialAnswer, StoryAudio } from '../page-parts.ts';
import type { Publication } from '../publication.ts';
import { AskToHear, Player } from '../listening/pages/player.tsx';
import type { Reading } from '../listening/reading.ts';
import { RatingForm, type RatingSum } from '../visits/pages/rating-form.tsx';
import { Answers } from './answers.tsx';
import { Band, Empty, FullTime, Icon, Name } from './bits.tsx';
import { StoryPicture, withFittingPictures } from './picture.tsx';
import { EditionNotes, EditionSource, WithdrawnBanner } from './editions.tsx';
import { appUrl, type Frame, nameOf, unitInSentence } from './frame.ts';
import { Page } from './layout.tsx';
import { ArticleTools } from './article-tools.tsx';
import type { StoryItem } from './story-cards.tsx';

export interface ArticleProps {
  frame: Frame;
  story: Publication;
  audio: StoryAudio | null;
  /** How the reading aloud stands where there is no sound yet. */
  readingState?: Reading['state'] | undefined;
  answers: OfficialAnswer[];
  related: StoryItem[];
  /** Where the site tells readers. */
  ratings?: RatingSum | null;
  /** Full address of the story on the site of the unit that wrote it. */
  canonical?: string;
  /** The text stays readable under a banner. */
  withdrawn?: { at: Date; reason: string | null } | null;
  /** The site whose word it is, where it is another one. */
  source?: { name: Named; url: string } | null;
}

export const Article = (props: ArticleProps) => {
  const { frame, story, audio, readingState, answers, related, ratings, canonical, withdrawn, source } =
    props;
  return (
    <Page
      frame={frame}
      title={story.title}
      description={story.summary}
      canonical={canonical}
      noindex={Boolean(withdrawn)}
      about={{ item: story, html: story.html, picture: story.picture, audio, source: source?.url }}
    >
      <div class="wrap">
        <Crumbs frame={frame} story={story} />
        <div class="article">
          <div>
            <article>
              {withdrawn && <WithdrawnBanner frame={frame} {...withdrawn} />}
              <Opening frame={frame} story={story} />
              {audio ? (
                <Player frame={frame} audio={audio} editionId={story.editionId} />
              ) : (
                !withdrawn && <AskToHear frame={frame} item={story} state={readingState} />
              )}
              {story.picture && (
                <figure>
                  <StoryPicture picture={story.picture} at="article" first />
                  {story.picture.alt && <figcaption>{story.picture.alt}</figcaption>}
                </figure>
              )}
              <div class="prose" dangerouslySetInnerHTML={{ __html: withFittingPictures(story.html) }} />
              {source && <EditionSource frame={frame} source={source} />}
              <EditionNotes frame={frame} publishedAt={story.firstPublishedAt} notes={story.changeNotes} />
              <Band short />
            </article>
            <div class="after">
              {!withdrawn && <RatingForm frame={frame} storyId={story.storyId} sum={ratings} />}
              <AnswersSection frame={frame} story={story} answers={answers} />
            </div>
          </div>
          <ArticleTools frame={frame} related={related} />
        </div>
      </div>
    </Page>
  );
};

const Crumbs = ({ frame, story }: { frame: Frame; story: Publication }) => {
  const { texts, path } = frame;
  return (
    <nav class="crumbs" aria-label={texts.article.path}>
      <ol>
        <li>
          <a href={path('/')}>{texts.page.home}</a>
        </li>
        <li>
          <a href={path('/tin-tuc')}>{texts.stories.news}</a>
        </li>
        {categoryName(story.category, texts) && (
          <li>
            <a href={path(`/tin-tuc?chuyen-muc=${story.category}`)}>{eyebrowOf(story, texts)}</a>
          </li>
        )}
      </ol>
    </nav>
  );
};

/** Issued by a unit that this one succeeded, or under the name it had before (MRG-04). */
const issuedFormerly = ({ site }: Frame, story: Publication): boolean =>
  story.unitId === site.unitId && story.unitName !== site.unitName;

const Opening = ({ frame, story }: { frame: Frame; story: Publication }) => {
  const { stories, article } = frame.texts;
  return (
    <header>
      {story.priority === 'EMERGENCY' && <span class="tag bad">{stories.urgent}</span>}
      <h1>{story.title}</h1>
      <p class="article-lead">{story.summary}</p>
      <div class="article-meta meta">
        <span>
          <Name of={nameOf(frame, story.unitName)} />
          {issuedFormerly(frame, story) && (
            <> ({frame.texts.archive.formerly(unitInSentence(frame, frame.site.unitName))})</>
          )}
        </span>
        <span>
          {article.published}&nbsp;
          <FullTime at={story.firstPublishedAt} frame={frame} />
        </span>
        {story.updatedAt.getTime() - story.firstPublishedAt.getTime() > 60_000 && (
          <span>
            {article.updated}&nbsp;
            <FullTime at={story.updatedAt} frame={frame} />
          </span>
        )}
      </div>
    </header>
  );
};

const AnswersSection = ({ frame, story, answers }: Pick<ArticleProps, 'frame' | 'story' | 'answers'>) => {
  const words = frame.texts.article;
  const write = appUrl(frame, '/gui-y-kien', { tin: story.storyId, 'don-vi': story.unitId });
  // Nobody is there to answer at a body that is no more.
  const archived = frame.site.state === 'ARCHIVED';
  if (archived && answers.length === 0) return null;
  return (
    <section aria-labelledby="y-kien">
      <div class="head">
        <h2 id="y-kien">{words.answers}</h2>
        {answers.length > 0 && !archived && <a href={write}>{words.write}</a>}
      </div>
      {answers.length > 0 ? (
        <Answers frame={frame} answers={answers} />
      ) : (
        <Empty title={words.noAnswers}>
          {words.noAnswersText(unitInSentence(frame, story.unitName))}
          <br />
          <a class="btn primary gap" href={write}>
            <Icon name="message-circle" />
            {words.writeAbout}
          </a>
        </Empty>
      )}
    </section>
  );
};
