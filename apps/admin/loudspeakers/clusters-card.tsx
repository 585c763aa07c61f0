import type { Cluster, Station } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { ClusterForm } from './cluster-form.tsx';
import { KeeperLine } from './keeper-line.tsx';
import { Acts } from './networks-card.tsx';
import { clustersQuery } from './queries.ts';

/** The places where a station's loudspeakers hang. */
export function ClustersCard({ station }: { station: Station }) {
  const texts = useTexts().stations;
  const say = texts.station;
  const clusters = useInfiniteQuery(clustersQuery({ unitId: station.unitId, limit: 50 }));
  const [edited, setEdited] = useState<Cluster | 'new' | null>(null);
  const remove = useAct({ do: (id: string) => api.removeCluster(id), renews: ['devices'] });
  const items = clusters.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card
      title={say.clusters}
      end={
        station.mayWrite && station.subNetworks.length > 0 ? (
          <Button icon={<Plus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {say.addCluster}
          </Button>
        ) : null
      }
    >
      {clusters.error ? (
        <Failure error={clusters.error} retry={() => void clusters.refetch()} />
      ) : clusters.isPending ? (
        <Loading />
      ) : items.length === 0 ? (
        <Empty small title={say.noClusters} />
      ) : (
        <ul className="rows">
          {items.map((cluster) => (
            <li key={cluster.id} className="station-row">
              <div className="grow">
                {cluster.hearsBy ? (
                  <Link
                    to="/loa/$deviceId"
                    params={{ deviceId: cluster.hearsBy }}
                    className="strong title-link"
                  >
                    {cluster.name}
                  </Link>
                ) : (
                  <span className="strong">{cluster.name}</span>
                )}
                <div className="meta">
                  {[
                    cluster.unitName,
                    cluster.place,
                    say.speakersCount(cluster.speakers),
                    cluster.owner,
                    cluster.former ? say.formerly(cluster.former) : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                <KeeperLine clusterId={cluster.id} keeper={cluster.keeper} />
              </div>
              <Tag>{texts.technologies[cluster.technology]}</Tag>
              {cluster.hearsBy ? null : <Tag tone="warn">{say.noDevice}</Tag>}
              {station.mayWrite ? (
                <Acts
                  edit={() => setEdited(cluster)}
                  remove={cluster.deviceId ? null : () => remove.mutate(cluster.id)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <LoadMore query={clusters} />
      {edited ? (
        <ClusterForm
          station={station}
          cluster={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
}
