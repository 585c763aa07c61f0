import type { OfficialAnswer } from '../page-parts.ts';
import { FullTime, Icon, When } from './bits.tsx';

/** Whole answers, under the story they belong to. */
export const Answers = ({ answers }: { answers: OfficialAnswer[] }) => (
  <ul class="stack">
    {answers.map((answer) => (
      <li key={`${answer.unitName}-${answer.at.getTime()}`} class="answer">
        {answer.question && (
          <div>
            <div class="meta">
              <b>Người dân hỏi</b>
              {answer.askedAt && <FullTime at={answer.askedAt} />}
            </div>
            <p>{answer.question}</p>
          </div>
        )}
        <div class="official">
          <div class="meta">
            <span class="tag ok">
              <Icon name="badge-check" />
              Trả lời chính thức
            </span>
            <b>{answer.unitName}</b>
            <FullTime at={answer.at} />
          </div>
          <p>{answer.text}</p>
        </div>
      </li>
    ))}
  </ul>
);

/** Short list for a home page. */
export const LatestAnswers = ({ answers, now }: { answers: OfficialAnswer[]; now: Date }) => (
  <section aria-labelledby="hoi-dap">
    <div class="head">
      <h2 id="hoi-dap">Hỏi và đáp</h2>
    </div>
    <ul class="rows">
      {answers.map((answer) => (
        <li key={`${answer.unitName}-${answer.at.getTime()}`}>
          <h3>{answer.question ?? answer.text}</h3>
          {answer.question && <p class="soft">{answer.text}</p>}
          <div class="meta">
            <span class="tag ok">
              <Icon name="check" />
              Đã trả lời
            </span>
            <span>{answer.unitName}</span>
            <When at={answer.at} now={now} />
          </div>
        </li>
      ))}
    </ul>
  </section>
);
