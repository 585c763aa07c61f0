import type { OfficialAnswer } from '../page-parts.ts';
import { FullTime, Icon, Name, When } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';

interface AnswersProps {
  frame: Frame;
  answers: OfficialAnswer[];
}

/** People write and units answer in Vietnamese, whatever the page speaks. */
const langOf = ({ language }: Frame): 'vi' | undefined => (language === 'vi' ? undefined : 'vi');

/** Whole answers, under the story they belong to. */
export const Answers = ({ frame, answers }: AnswersProps) => {
  const words = frame.texts.answers;
  return (
    <ul class="stack">
      {answers.map((answer) => (
        <li key={`${answer.unitName}-${answer.at.getTime()}`} class="answer">
          {answer.question && (
            <div>
              <div class="meta">
                <b>{words.asked}</b>
                {answer.askedAt && <FullTime at={answer.askedAt} frame={frame} />}
              </div>
              <p lang={langOf(frame)}>{answer.question}</p>
            </div>
          )}
          <div class="official">
            <div class="meta">
              <span class="tag ok">
                <Icon name="badge-check" />
                {words.official}
              </span>
              <b>
                <Name of={nameOf(frame, answer.unitName)} />
              </b>
              <FullTime at={answer.at} frame={frame} />
            </div>
            <p lang={langOf(frame)}>{answer.text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
};

/** Short list for a home page. */
export const LatestAnswers = ({ frame, answers }: AnswersProps) => {
  const words = frame.texts.answers;
  return (
    <section aria-labelledby="hoi-dap">
      <div class="head">
        <h2 id="hoi-dap">{words.title}</h2>
      </div>
      <ul class="rows">
        {answers.map((answer) => (
          <li key={`${answer.unitName}-${answer.at.getTime()}`}>
            <h3 lang={langOf(frame)}>{answer.question ?? answer.text}</h3>
            {answer.question && (
              <p class="soft" lang={langOf(frame)}>
                {answer.text}
              </p>
            )}
            <div class="meta">
              <span class="tag ok">
                <Icon name="check" />
                {words.answered}
              </span>
              <span>
                <Name of={nameOf(frame, answer.unitName)} />
              </span>
              <When at={answer.at} frame={frame} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
