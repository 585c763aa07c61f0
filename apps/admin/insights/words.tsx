import type { Journey } from '@saola/api-client';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { feedbackQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';

const SHOWN = 6;

/** The words themselves come from feedback, and only to those who may read them. */
export function Words({ feedback }: { feedback: Journey['feedback'] }) {
  const texts = useTexts();
  const shown = feedback.slice(0, SHOWN);
  const answers = useQueries({ queries: shown.map((item) => ({ ...feedbackQuery(item.id), retry: false })) });
  return (
    <Card title={texts.journey.words} end={<Link to="/phan-anh">{texts.common.all}</Link>}>
      {shown.length > 0 ? (
        <ul className="rows words">
          {shown.map((item, index) => (
            <li key={item.id}>
              <div className="grow">
                <Link to="/phan-anh/$feedbackId" params={{ feedbackId: item.id }} className="quote">
                  {answers[index]?.data ? `“${answers[index].data.text}”` : texts.feedbackKind.REPLY}
                </Link>
                <div className="meta">
                  {item.unitName}
                  {item.receivedAt ? `, ${moment(item.receivedAt)}` : ''}
                </div>
                <Tag tone={item.answeredAt ? 'ok' : 'warn'}>
                  {item.published
                    ? texts.feedbackState.PUBLISHED
                    : item.answeredAt
                      ? texts.feedbackState.ANSWERED
                      : texts.feedbackState.RECEIVED}
                </Tag>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <Empty small title={texts.journey.wordsEmpty} />
      )}
    </Card>
  );
}
