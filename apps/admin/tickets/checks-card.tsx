import type { DueCheck } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { CalendarClock, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { checksQuery } from './queries.ts';

/** Planned checks of every place, what is due first at the top. */
export function ChecksCard({ about, late }: { about: { unitId?: string }; late: boolean }) {
  const say = useTexts().tickets.checks;
  const navigate = useNavigate({ from: '/su-co' });
  const checks = useInfiniteQuery(checksQuery({ ...about, ...(late ? { late } : {}) }));
  const [done, setDone] = useState<DueCheck | null>(null);
  if (checks.error) return <Failure error={checks.error} retry={() => void checks.refetch()} />;
  if (!checks.data) return <Loading rows={8} />;
  const items = checks.data.pages.flatMap((page) => page.items);
  return (
    <Card
      title={say.title}
      end={
        <Checkbox
          checked={late}
          onChange={({ target }) =>
            void navigate({
              search: ({ late: _late, ...before }) => (target.checked ? { ...before, late: true } : before),
              replace: true,
            })
          }
        >
          {say.onlyLate}
        </Checkbox>
      }
    >
      {items.length === 0 ? (
        <Empty title={say.none} />
      ) : (
        <ul className="rows ticket-rows">
          {items.map((check) => (
            <CheckRow key={check.clusterId + check.check} check={check} onDone={() => setDone(check)} />
          ))}
        </ul>
      )}
      <LoadMore query={checks} />
      {done ? <MaintenanceForm check={done} onClose={() => setDone(null)} /> : null}
    </Card>
  );
}

export function CheckRow({ check, onDone }: { check: DueCheck; onDone?: () => void }) {
  const say = useTexts().tickets.checks;
  const { may } = useSession();
  const last = check.lastOn ? say.last(date(check.lastOn)) : say.never;
  return (
    <li>
      <CalendarClock size={18} aria-hidden className="ticket-icon" />
      <div className="grow">
        {check.deviceId ? (
          <Link to="/loa/$deviceId" params={{ deviceId: check.deviceId }} className="title-link">
            {check.subject}
          </Link>
        ) : (
          <span className="strong">{check.subject}</span>
        )}
        <div>{check.checkName}</div>
        <div className="meta">{[check.unitName, say.every(check.everyMonths), last].join(' · ')}</div>
      </div>
      <span className="ticket-tags">
        {check.late ? (
          <Tag tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
            {say.late(date(check.dueOn))}
          </Tag>
        ) : (
          <Tag>{say.due(date(check.dueOn))}</Tag>
        )}
        {onDone && may('stations.ticket.work') ? (
          <Button onClick={onDone} aria-label={say.doneOf(check.checkName, check.subject)}>
            {say.done}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
