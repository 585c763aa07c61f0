import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ago } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { waitingSchedulesQuery } from '../schedule/queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

/** Broadcast schedules beside the stories: one place for all that an approver has before him. */
export function WaitingSchedules() {
  const texts = useTexts();
  const say = texts.schedule.waiting;
  const { may } = useSession();
  const waiting = useQuery({ ...waitingSchedulesQuery, enabled: may('broadcasting.schedule.approve') });
  const items = waiting.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={say.title} className="waiting-schedules">
      <ul className="rows">
        {items.map((one) => (
          <li key={one.unitId}>
            <div className="grow">
              <b>{one.unitName}</b>
              <div className="meta">
                {say.slots(one.slots, one.minutesAWeek)}, {say.sent(ago(one.submittedAt, texts))}.
                {one.mayApprove ? '' : ` ${say.own}`}
              </div>
            </div>
            <Link to="/lich-phat" search={{ unit: one.unitId }} tabIndex={-1}>
              <Button type={one.mayApprove ? 'primary' : 'default'}>{say.open}</Button>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
