import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Tag } from '../parts/tags.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { BrokenLinkRow } from './broken-link-row.tsx';
import { brokenPageLinksQuery } from './queries.ts';

/** The same in blocks of pages; not there while nothing is broken. */
export function BrokenPageLinks() {
  const texts = useTexts().addresses.links;
  const links = useInfiniteQuery(brokenPageLinksQuery);
  const units = useQuery(unitsQuery()).data;
  const items = links.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Card
      title={texts.inPages}
      end={<Tag tone="bad">{`${items.length}${links.hasNextPage ? '+' : ''}`}</Tag>}
    >
      <ul className="rows">
        {items.map((link) => (
          <BrokenLinkRow
            key={`${link.pageId} ${link.address}`}
            link={link}
            title={link.title}
            where={units?.find(({ id }) => id === link.unitId)?.name ?? ''}
            mend={texts.mendPage}
            to={{ to: '/trang/$pageId', params: { pageId: link.pageId } }}
          />
        ))}
      </ul>
      <LoadMore query={links} />
    </Card>
  );
}
