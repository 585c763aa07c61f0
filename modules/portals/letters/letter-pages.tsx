import type { ComponentChildren } from 'preact';
import { reportKinds } from '../report-kinds.ts';
import { appUrl, type Frame, unitInSentence } from '../pages/frame.ts';
import { Page } from '../pages/layout.tsx';

/** What somebody wrote into the form and could not be taken yet. */
export interface Written {
  fields: Readonly<Record<string, string>>;
  problem: string;
}

const longest = 4000;

/** A form without any script, for the unit of the site: the way in for everybody the citizens' app leaves out. */
export const LetterPage = ({ frame, written }: { frame: Frame; written?: Written }) => {
  const { letters, report } = frame.texts;
  const unit = unitInSentence(frame, frame.site.unitName);
  const value = (name: string) => written?.fields[name] ?? '';
  return (
    <LetterFrame frame={frame} title={letters.title} problem={written?.problem}>
      <p>{letters.to(unit)}</p>
      <form class="letter" method="post" action={frame.path('/gui-y-kien')} encType="multipart/form-data">
        <p>
          <label for="viec">{letters.text}</label>
          <textarea id="viec" name="text" rows={7} maxLength={longest} required aria-describedby="viec-giup">
            {value('text')}
          </textarea>
          <span class="meta" id="viec-giup">
            {letters.textHint}
          </span>
        </p>
        <p>
          <label for="loai">{letters.category}</label>
          <select id="loai" name="category">
            {reportKinds.map(({ key, category }) => (
              <option
                key={key}
                value={category}
                selected={category === (value('category') || reportKinds.at(-1)!.category)}
              >
                {report.entries[key]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="anh">{letters.photo}</label>
          <input id="anh" type="file" name="photo" accept="image/*" />
        </p>
        <p>
          <label for="ten">{letters.name}</label>
          <input
            id="ten"
            type="text"
            name="senderName"
            autoComplete="name"
            maxLength={100}
            value={value('senderName')}
          />
        </p>
        <p>
          <label for="so">{letters.phone}</label>
          <input
            id="so"
            type="tel"
            name="senderPhone"
            autoComplete="tel"
            maxLength={20}
            value={value('senderPhone')}
          />
        </p>
        <p class="consent">
          <input id="dong-y" type="checkbox" name="consent" value="true" required />
          <label for="dong-y">{letters.consent(unit)}</label>
        </p>
        <p>
          <button class="btn primary" type="submit">
            {letters.send}
          </button>
        </p>
      </form>
      <p>
        <a href={frame.path('/tra-cuu')}>{report.track}</a>
      </p>
      <p>
        <a href={appUrl(frame, '/gui-y-kien', { 'don-vi': frame.site.unitId })}>{letters.inApp}</a>
      </p>
    </LetterFrame>
  );
};

export const ReceivedPage = ({ frame, code }: { frame: Frame; code: string }) => {
  const { letters, report } = frame.texts;
  return (
    <LetterFrame frame={frame} title={letters.received}>
      <p>{letters.keepCode}</p>
      <p class="receipt">
        <strong class="num">{code}</strong>
      </p>
      <p>
        <a href={frame.path('/tra-cuu')}>{report.track}</a>
      </p>
    </LetterFrame>
  );
};

export interface Followed {
  code: string;
  text: string;
  unitName: string;
  steps: readonly { at: string; text: string }[];
  reply: { text: string } | null;
}

/** What became of it, by the code alone. */
export const FollowPage = ({
  frame,
  followed,
  written,
}: {
  frame: Frame;
  followed?: Followed;
  written?: Written;
}) => {
  const { letters, report, answers, format } = frame.texts;
  return (
    <LetterFrame frame={frame} title={report.track} problem={written?.problem}>
      {followed && (
        <section aria-labelledby="phan-anh">
          <h2 id="phan-anh" class="num">
            {followed.code}
          </h2>
          <p lang="vi">{followed.text}</p>
          <ol class="steps">
            {followed.steps.map((step) => (
              <li key={step.at}>
                <time datetime={step.at}>{format.dateTime(new Date(step.at))}</time>{' '}
                <span lang="vi">{step.text}</span>
              </li>
            ))}
          </ol>
          {followed.reply && (
            <>
              <h3>{answers.official}</h3>
              <p lang="vi">{followed.reply.text}</p>
            </>
          )}
        </section>
      )}
      <form class="letter" method="post" action={frame.path('/tra-cuu')} encType="multipart/form-data">
        <p>
          <label for="ma">{letters.code}</label>
          <input
            id="ma"
            type="text"
            name="code"
            required
            maxLength={60}
            autoComplete="off"
            aria-describedby="ma-giup"
          />
          <span class="meta" id="ma-giup">
            {letters.codeHint}
          </span>
        </p>
        <p>
          <button class="btn primary" type="submit">
            {letters.look}
          </button>
        </p>
      </form>
    </LetterFrame>
  );
};

const LetterFrame = ({
  frame,
  title,
  problem,
  children,
}: {
  frame: Frame;
  title: string;
  problem?: string | undefined;
  children: ComponentChildren;
}) => (
  <Page frame={frame} title={title} noindex>
    <div class="section first">
      <div class="wrap plain-page">
        <h1>{title}</h1>
        {problem && (
          <p class="problem" role="alert">
            <strong>{problem}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  </Page>
);
