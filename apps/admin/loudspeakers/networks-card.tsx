import type { Station } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { DeviceStateTag, Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { JointForm, NetworkForm } from './network-form.tsx';

type Network = Station['subNetworks'][number];
type Joint = Station['integrationUnits'][number];

/** What the station is made of: one network a technology and old station. */
export function NetworksCard({ station }: { station: Station }) {
  const texts = useTexts().stations;
  const say = texts.station;
  const [edited, setEdited] = useState<Network | 'new' | null>(null);
  const remove = useAct({ do: (id: string) => api.removeSubNetwork(id), renews: ['devices'] });
  const jointOf = ({ integrationUnitId, technology }: Network) => {
    if (technology === 'IP') return null;
    const joint = station.integrationUnits.find(({ id }) => id === integrationUnitId);
    return joint ? say.through(joint.name) : say.notJoined;
  };
  return (
    <Card
      title={say.networks}
      end={station.mayWrite ? <Add words={say.addNetwork} onClick={() => setEdited('new')} /> : null}
    >
      {station.subNetworks.length === 0 ? (
        <Empty small title={say.noNetworks} hint={say.noNetworksHint} />
      ) : (
        <ul className="rows">
          {station.subNetworks.map((network) => (
            <li key={network.id} className="station-row">
              <div className="grow">
                <span className="strong">{network.name}</span>
                <div className="meta">
                  {[
                    say.sums(network.clusters, network.speakers),
                    network.frequencyMhz ? say.mhz(String(network.frequencyMhz).replace('.', ',')) : null,
                    jointOf(network),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
              <Tag tone="brand">{texts.technologies[network.technology]}</Tag>
              {station.mayWrite ? (
                <Acts
                  edit={() => setEdited(network)}
                  remove={network.clusters === 0 ? () => remove.mutate(network.id) : null}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {edited ? (
        <NetworkForm
          station={station}
          network={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
}

export function JointsCard({ station }: { station: Station }) {
  const say = useTexts().stations.station;
  const [edited, setEdited] = useState<Joint | 'new' | null>(null);
  const remove = useAct({ do: (id: string) => api.removeIntegrationUnit(id), renews: ['devices'] });
  if (station.integrationUnits.length === 0 && !station.mayWrite) return null;
  return (
    <Card
      title={say.joints}
      end={station.mayWrite ? <Add words={say.addJoint} onClick={() => setEdited('new')} /> : null}
    >
      {station.integrationUnits.length === 0 ? (
        <p className="inside meta">
          {say.noJoints} {say.jointLead}
        </p>
      ) : (
        <ul className="rows">
          {station.integrationUnits.map((joint) => (
            <li key={joint.id} className="station-row">
              <div className="grow">
                {joint.deviceId ? (
                  <Link
                    to="/loa/$deviceId"
                    params={{ deviceId: joint.deviceId }}
                    className="strong title-link"
                  >
                    {joint.name}
                  </Link>
                ) : (
                  <span className="strong">{joint.name}</span>
                )}
                <div className="meta">{joint.place}</div>
              </div>
              {joint.state ? <DeviceStateTag state={joint.state} /> : <Tag tone="warn">{say.noDevice}</Tag>}
              {station.mayWrite ? (
                <Acts edit={() => setEdited(joint)} remove={() => remove.mutate(joint.id)} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {edited ? (
        <JointForm
          station={station}
          joint={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
}

const Add = ({ words, onClick }: { words: string; onClick: () => void }): ReactNode => (
  <Button icon={<Plus size={16} aria-hidden />} onClick={onClick}>
    {words}
  </Button>
);

export function Acts({ edit, remove }: { edit: () => void; remove: (() => void) | null }) {
  const all = useTexts();
  const say = all.stations.station;
  return (
    <div className="actions">
      <Button onClick={edit}>{say.edit1}</Button>
      {remove ? (
        <Popconfirm
          title={say.removeSure}
          okText={all.common.yes}
          cancelText={all.common.no}
          onConfirm={remove}
        >
          <Button type="text" danger>
            {say.remove}
          </Button>
        </Popconfirm>
      ) : null}
    </div>
  );
}
