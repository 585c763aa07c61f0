import type { BrokenLink } from '@saola/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { BrokenLinkRow } from './broken-link-row.tsx';
import { brokenLinksQuery } from './queries.ts';

/** Links of published articles that lead nowhere, the newest first, each with the way to mend it. */
export function BrokenLinks() {
  const texts = useTexts().addresses.links;
  const links = useInfiniteQuery(brokenLinksQuery());
  const units = useQuery(unitsQuery()).data;
  if (links.error) return <Failure error={links.error} retry={() => void links.refetch()} />;
  const items = links.data?.pages.flatMap((page) => page.items);
  const count = items?.length ? (
    <Tag tone="bad">{`${items.length}${links.hasNextPage ? '+' : ''}`}</Tag>
  ) : null;
  return (
    <Card title={texts.inStories} end={count}>
      <p className="inside meta address-lead">{texts.lead}</p>
      {!items ? (
        <Loading rows={8} />
      ) : items.length === 0 ? (
        <Empty title={texts.none} hint={texts.noneHint} />
      ) : (
        <ul className="rows">
          {items.map((link) => (
            <LinkRow
              key={`${link.storyId} ${link.language} ${link.address}`}
              link={link}
              unitName={units?.find(({ id }) => id === link.unitId)?.name ?? ''}
            />
          ))}
        </ul>
      )}
      <LoadMore query={links} />
    </Card>
  );
}

function LinkRow({ link, unitName }: { link: BrokenLink; unitName: string }) {
  const texts = useTexts();
  const language = link.language === 'vi' ? '' : (texts.items.languages[link.language] ?? link.language);
  return (
    <BrokenLinkRow
      link={link}
      title={link.title || texts.stories.untitled}
      where={[unitName, language].filter(Boolean).join(' · ')}
      mend={texts.addresses.links.mend}
      to={{ to: '/tin-bai/$storyId', params: { storyId: link.storyId }, search: { edition: link.editionId } }}
    />
  );
}
