import type { ListLayout } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import type { AboutItem } from '../../metadata/about-item.ts';
import { isDated } from '../../dated.ts';
import { AskToHear, Player } from '../../listening/pages/player.tsx';
import type { Reading } from '../../listening/reading.ts';
import type { StoryAudio } from '../../page-parts.ts';
import { Band, Icon, Name } from '../../pages/bits.tsx';
import { StoryPicture, withFittingPictures } from '../../pages/picture.tsx';
import { type Frame, nameOf } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';
import type { Publication } from '../../publication.ts';
import { RatingForm, type RatingSum } from '../../visits/pages/rating-form.tsx';
import { fieldOf, isWords, type ItemView } from '../item-view.ts';
import { type NamedFile, type ShownField, shownText } from '../present-field.ts';
import { sectionPath } from '../section.ts';
import { Day, ItemDay, SectionCrumbs } from './bits.tsx';
import { Portrait } from './layouts.tsx';
import { Downloads, FieldTable, Pictures, Players, Value } from './value.tsx';

export interface ItemPageProps {
  frame: Frame;
  view: ItemView;
  item: Publication;
  attachments: NamedFile[];
  audio: StoryAudio | null;
  /** How the reading aloud stands where there is no sound yet; left out where there is no prose. */
  readingState?: Reading['state'] | undefined;
  /** Other items of the section. */
  others: ItemView[];
  /** Full address of the item on the site of the unit that wrote it. */
  canonical?: string;
  /** The same, where that is another site. */
  source?: string | null;
  /** Where the site tells readers. */
  ratings?: RatingSum | null;
  /** What readers are told of corrections and of a withdrawal. */
  editionNotes?: ComponentChildren;
  /** Stands above everything else: the banner of an item taken back. */
  banner?: ComponentChildren;
}

export const ItemPage = (props: ItemPageProps) => {
  const { frame, view, item, attachments, others, canonical, editionNotes, banner } = props;
  const { type } = view;
  const person = type.list.layout === 'people';
  const [post] = person ? view.listed.filter(isWords) : [];
  const question = type.list.layout === 'questions';
  const apart = (field: ShownField) => isLong(field) || (question && field.field.kind === 'text');
  const facts = view.fields.filter((field) => isWords(field) && !apart(field) && field !== post);
  const long = view.fields.filter((field) => isWords(field) && apart(field));
  const portrait = person && fieldOf(view, 'picture');
  const captions = captionsOf(view);
  const shownApart = view.fields.filter(
    (field) => !isWords(field) && field !== portrait && field !== captions?.field,
  );
  const told = {
    facts: <FactList key="facts" frame={frame} facts={facts} title={frame.texts.sections.facts} />,
    apart: shownApart.map((field) => (
      <Apart key={field.field.key} frame={frame} field={field} captions={captions?.files} />
    )),
    long: long.map((field) => <LongText key={field.field.key} frame={frame} field={field} />),
    body: (
      <Body
        key="body"
        item={item}
        titled={texts.has(type.list.layout) || facts.length + long.length === 0 ? null : bodyTitle(props)}
      />
    ),
  };
  const parts = (orders[type.list.layout] ?? orders.table)!.map((part) => told[part]);
  return (
    <Page
      frame={frame}
      title={item.title}
      description={item.summary || say(type.title, frame.language)}
      canonical={canonical}
      noindex={Boolean(banner)}
      about={aboutOf(props)}
    >
      <div class="wrap">
        <SectionCrumbs frame={frame} type={type} item />
        <div class="article">
          <div>
            {banner}
            <article lang={frame.texts.language.tag}>
              <header class={person ? 'person-head' : undefined}>
                {person && <Portrait view={view} large />}
                <div>
                  <span class="eyebrow">{say(type.name, frame.language)}</span>
                  <h1>{item.title}</h1>
                  {post && !item.title.startsWith(shownText(post.shown)) && (
                    <p class="person-post">
                      <Value shown={post.shown} frame={frame} />
                    </p>
                  )}
                  {item.summary && <p class="article-lead">{item.summary}</p>}
                  <ItemMeta frame={frame} item={item} />
                </div>
              </header>
              <Listening {...props} />
              {item.picture && !person && (
                <figure>
                  <StoryPicture picture={item.picture} at="article" first />
                  {item.picture.alt && <figcaption>{item.picture.alt}</figcaption>}
                </figure>
              )}
              {parts}
              {editionNotes}
              <Band short />
            </article>
            <div class="after">
              {attachments.length > 0 && (
                <section aria-labelledby="tep-kem">
                  <h2 id="tep-kem">{frame.texts.sections.attachments}</h2>
                  <Downloads files={attachments} frame={frame} />
                </section>
              )}
              {!banner && <RatingForm frame={frame} storyId={item.storyId} sum={props.ratings} />}
            </div>
          </div>
          <aside class="aside stack" aria-label={frame.texts.article.aside}>
            <div class="acts">
              <button class="btn js" type="button" data-print>
                <Icon name="printer" />
                {frame.texts.page.print}
              </button>
              <button class="btn js" type="button" data-share>
                <Icon name="share-2" />
                {frame.texts.page.share}
              </button>
              <a class="btn" href="?luu" download>
                <Icon name="download" />
                {frame.texts.page.save}
              </a>
            </div>
            {others.length > 0 && <Others frame={frame} others={others} />}
          </aside>
        </div>
      </div>
    </Page>
  );
};

