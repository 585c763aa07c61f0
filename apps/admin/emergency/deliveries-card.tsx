import type { Emergency, EmergencyDelivery } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Download, Phone } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ago, clockWithSeconds } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';
import { saveAsCsv } from './save-as-csv.ts';
import { deliveriesQuery, type DeliveryView } from './queries.ts';

const views = ['NOT_REACHED', 'SOUNDING', 'HEARD', 'SILENT', 'FAILED', 'ALL'] as const;
type Keeper = { name: string; phone: string } | null;

/** So many are looked up in one question; each part is written down by itself. */
const atOnce = 500;

async function keepersOf(emergencyId: string, of: EmergencyDelivery[]): Promise<Map<string, Keeper>> {
  const found = new Map<string, Keeper>();
  for (let at = 0; at < of.length; at += atOnce) {
    const deviceIds = of.slice(at, at + atOnce).map(({ deviceId }) => deviceId);
    const { items } = await api.lookUpKeepersOfEmergency(emergencyId, { deviceIds });
    for (const { deviceId, keeper } of items) found.set(deviceId, keeper);
  }
  return found;
}

/** Loudspeaker by loudspeaker; first those that were not reached, with whom to ring. */
export function DeliveriesCard({ emergency }: { emergency: Emergency }) {
  const texts = useTexts();
  const say = texts.emergency;
  const { may } = useSession();
  const [view, setView] = useState<DeliveryView>('NOT_REACHED');
  const [keepers, setKeepers] = useState<Map<string, Keeper>>(new Map());
  const list = useInfiniteQuery(deliveriesQuery(emergency.id, view));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const call = useAct({
    do: () => keepersOf(emergency.id, items),
    renews: [],
    then: (found) => setKeepers((known) => new Map([...known, ...found])),
  });
  const save = useAct({
    do: async () => {
      const all: EmergencyDelivery[] = [];
      let after: string | undefined;
      do {
        const page = await api.listEmergencyDeliveries(emergency.id, {
          view,
          limit: 500,
          ...(after ? { after } : {}),
        });
        all.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      const found = may('broadcasting.emergency.call') ? await keepersOf(emergency.id, all) : keepers;
      const rows = all.map((one) => {
        const keeper = found.get(one.deviceId);
        return [one.unitName, one.name, stateOf(one, texts), keeper?.name ?? '', keeper?.phone ?? ''];
      });
      const { unit, name, state, keeper, phone } = say.columns;
      saveAsCsv(`${emergency.title}.csv`, [[unit, name, state, keeper, phone], ...rows]);
    },
    renews: [],
  });
  return (
    <Card
      title={say.list}
      end={
        <Select
          aria-label={say.viewsLabel}
          value={view}
          onChange={setView}
          options={views.map((value) => ({ value, label: say.views[value] }))}
          style={{ minWidth: 170 }}
        />
      }
    >
      <Answered query={list} rows={4}>
        {() =>
          items.length === 0 ? (
            <Empty small title={say.emptyView} />
          ) : (
            <>
              <div className="inside emergency-actions">
                {may('broadcasting.emergency.call') ? (
                  <>
                    <Button
                      icon={<Phone size={16} aria-hidden />}
                      loading={call.isPending}
                      onClick={() => call.mutate()}
                    >
                      {say.showPhones}
                    </Button>
                    <small className="meta">{say.phonesNote}</small>
                  </>
                ) : null}
                <Button
                  icon={<Download size={16} aria-hidden />}
                  loading={save.isPending}
                  onClick={() => save.mutate()}
                >
                  {say.export}
                </Button>
              </div>
              <ul className="emergency-list">
                {items.map((one) => (
                  <li key={one.deviceId}>
                    <span>
                      <b>{one.name}</b>
                      <br />
                      <small className="meta">{one.unitName}</small>
                    </span>
                    <span>{stateOf(one, texts)}</span>
                    <KeeperLine keeper={keepers.get(one.deviceId)} />
                  </li>
                ))}
              </ul>
              <LoadMore query={list} />
            </>
          )
        }
      </Answered>
    </Card>
  );
}

function KeeperLine({ keeper }: { keeper: Keeper | undefined }) {
  const say = useTexts().emergency;
  if (keeper === undefined) return <span />;
  if (keeper === null) return <span className="meta">{say.noKeeper}</span>;
  return (
    <span>
      {keeper.name}
      <br />
      {keeper.phone ? <a href={`tel:${keeper.phone.replace(/[^\d+]/g, '')}`}>{keeper.phone}</a> : null}
    </span>
  );
}

function stateOf(one: EmergencyDelivery, texts: Texts): string {
  const say = texts.emergency;
  if (!one.receivedAt)
    return one.online
      ? say.onlineNow
      : one.lastSeenAt
        ? say.lastSeen(ago(one.lastSeenAt, texts))
        : say.neverSeen;
  const parts = [say.receivedAt(clockWithSeconds(one.receivedAt))];
  if (one.sounding) parts.push(say.soundingNow);
  if (one.silent) parts.push(say.silentState);
  else if (one.timesHeard > 0) parts.push(say.times(one.timesHeard));
  if (one.volume !== null) parts.push(say.volume(one.volume));
  if (one.endedAt && one.timesHeard === 0 && one.reason) parts.push(say.failed(one.reason));
  else if (one.endedAt) parts.push(say.endedState);
  else if (!one.sounding) parts.push(say.waitingTurn);
  return parts.join(', ');
}
