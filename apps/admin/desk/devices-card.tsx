import type { Device, Page } from '@saola/api-client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Megaphone, Monitor } from 'lucide-react';
import { ago } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { DeviceStateTag, Tag } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';

interface DevicesCardProps {
  loudspeakers: UseQueryResult<Page<Device>, Error>;
  boards: UseQueryResult<Page<Device>, Error>;
}

const SHOWN = 8;
const rank: Record<Device['state'], number> = { OFFLINE: 0, WAITING: 1, ONLINE: 2, RETIRED: 3 };

/** The lost ones first: they are the ones somebody must go to. */
export function DevicesCard({ loudspeakers, boards }: DevicesCardProps) {
  const texts = useTexts();
  const devices = [...(loudspeakers.data?.items ?? []), ...(boards.data?.items ?? [])]
    .filter((device) => device.state !== 'RETIRED')
    .sort((a, b) => rank[a.state] - rank[b.state]);
  const on = devices.filter((device) => device.state === 'ONLINE').length;
  const off = devices.filter((device) => device.state === 'OFFLINE').length;
  const end = (
    <>
      {on > 0 ? <Tag tone="ok">{texts.desk.devicesOn(on)}</Tag> : null}
      {off > 0 ? <Tag tone="bad">{texts.desk.devicesOff(off)}</Tag> : null}
    </>
  );
  return (
    <Card title={texts.desk.devices} end={end}>
      <Answered query={loudspeakers}>
        {() =>
          devices.length === 0 ? (
            <Empty small title={texts.desk.devicesNone} />
          ) : (
            <ul className="rows">
              {devices.slice(0, SHOWN).map((device) => (
                <li key={device.id}>
                  {device.kind === 'BOARD' ? (
                    <Monitor size={18} aria-hidden />
                  ) : (
                    <Megaphone size={18} aria-hidden />
                  )}
                  <div className="grow">
                    <Link to={device.kind === 'BOARD' ? '/bang-tin' : '/loa'} className="title-link">
                      {device.name}
                    </Link>
                    <div className="meta">
                      {device.state === 'OFFLINE' && device.lastSeenAt
                        ? texts.desk.lastSeen(ago(device.lastSeenAt, texts))
                        : device.unitName}
                    </div>
                  </div>
                  <DeviceStateTag state={device.state} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  );
}
