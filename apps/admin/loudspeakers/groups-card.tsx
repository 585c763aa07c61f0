import type { ClusterGroup } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { GroupForm } from './group-form.tsx';
import { groupsQuery } from './queries.ts';

export function GroupsCard() {
  const all = useTexts();
  const texts = all.stations.groups;
  const { may } = useSession();
  const groups = useQuery(groupsQuery);
  const [edited, setEdited] = useState<ClusterGroup | 'new' | null>(null);
  const remove = useAct({ do: (id: string) => api.removeClusterGroup(id), renews: ['devices'] });
  return (
    <Card
      title={texts.title}
      end={
        may('stations.group.write') ? (
          <Button icon={<Plus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {texts.add}
          </Button>
        ) : null
      }
    >
      <p className="inside meta">{texts.lead}</p>
      <Answered query={groups} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty small title={texts.none} hint={texts.noneHint} />
          ) : (
            <ul className="rows">
              {items.map((group) => (
                <li key={group.id} className="station-row">
                  <div className="grow">
                    <Link to="/loa" search={{ group: group.id }} className="strong title-link">
                      {group.name}
                    </Link>
                    <div className="meta">
                      {group.unitName} · {texts.count(group.clusters)}
                    </div>
                  </div>
                  {group.mayWrite ? (
                    <div className="actions">
                      <Button onClick={() => setEdited(group)}>{all.stations.station.edit1}</Button>
                      <Popconfirm
                        title={texts.removeSure}
                        okText={all.common.yes}
                        cancelText={all.common.no}
                        onConfirm={() => remove.mutate(group.id)}
                      >
                        <Button type="text" danger>
                          {texts.remove}
                        </Button>
                      </Popconfirm>
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {edited ? <GroupForm group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Card>
  );
}
