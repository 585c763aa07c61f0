import type { Cluster } from '@saola/api-client';
import { Button } from 'antd';
import { Phone } from 'lucide-react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

/** Whom to ring. The number is shown when it is asked for, which the trail keeps; then it rings at a touch. */
export function KeeperLine({ clusterId, keeper }: { clusterId: string; keeper: Cluster['keeper'] }) {
  const say = useTexts().stations.station;
  const look = useAct({ do: () => api.lookUpKeeper(clusterId), renews: [] });
  if (!keeper) return <div className="meta">{`${say.keeper}: ${say.hiddenKeeper}`}</div>;
  if (!keeper.name && !keeper.phone) return <div className="meta">{say.noKeeper}</div>;
  const phone = look.data?.phone;
  return (
    <div className="meta station-keeper">
      {keeper.name}
      {keeper.phone ? ' · ' : null}
      {phone ? (
        <a href={`tel:${phone.replace(/[^0-9+]/g, '')}`}>
          <Phone size={13} aria-hidden /> {phone}
        </a>
      ) : keeper.phone ? (
        <>
          {keeper.phone}{' '}
          <Button
            type="link"
            size="small"
            title={say.showPhoneHint}
            loading={look.isPending}
            onClick={() => look.mutate()}
          >
            {say.showPhone}
          </Button>
        </>
      ) : null}
    </div>
  );
}
