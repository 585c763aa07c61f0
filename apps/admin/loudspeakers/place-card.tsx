import type { LoudspeakerPage } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import { KeeperLine } from './keeper-line.tsx';

export function PlaceCard({ page }: { page: LoudspeakerPage }) {
  const all = useTexts();
  const texts = all.stations;
  const say = texts.page;
  const [cluster] = page.clusters;
  const own = page.integrationUnit === null;
  const facts: [string, ReactNode][] = [];
  if (page.integrationUnit)
    facts.push(
      [say.cluster, page.integrationUnit.name],
      [say.place, page.integrationUnit.place || texts.noPlace],
      ['', say.joins(page.clusters.length)],
    );
  else if (!cluster) facts.push([say.cluster, say.noCluster]);
  if (own && cluster)
    facts.push(
      [say.cluster, cluster.name],
      [say.place, cluster.place || texts.noPlace],
      [say.unit, cluster.unitName],
      [
        say.technology,
        `${texts.technologies[cluster.technology]}, ${texts.station.speakersCount(cluster.speakers)}`,
      ],
    );
  if (own && cluster?.owner) facts.push([say.owner, cluster.owner]);
  facts.push([
    say.groups,
    page.groups.length === 0
      ? say.noGroups
      : page.groups.map((group, at) => (
          <Fragment key={group.id}>
            {at > 0 ? ', ' : null}
            <Link to="/loa" search={{ group: group.id }}>
              {group.name}
            </Link>
          </Fragment>
        )),
  ]);
  return (
    <Card
      title={say.about}
      inside
      end={
        <Link to="/loa/dai/$unitId" params={{ unitId: page.stationUnitId }}>
          {texts.openStation}
        </Link>
      }
    >
      <dl className="station-facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
        {page.clusters.map((one) => (
          <Fragment key={one.id}>
            <dt>{own ? texts.station.keeper : one.name}</dt>
            <dd>
              <KeeperLine clusterId={one.id} keeper={one.keeper} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
}