/** The same player as of news; nothing where there is nothing to read aloud. */
const Listening = ({ frame, item, audio, readingState, banner }: ItemPageProps) =>
  audio ? (
    <Player frame={frame} audio={audio} editionId={item.editionId} />
  ) : readingState && !banner ? (
    <AskToHear frame={frame} item={item} state={readingState} />
  ) : null;

/** A portrait is not passed on to those who share the page. */
const aboutOf = ({ view, item, audio, source }: ItemPageProps): AboutItem => ({
  item,
  html: item.html,
  picture: view.type.list.layout === 'people' ? null : view.picture,
  audio,
  source,
  recordings: view.fields.flatMap(({ shown }) =>
    shown.kind === 'audio' || shown.kind === 'video'
      ? shown.files.map((file) => ({ kind: shown.kind as 'audio' | 'video', file }))
      : [],
  ),
});

/** Texts are read first, data is looked at first, a question stands before its answer. */
const orders: Partial<Record<ListLayout, readonly ('facts' | 'apart' | 'long' | 'body')[]>> = {
  stories: ['body', 'apart', 'long', 'facts'],
  chapters: ['body', 'apart', 'long', 'facts'],
  gallery: ['apart', 'body', 'long', 'facts'],
  questions: ['long', 'body', 'facts', 'apart'],
  table: ['facts', 'apart', 'long', 'body'],
};
const texts: ReadonlySet<ListLayout> = new Set(['stories', 'chapters', 'gallery']);

const LongText = ({ frame, field: { field, label, shown } }: { frame: Frame; field: ShownField }) => (
  <section class="long" aria-labelledby={`muc-${field.key}`}>
    <h2 id={`muc-${field.key}`}>{label}</h2>
    <div class="prose">
      <Value shown={shown} frame={frame} />
    </div>
  </section>
);

/** Long texts have a heading of their own instead of a line among the facts. */
const isLong = ({ field, shown }: ShownField) => shownText(shown).length > (field.kind === 'text' ? 80 : 220);

const bodyTitle = ({ frame, view }: ItemPageProps) =>
  view.type.list.layout === 'questions'
    ? frame.texts.sections.answer
    : view.type.list.layout === 'people'
      ? frame.texts.sections.biography
      : frame.texts.sections.content;

const Body = ({ item, titled }: { item: Publication; titled?: string | null }) =>
  // An item without a text of its own has one empty paragraph.
  item.html && item.html !== '<p></p>' ? (
    <section class="long" aria-labelledby={titled ? 'noi-dung-muc' : undefined}>
      {titled && <h2 id="noi-dung-muc">{titled}</h2>}
      <div class="prose" dangerouslySetInnerHTML={{ __html: withFittingPictures(item.html) }} />
    </section>
  ) : null;

const ItemMeta = ({ frame, item }: { frame: Frame; item: Publication }) => (
  <p class="article-meta meta">
    <span>
      <Name of={nameOf(frame, item.unitName)} />
    </span>
    <span>
      {frame.texts.article.published}&nbsp;
      <Day at={item.firstPublishedAt} frame={frame} />
    </span>
    {item.updatedAt.getTime() - item.firstPublishedAt.getTime() > 60_000 && (
      <span>
        {frame.texts.article.updated}&nbsp;
        <Day at={item.updatedAt} frame={frame} />
      </span>
    )}
  </p>
);

const FactList = ({ frame, facts, title }: { frame: Frame; facts: ShownField[]; title: string }) =>
  facts.length > 0 ? (
    <section class="fact-card" aria-label={title}>
      <dl>
        {facts.map(({ field, label, shown }) => (
          <div key={field.key}>
            <dt>{label}</dt>
            <dd>
              <Value shown={shown} frame={frame} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null;

/** Captions belong into the film of the item, and stand by themselves where there is none. */
function captionsOf(view: ItemView): { field: ShownField; files: NamedFile[] } | null {
  if (!fieldOf(view, 'video')) return null;
  for (const field of view.fields)
    if (field.shown.kind === 'files' && field.shown.files.every(({ mime }) => mime === 'text/vtt'))
      return { field, files: field.shown.files };
  return null;
}

/** Tables, pictures, players and files stand under the name of their field. */
const Apart = ({
  frame,
  field: { label, shown },
  captions,
}: {
  frame: Frame;
  field: ShownField;
  captions: NamedFile[] | undefined;
}) => (
  <div class="long">
    <h2>{label}</h2>
    {shown.kind === 'table' && <FieldTable label={label} shown={shown} frame={frame} />}
    {shown.kind === 'pictures' && <Pictures files={shown.files} />}
    {shown.kind === 'boundary' && <Value shown={shown} frame={frame} />}
    {shown.kind === 'files' && <Downloads files={shown.files} frame={frame} />}
    {(shown.kind === 'audio' || shown.kind === 'video') && (
      <Players kind={shown.kind} files={shown.files} captions={captions} frame={frame} />
    )}
  </div>
);

const Others = ({ frame, others }: { frame: Frame; others: ItemView[] }) => {
  const type = others[0]!.type;
  return (
    <section aria-labelledby="muc-khac">
      <h2 id="muc-khac">{frame.texts.sections.others}</h2>
      <ul class="rows">
        {others.map((view) => (
          <li key={view.item.storyId}>
            <h3 class="other">
              <a class="tt" href={view.href}>
                {view.item.title}
              </a>
            </h3>
            {isDated(type) && (
              <div class="meta">
                <ItemDay view={view} frame={frame} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <a class="more" href={frame.path(sectionPath(type))}>
        {say(type.title, frame.language)}
        <Icon name="arrow-right" />
      </a>
    </section>
  );
};
