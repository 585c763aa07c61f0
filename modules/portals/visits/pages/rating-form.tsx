import { LONGEST_WORDS, ratingLevels } from '@saola/feedback';
import type { Frame } from '../../pages/frame.ts';
import { once } from '../../pages/once.ts';

/** What readers are told of the ratings of an item, where the site wants it. */
export interface RatingSum {
  satisfied: number;
  total: number;
}

/** Fewer ratings say nothing, and might say who. */
const FEWEST = 10;

/** “Is this useful?” under every item; nothing of the rater is asked, works without script. */
export const RatingForm = ({
  frame,
  storyId,
  sum,
}: {
  frame: Frame;
  storyId: string;
  sum?: RatingSum | null | undefined;
}) => {
  const { rating: words, format } = frame.texts;
  if (frame.site.state !== 'OPEN') return null;
  return (
    <section class="rate card noprint" id="danh-gia" aria-labelledby="danh-gia-hoi">
      <form method="post" action="/api/public/ratings" data-rate>
        <input type="hidden" name="tin" value={storyId} />
        <input type="hidden" name="ngon-ngu" value={frame.language} />
        {once(frame.texts, 'rating', () => (
          <Levels frame={frame} />
        ))}
      </form>
      <p role="status" data-thanks={words.thanks} />
      {sum && sum.total >= FEWEST && (
        <p class="meta">
          {words.summary(`${format.number((sum.satisfied / sum.total) * 100)}\u00a0%`, sum.total)}
        </p>
      )}
    </section>
  );
};

const Levels = ({ frame }: { frame: Frame }) => {
  const words = frame.texts.rating;
  return (
    <>
      <fieldset>
        <legend id="danh-gia-hoi">{words.question}</legend>
        <div class="rate-levels">
          {ratingLevels.map((level) => (
            <label key={level}>
              <input type="radio" name="muc" value={level} required />
              <span>{words[level]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <details>
        <summary>{words.words}</summary>
        <p class="meta" id="danh-gia-ghi-chu">
          {words.wordsHint}
        </p>
        <textarea
          name="loi"
          rows={3}
          maxlength={LONGEST_WORDS}
          aria-label={words.words}
          aria-describedby="danh-gia-ghi-chu"
        />
      </details>
      <button class="btn" type="submit">
        {words.send}
      </button>
    </>
  );
};
