import { contentTypeOf } from '@saola/newsroom';
import { say } from '@saola/translations';
import { categoryName } from '../category.ts';
import { Band, Icon, Name } from '../pages/bits.tsx';
import { type Frame, nameOf } from '../pages/frame.ts';
import { Page } from '../pages/layout.tsx';
import { fileKind } from '../sections/pages/value.tsx';
import { isNarrowed, type SearchAsked, searchUrl } from './read-search.ts';
import type { FoundItem, SearchOutcome } from './run-search.ts';
import type { SaidInFile } from './said-in-files.ts';
import { Chosen, SearchForm } from './search-form.tsx';
import { mostCounted } from './search-site.ts';

export interface SearchPageProps {
  frame: Frame;
  asked: SearchAsked;
  /** Null when nothing was asked. */
  outcome: SearchOutcome | null;
}

/** Everything that says what was asked, best first, with what kind of thing each is and where it stands. */
export const SearchPage = ({ frame, asked, outcome }: SearchPageProps) => {
  const t = frame.texts.searching;
  const title = asked.text ? frame.texts.stories.found(asked.text) : frame.texts.sections.search;
  const link = (change: Partial<SearchAsked>) => frame.path(searchUrl(asked, frame.site, change));
  return (
    <Page frame={frame} title={title} noindex>
      <div class="section first">
        <div class="wrap searching">
          <div class="head section-head">
            <h1>{title}</h1>
            {outcome && outcome.total > 0 && (
              <p class="meta" role="status">
                {outcome.plain && outcome.total >= mostCounted
                  ? t.foundMore(mostCounted)
                  : frame.texts.sections.found(outcome.total)}
              </p>
            )}
          </div>
          <SearchForm frame={frame} asked={asked} outcome={outcome} />
          {outcome && (isNarrowed(asked) || asked.sort === 'newest') && (
            <Chosen frame={frame} asked={asked} outcome={outcome} link={link} />
          )}
          {asked.cut && <p class="note">{t.cut}</p>}
          {outcome?.plain && <p class="note">{t.plainly}</p>}
          {asked.days && (
            <p class="note" role="status">
              {asked.days === 'swapped' ? t.daysSwapped : t.daysUnread}
            </p>
          )}
          {outcome && <Hints frame={frame} asked={asked} outcome={outcome} link={link} />}
          {outcome && outcome.types.length > 1 && (
            <Kinds frame={frame} asked={asked} outcome={outcome} link={link} />
          )}
          {outcome && outcome.items.length === 0 && <Nothing frame={frame} asked={asked} link={link} />}
          {outcome && outcome.items.length > 0 && (
            <ol class="finds">
              {outcome.items.map((found) => (
                <li key={found.item.storyId}>
                  <Found frame={frame} found={found} outcome={outcome} />
                </li>
              ))}
            </ol>
          )}
          {outcome && (asked.after || outcome.next) && (
            <nav class="pager" aria-label={frame.texts.stories.pages}>
              {asked.after && (
                <a class="btn" href={link({})}>
                  <Icon name="chevrons-left" />
                  {frame.texts.stories.first}
                </a>
              )}
              {outcome.next && (
                <a class="btn" href={link({ after: outcome.next })} rel="next">
                  {frame.texts.sections.next}
                  <Icon name="chevron-right" />
                </a>
              )}
            </nav>
          )}
        </div>
      </div>
    </Page>
  );
};

type Link = (change: Partial<SearchAsked>) => string;

/** What may have been meant, and what was looked for besides. */
const Hints = ({
  frame,
  asked,
  outcome,
  link,
}: {
  frame: Frame;
  asked: SearchAsked;
  outcome: SearchOutcome;
  link: Link;
}) => {
  const t = frame.texts.searching;
  return (
    <>
      {outcome.instead && (
        <p class="meant">
          {t.instead(asked.text)}{' '}
          <a href={link({ text: outcome.instead })}>
            <b>{outcome.instead}</b>
          </a>
        </p>
      )}
      {outcome.didYouMean && (
        <p class="meant">
          {t.didYouMean}{' '}
          <a href={link({ text: outcome.didYouMean })}>
            <b>{outcome.didYouMean}</b>
          </a>
        </p>
      )}
      {outcome.alsoLookedFor.length > 0 && (
        <p class="soft">{t.alsoLookedFor(outcome.alsoLookedFor.join(', '))}</p>
      )}
      {outcome.partly && outcome.total > 0 && <p class="note">{t.partly}</p>}
      {asked.scope === 'site' && !outcome.plain && (
        <p class="soft">
          <a href={link({ scope: 'network' })}>{t.searchNetwork}</a>
        </p>
      )}
    </>
  );
};

