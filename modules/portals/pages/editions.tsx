import type { Named } from '@saola/sites';
import type { ChangeNote } from '../publication.ts';
import { Icon, Mark } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';
import { Page } from './layout.tsx';

/** What readers are told of an edition: its corrections, whose word it is, and what became of it. */

const Moment = ({ frame, at }: { frame: Frame; at: Date | string }) => (
  <time datetime={new Date(at).toISOString()}>{frame.texts.format.dateTime(at)}</time>
);

/** Every public correction with its time, newest first; nothing where there has been none. */
export const EditionNotes = ({
  frame,
  publishedAt,
  notes,
}: {
  frame: Frame;
  publishedAt: Date;
  notes: readonly ChangeNote[];
}) =>
  notes.length > 0 ? (
    <section class="edition-notes" aria-labelledby="lich-su-cap-nhat">
      <h2 id="lich-su-cap-nhat">{frame.texts.editions.notes}</h2>
      <ol>
        {notes.toReversed().map(({ at, note }) => (
          <li key={at}>
            <Moment frame={frame} at={at} />
            <p>{note}</p>
          </li>
        ))}
        <li>
          <Moment frame={frame} at={publishedAt} />
          <p>{frame.texts.editions.first}</p>
        </li>
      </ol>
    </section>
  ) : null;

/** Over a text that stays readable and no longer holds. */
export const WithdrawnBanner = ({ frame, at, reason }: { frame: Frame; at: Date; reason: string | null }) => (
  <section class="withdrawn-banner" aria-labelledby="khong-con-hieu-luc">
    <Icon name="archive" />
    <div>
      <h2 id="khong-con-hieu-luc">{frame.texts.editions.withdrawnOn(frame.texts.format.dateTime(at))}</h2>
      {reason && (
        <p>
          {frame.texts.editions.reason}: {reason}
        </p>
      )}
      <p>{frame.texts.editions.withdrawnText}</p>
    </div>
  </section>
);

/** Whose word it is, on a site that only shows it. */
export const EditionSource = ({ frame, source }: { frame: Frame; source: { name: Named; url: string } }) => (
  <p class="edition-source meta">
    {frame.texts.editions.source}: <a href={source.url}>{nameOf(frame, source.name).text}</a>
  </p>
);

export interface Departure {
  kind: 'GONE' | 'REPLACED' | 'ENDED' | 'CIRCLE';
  /** The unit whose word it was. */
  by?: string;
  at: Date | null;
  reason: string | null;
  /** What stands in its place. */
  instead: { title: string; url: string } | null;
}

/** A page that was here: what became of it, when and why. */
export const Departed = ({ frame, departure }: { frame: Frame; departure: Departure }) => {
  const { kind, at, reason, instead } = departure;
  const words = frame.texts.editions;
  const when = at ? frame.texts.format.dateTime(at) : '';
  const owner = nameOf(frame, departure.by ?? frame.site.owner).text;
  const says = {
    GONE: [words.gone, words.goneText(owner, when)],
    REPLACED: [words.replaced, words.replacedText(owner, when)],
    ENDED: [words.ended, words.endedText(when)],
    CIRCLE: [words.loop, words.loopText],
  } as const;
  const [title, text] = says[kind];
  return (
    <Page frame={frame} title={title} noindex>
      <div class="wrap lost">
        <Mark />
        <h1>{title}</h1>
        <p>{text}</p>
        {reason && (
          <p class="note">
            {words.reason}: {reason}
          </p>
        )}
        {instead && (
          <p>
            {words.replacedBy} <a href={instead.url}>{instead.title}</a>
          </p>
        )}
        <div class="acts">
          <a class="btn primary" href={frame.path('/')}>
            <Icon name="house" />
            {frame.texts.lost.goHome}
          </a>
          <a class="btn" href={frame.path('/tin-tuc')}>
            <Icon name="newspaper" />
            {frame.texts.lost.seeNews}
          </a>
        </div>
      </div>
    </Page>
  );
};
