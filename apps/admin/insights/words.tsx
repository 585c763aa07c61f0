import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/states.tsx';
import { FeedbackStateTag } from '../parts/tags.tsx';
import { feedbackOfStoryQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

const SHOWN = 6;

/** The words themselves come from feedback, and only to those who may read them. */
export function Words({ storyId }: { storyId: string }) {
  const texts = useTexts();
  const { may } = useSession();
  const feedback = useQuery({ ...feedbackOfStoryQuery(storyId), enabled: may('feedback.item.see') });
  if (!may('feedback.item.see')) return null;
  return (
    <Card title={texts.journey.words} end={<Link to="/phan-anh">{texts.common.all}</Link>}>
      <Answered query={feedback}>
        {({ items }) =>
          items.length > 0 ? (
            <ul className="rows words">
              {items.slice(0, SHOWN).map((item) => (
                <li key={item.id}>
                  <div className="grow">
                    <Link to="/phan-anh/$feedbackId" params={{ feedbackId: item.id }} className="quote">
                      “{item.text}”
                    </Link>
                    <div className="meta">
                      {item.unitName}, {moment(item.receivedAt)}
                    </div>
                    <FeedbackStateTag state={item.state} />
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <Empty small title={texts.journey.wordsEmpty} />
          )
        }
      </Answered>
    </Card>
  );
}
