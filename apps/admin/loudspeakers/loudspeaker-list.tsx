import type { LoudspeakerRow } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { ago } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { DeviceStateTag, Tag } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import { loudspeakersQuery, type LoudspeakerFilter } from './queries.ts';

/** Loudspeakers unit by unit; fifty at a time, however many there are. */
export function LoudspeakerList({ filter }: { filter: LoudspeakerFilter }) {
  const all = useTexts();
  const texts = all.stations;
  const loudspeakers = useInfiniteQuery(loudspeakersQuery(filter));
  if (loudspeakers.error)
    return <Failure error={loudspeakers.error} retry={() => void loudspeakers.refetch()} />;
  if (!loudspeakers.data) return <Loading rows={8} />;
  const items = loudspeakers.data.pages.flatMap((page) => page.items);
  const narrowed = Object.keys(filter).length > 0;
  return (
    <Card
      title={all.loudspeakers.title}
      end={<Tag>{texts.count(items.length, loudspeakers.hasNextPage)}</Tag>}
    >
      {items.length === 0 ? (
        <Empty
          title={narrowed ? texts.none : all.loudspeakers.empty}
          hint={narrowed ? texts.noneHint : all.loudspeakers.emptyHint}
        />
      ) : (
        <table className="plain-table stacking loudspeaker-table">
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.state}</th>
              <th scope="col">{texts.columns.technology}</th>
              <th scope="col">{texts.columns.seen}</th>
              <th scope="col" className="num">
                {texts.columns.volume}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <p className="inside meta">{texts.ownDeviceOnly}</p>
      <LoadMore query={loudspeakers} />
    </Card>
  );
}

function Row({ row }: { row: LoudspeakerRow }) {
  const all = useTexts();
  const texts = all.stations;
  return (
    <tr>
      <th scope="row">
        <Link to="/loa/$deviceId" params={{ deviceId: row.id }} className="title-link">
          {row.name}
        </Link>
        <div className="meta loudspeaker-place">{[row.unitName, row.place].filter(Boolean).join(' · ')}</div>
      </th>
      <td>
        <span className="loudspeaker-tags">
          <DeviceStateTag state={row.state} />
          <FaultTags faults={row.faults} />
        </span>
      </td>
      <td className="tight meta">{row.technology ? texts.technologies[row.technology] : '–'}</td>
      <td className="tight meta">{row.lastSeenAt ? ago(row.lastSeenAt, all) : all.common.never}</td>
      <td className="tight num" data-label={texts.columns.volume}>
        {row.volume}
      </td>
    </tr>
  );
}

/** Being away is told by the state already. */
export function FaultTags({ faults }: { faults: LoudspeakerRow['faults'] }) {
  const texts = useTexts().stations;
  return faults
    .filter((fault) => fault !== 'AWAY')
    .map((fault) => (
      <Tag key={fault} tone="warn" icon={<CircleAlert size={14} aria-hidden />}>
        {texts.faults[fault]}
      </Tag>
    ));
}
