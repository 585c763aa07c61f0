import type { MetadataGap } from '@saola/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Tag } from '../parts/tags.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { metadataGapsQuery } from './queries.ts';

/** Published items whose metadata say less than the law wants; not there while all say enough. */
export function MetadataGaps() {
  const texts = useTexts().addresses.metadata;
  const gaps = useInfiniteQuery(metadataGapsQuery);
  const units = useQuery(unitsQuery()).data;
  const items = gaps.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={texts.title} end={<Tag tone="bad">{`${items.length}${gaps.hasNextPage ? '+' : ''}`}</Tag>}>
      <p className="inside meta address-lead">{texts.lead}</p>
      <ul className="rows">
        {items.map((gap) => (
          <GapRow
            key={`${gap.storyId} ${gap.language}`}
            gap={gap}
            unitName={units?.find(({ id }) => id === gap.unitId)?.name ?? ''}
          />
        ))}
      </ul>
      <LoadMore query={gaps} />
    </Card>
  );
}

function GapRow({ gap, unitName }: { gap: MetadataGap; unitName: string }) {
  const texts = useTexts();
  const say = texts.addresses.metadata;
  const title = gap.title.trim() || texts.stories.untitled;
  const to = {
    to: '/tin-bai/$storyId',
    params: { storyId: gap.storyId },
    search: { edition: gap.editionId },
  } as const;
  const language = gap.language === 'vi' ? '' : (texts.items.languages[gap.language] ?? gap.language);
  return (
    <li className="address-row">
      <div className="grow">
        <Link {...to} className="title-link">
          {title}
        </Link>
        <div className="meta">{[unitName, language, date(gap.foundAt)].filter(Boolean).join(' · ')}</div>
      </div>
      <div className="address-acts">
        {gap.gaps.map((one) => (
          <Tag key={one} tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
            {say.gaps[one]}
          </Tag>
        ))}
        <Link {...to} aria-label={`${texts.addresses.links.mend}: ${title}`}>
          {texts.addresses.links.mend}
        </Link>
      </div>
    </li>
  );
}
