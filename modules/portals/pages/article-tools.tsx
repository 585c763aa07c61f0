import { textsOf } from '@saola/translations';
import { Icon } from './bits.tsx';
import type { Frame } from './frame.ts';
import { type StoryItem, StoryRow } from './story-cards.tsx';

/** What one can do with a story, and where to read on. */
export const ArticleTools = ({ frame, related }: { frame: Frame; related: StoryItem[] }) => {
  const { page, article } = frame.texts;
  return (
    <aside class="aside stack" aria-label={article.aside}>
      <div class="acts">
        <button class="btn js" type="button" data-print>
          <Icon name="printer" />
          {page.print}
        </button>
        <button class="btn js" type="button" data-share data-copied={page.copied}>
          <Icon name="share-2" />
          {page.share}
        </button>
        <a class="btn" href="?luu" download>
          <Icon name="download" />
          {page.save}
        </a>
      </div>
      <OtherLanguages frame={frame} />
      {related.length > 0 && (
        <section aria-labelledby="lien-quan">
          <h2 id="lien-quan">{article.other}</h2>
          <ul class="rows">
            {related.map((item) => (
              <li key={item.story.storyId}>
                <StoryRow item={item} frame={frame} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
};

const OtherLanguages = ({ frame }: { frame: Frame }) => {
  const others = frame.translations.filter(
    ({ language, missing }) => language !== frame.language && !missing,
  );
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="ngon-ngu">
      <h2 id="ngon-ngu">{frame.texts.article.alsoIn}</h2>
      <ul class="acts">
        {others.map(({ language, href }) => {
          const { tag, name } = textsOf(language).language;
          return (
            <li key={language}>
              <a class="chip" href={href} lang={tag} hreflang={tag}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
