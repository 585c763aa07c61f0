import type { Emergency } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Siren } from 'lucide-react';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { EmergencyState, ExerciseMark, LevelMark } from './marks.tsx';
import { emergenciesQuery } from './queries.ts';
import './emergency.css';

/** Orders that wait or sound, and those of the past. */
export function EmergencyPage() {
  const say = useTexts().emergency;
  const { may } = useSession();
  const navigate = useNavigate();
  const list = useInfiniteQuery(emergenciesQuery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isOpen = ({ state }: Emergency) => state === 'AWAIT' || state === 'CONFIRMED' || state === 'ACTIVE';
  const open = items.filter(isOpen);
  const past = items.filter((one) => !isOpen(one));
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        {may('broadcasting.emergency.start') ? (
          <Button
            type="primary"
            danger
            size="large"
            className="emergency-send"
            icon={<Siren size={20} aria-hidden />}
            onClick={() => void navigate({ to: '/phat-khan-cap/moi' })}
          >
            {say.begin}
          </Button>
        ) : null}
      </PageHead>
      {list.isPending ? <Loading rows={5} /> : null}
      {list.error && !list.data ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
      <div className="stack">
        {open.length > 0 ? <OrderList title={say.open} items={open} /> : null}
        {past.length > 0 ? <OrderList title={say.past} items={past} /> : null}
        {list.data && items.length === 0 ? <Empty title={say.none} hint={say.noneHint} /> : null}
        <LoadMore query={list} />
      </div>
    </>
  );
}

function OrderList({ title, items }: { title: string; items: Emergency[] }) {
  const say = useTexts().emergency;
  return (
    <Card title={title}>
      <ul className="emergency-list">
        {items.map((one) => (
          <li key={one.id}>
            <span className="emergency-head">
              {one.exercise ? <ExerciseMark /> : null}
              <Link to="/phat-khan-cap/$emergencyId" params={{ emergencyId: one.id }}>
                <b>{one.title}</b>
              </Link>
            </span>
            <span>
              {one.unitName}, {say.kinds[one.kind].toLowerCase()}
              <br />
              <small className="meta">{say.sentBy(one.startedByName, moment(one.startedAt))}</small>
            </span>
            <span className="emergency-head">
              <LevelMark level={one.level} />
              <EmergencyState emergency={one} />
              {one.counts && one.counts.loudspeakers > 0 ? (
                <small className="meta">
                  {say.of(one.counts.received, one.counts.loudspeakers)} {say.counts.received}
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
