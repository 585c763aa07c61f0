import type { BrokenPageLink } from '@saola/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Tag } from '../parts/tags.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
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
          <PageLinkRow
            key={`${link.pageId} ${link.address}`}
            link={link}
            unitName={units?.find(({ id }) => id === link.unitId)?.name ?? ''}
          />
        ))}
      </ul>
      <LoadMore query={links} />
    </Card>
  );
}

function PageLinkRow({ link, unitName }: { link: BrokenPageLink; unitName: string }) {
  const say = useTexts().addresses.links;
  const to = { to: '/trang/$pageId', params: { pageId: link.pageId } } as const;
  return (
    <li className="address-row">
      <div className="grow">
        <Link {...to} className="title-link">
          {link.title}
        </Link>
        <div className="meta">{unitName}</div>
        <div className="address-link">
          <code className="code">{link.address}</code>
        </div>
        <div className="meta">
          {say.since(date(link.since))} · {link.outside ? say.outside : say.inside}
        </div>
      </div>
      <div className="address-acts">
        <Tag tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
          {say.problems[link.problem]}
        </Tag>
        <Link {...to} aria-label={`${say.mendPage}: ${link.title}`}>
          {say.mendPage}
        </Link>
      </div>
    </li>
  );
}
