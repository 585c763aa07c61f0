import type { LoudspeakerPage as Page } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ago } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { EnrolDialog, type Code } from '../parts/enrol-dialog.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { DeviceStateTag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { CareCard } from '../tickets/care-card.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { AbsencesCard } from './absences-card.tsx';
import { ControlCards } from './control-cards.tsx';
import { FaultTags } from './loudspeaker-list.tsx';
import { LastPlaysCard } from './last-plays-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { loudspeakerQuery } from './queries.ts';
import './loudspeakers.css';

/** All that is known of one loudspeaker: where, whose, how it is, when it was away, what it played. */
export function LoudspeakerPage() {
  const { deviceId } = useParams({ from: '/shell/loa/$deviceId' });
  const loudspeaker = useQuery(loudspeakerQuery(deviceId));
  return (
    <Answered query={loudspeaker} rows={12}>
      {(page) => <Shown page={page} />}
    </Answered>
  );
}

function Shown({ page }: { page: Page }) {
  const all = useTexts();
  const { device } = page;
  return (
    <>
      <PageHead
        title={device.name}
        crumbs={<Link to="/loa">{all.stations.page.crumbs}</Link>}
        lead={
          <span className="loudspeaker-tags">
            <DeviceStateTag state={device.state} />
            <FaultTags faults={device.faults} />
            <span>
              {[
                device.unitName,
                device.lastSeenAt ? all.stations.page.last(ago(device.lastSeenAt, all)) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        }
      >
        <Acts page={page} />
      </PageHead>
      <div className="stack">
        <PlaceCard page={page} />
        {device.state === 'WAITING' || device.state === 'RETIRED' ? null : (
          <ControlCards deviceId={device.id} online={device.state === 'ONLINE'} />
        )}
        <CareCard deviceId={device.id} />
        <AbsencesCard absences={page.absences} />
        <LastPlaysCard deviceId={device.id} />
      </div>
    </>
  );
}

function Acts({ page: { device } }: { page: Page }) {
  const all = useTexts();
  const texts = all.stations.page;
  const { may } = useSession();
  const [code, setCode] = useState<Code | null>(null);
  const renew = useAct({
    do: () => api.renewEnrolmentCode(device.id),
    renews: ['devices'],
    then: setCode,
  });
  const retire = useAct({
    do: () => api.retireDevice(device.id),
    renews: ['devices'],
    said: texts.retired,
  });
  if (!may('devices.device.write') || device.state === 'RETIRED') return null;
  return (
    <>
      <Button
        icon={<KeyRound size={16} aria-hidden />}
        loading={renew.isPending}
        onClick={() => renew.mutate()}
      >
        {device.state === 'WAITING' ? all.loudspeakers.newCode : texts.enrol}
      </Button>
      <Popconfirm
        title={texts.retireSure}
        okText={all.common.yes}
        cancelText={all.common.no}
        onConfirm={() => retire.mutate()}
      >
        <Button danger>{texts.retire}</Button>
      </Popconfirm>
      <EnrolDialog kind="LOUDSPEAKER" code={code} open={code !== null} onClose={() => setCode(null)} />
    </>
  );
}