const Kinds = ({
  frame,
  asked,
  outcome,
  link,
}: {
  frame: Frame;
  asked: SearchAsked;
  outcome: SearchOutcome;
  link: Link;
}) => (
  <nav class="filters" aria-label={frame.texts.sections.kinds}>
    <a class="chip" href={link({ type: null })} aria-current={asked.type ? undefined : 'page'}>
      {frame.texts.sections.any}
    </a>
    {outcome.types.slice(0, 8).map(([code, count]) => {
      const type = contentTypeOf(code);
      return (
        type && (
          <a
            key={code}
            class="chip"
            href={link({ type: code })}
            aria-current={asked.type === code ? 'page' : undefined}
          >
            {say(type.title, frame.language)} ({frame.texts.format.number(count)})
          </a>
        )
      );
    })}
  </nav>
);

const Found = ({ frame, found, outcome }: { frame: Frame; found: FoundItem; outcome: SearchOutcome }) => {
  const { item, site, url, inFile } = found;
  const type = contentTypeOf(item.type)!;
  const eyebrow =
    item.type === 'news' ? categoryName(item.category, frame.texts) : say(type.name, frame.language);
  const summary = item.summary ? outcome.mark(item.summary) : [];
  // A summary that says two of the words is enough; the text is then not read.
  const excerpt = summary.length < 4 ? outcome.excerpt(item.words, item.begun) : [];
  const isSaidInSummary = summary.length > 1 || excerpt.length < 2;
  return (
    <article class="find">
      {eyebrow && <span class="eyebrow">{eyebrow}</span>}
      <h2>
        <a class="tt" href={url}>
          <Marked pieces={outcome.mark(item.title)} />
        </a>
      </h2>
      {isSaidInSummary && summary.length > 0 && (
        <p>
          <Marked pieces={summary} />
        </p>
      )}
      {excerpt.length > 1 && (
        <p>
          <Marked pieces={excerpt} />
        </p>
      )}
      {inFile && <InFile frame={frame} file={inFile} />}
      <div class="meta">
        <span>
          <Name of={nameOf(frame, item.unitName)} />
        </span>
        {site.id !== frame.site.id && <span>{new URL(url).hostname}</span>}
        <time dateTime={item.firstPublishedAt.toISOString()}>
          {frame.texts.format.date(item.firstPublishedAt)}
        </time>
      </div>
    </article>
  );
};

/** The file that says it, with the place in it. */
const InFile = ({ frame, file }: { frame: Frame; file: SaidInFile }) => (
  <div class="find-file">
    <Icon name="file-text" />
    <div>
      <span class="find-file-name">
        {frame.texts.searching.inFile} <a href={file.url}>{file.name || frame.texts.sections.file}</a>{' '}
        <small>
          ({fileKind(file.mime)}, {frame.texts.format.fileSize(file.bytes)})
        </small>
      </span>
      <p>
        <Marked pieces={file.pieces} />
      </p>
    </div>
  </div>
);

/** Pieces in turn: not marked, marked, not marked … */
const Marked = ({ pieces }: { pieces: readonly string[] }) => (
  <>
    {pieces.map((piece, at) =>
      at % 2 === 1 ? <mark key={at}>{piece}</mark> : piece.replace(/\s*\n\s*/g, ' · '),
    )}
  </>
);

const Nothing = ({ frame, asked, link }: { frame: Frame; asked: SearchAsked; link: Link }) => {
  const t = frame.texts.searching;
  return (
    <div class="empty gap">
      <Band />
      <div>
        <div role="status">
          <h2>{frame.texts.sections.noneFound}</h2>
        </div>
        <ul class="tips">
          {t.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
          {isNarrowed(asked) && (
            <li>
              <a href={link({ type: null, category: null, unit: null, from: null, to: null })}>
                {t.withoutFilters}
              </a>
            </li>
          )}
          <li>
            <a href={frame.path('/so-do')}>{t.seeTree}</a>
          </li>
        </ul>
      </div>
    </div>
  );
};
