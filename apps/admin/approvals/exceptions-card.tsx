import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ago } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Tag } from '../parts/tags.tsx';
import { accessibilityExceptionsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import '../editor/accessibility/accessibility.css';

/** What was approved with a reason although it shuts readers out; superiors see those of the units below. */
export function ExceptionsCard() {
  const texts = useTexts();
  const said = texts.accessible;
  const query = useInfiniteQuery(accessibilityExceptionsQuery);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Card
      title={said.exceptions}
      end={<span className="meta">{said.exceptionsLead}</span>}
      inside
      className="exceptions-card"
    >
      <ul className="exceptions">
        {items.map((one) => (
          <li key={one.editionId}>
            <Link
              to="/tin-bai/$storyId"
              params={{ storyId: one.storyId }}
              search={{ edition: one.editionId }}
            >
              {one.title}
            </Link>{' '}
            <Tag tone="bad">{said.errors(one.errors)}</Tag>
            <div className="meta">
              {one.unitName}, {ago(one.at, texts)}. {said.because(one.by)} <q>{one.reason}</q>
            </div>
          </li>
        ))}
      </ul>
      <LoadMore query={query} />
    </Card>
  );
}
