import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { CalendarClock, Inbox, MessagesSquare, Monitor, Plus, RadioTower, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { dateWithWeekday } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { devicesQuery, feedbackListQuery, programmesQuery } from '../queries.ts';
import { ticketSumsQuery } from '../tickets/queries.ts';
import { useSession } from '../session.tsx';
import { useLanguage } from '../texts/language.tsx';
import { DevicesCard } from './devices-card.tsx';
import { FeedbackClock } from './feedback-clock.tsx';
import { InboxCard } from './inbox-card.tsx';
import { ObligationsCard } from './obligations-card.tsx';
import { useInbox } from './use-inbox.ts';
import { TimelineView } from './timeline-view.tsx';
import { localDay } from '../province-time.ts';

export function DeskPage() {
  const { language, texts } = useLanguage();
  const { unit, may } = useSession();
  const inbox = useInbox();
  const sees = {
    devices: may('devices.device.read'),
    feedback: may('feedback.item.see'),
    tickets: may('stations.ticket.read'),
    programmes: may('broadcasting.programme.read'),
  };
  const mends = may('stations.ticket.work');
  const faults = useQuery({ ...ticketSumsQuery(), enabled: sees.tickets });
  const loudspeakers = useQuery({ ...devicesQuery('LOUDSPEAKER'), enabled: sees.devices });
  const boards = useQuery({ ...devicesQuery('BOARD'), enabled: sees.devices });
  const received = useInfiniteQuery({ ...feedbackListQuery('RECEIVED'), enabled: sees.feedback });
  const assigned = useInfiniteQuery({ ...feedbackListQuery('ASSIGNED'), enabled: sees.feedback });
  const programmes = useQuery({ ...programmesQuery(localDay(new Date())), enabled: sees.programmes });
  const open = [...(received.data?.pages ?? []), ...(assigned.data?.pages ?? [])].flatMap(
    (page) => page.items,
  );
  const late = open.filter((item) => item.dueAt && new Date(item.dueAt) < new Date()).length;
  const speakers = alive(loudspeakers.data?.items);
  const screens = alive(boards.data?.items);
  const toDo = inbox.items.length + open.length;
  const today = dateWithWeekday(new Date(), language);
  const lead = [
    `${unit ? `${unit.unitName}, ` : ''}${today}.`,
    toDo > 0 ? texts.desk.toDo(toDo) : texts.desk.allCalm,
    late > 0 ? texts.desk.lateToDo(late) : '',
  ];
  return (
    <>
      <PageHead title={texts.desk.title} lead={lead.join(' ')}>
        {may('newsroom.story.write') ? (
          <Link to="/tin-bai" search={{ write: true }}>
            <Button type="primary" icon={<Plus size={17} aria-hidden />} tabIndex={-1}>
              {texts.desk.write}
            </Button>
          </Link>
        ) : null}
      </PageHead>
      <div className="numbers">
        <Figure
          to="/cho-duyet"
          value={String(inbox.items.length)}
          name={texts.desk.waiting}
          icon={<Inbox size={20} />}
        />
        {sees.devices ? (
          <>
            <Figure
              to="/loa"
              value={`${speakers.on}/${speakers.all}`}
              name={texts.desk.loudspeakers}
              icon={<RadioTower size={20} />}
              bad={speakers.on < speakers.all}
            />
            <Figure
              to="/bang-tin"
              value={`${screens.on}/${screens.all}`}
              name={texts.desk.boards}
              icon={<Monitor size={20} />}
              bad={screens.on < screens.all}
            />
          </>
        ) : null}
        {sees.tickets && faults.data ? (
          <Figure
            to="/su-co"
            value={String(mends ? faults.data.mine : faults.data.open)}
            name={mends ? texts.tickets.deskMine : texts.tickets.deskOpen}
            icon={<Wrench size={20} />}
            bad={faults.data.late > 0}
          />
        ) : null}
        {sees.feedback ? (
          <Figure
            to="/phan-anh"
            value={String(open.length)}
            name={texts.desk.feedback}
            icon={<MessagesSquare size={20} />}
            bad={late > 0}
          />
        ) : null}
        {sees.programmes ? (
          <Figure
            to="/loa"
            value={String(programmes.data?.items.filter((item) => item.state !== 'CANCELLED').length ?? 0)}
            name={texts.desk.programmes}
            icon={<CalendarClock size={20} />}
          />
        ) : null}
      </div>
      <div className="columns">
        <div className="stack">
          <InboxCard inbox={inbox} />
          {sees.programmes ? (
            <Card
              title={texts.desk.schedule}
              end={
                <Link to="/loa" search={{ view: 'programmes' }}>
                  {texts.desk.edit}
                </Link>
              }
            >
              <Answered query={programmes}>
                {(page) =>
                  page.items.length > 0 ? (
                    <TimelineView programmes={page.items} />
                  ) : (
                    <Empty small title={texts.desk.scheduleEmpty} />
                  )
                }
              </Answered>
            </Card>
          ) : null}
        </div>
        <div className="stack">
          <ObligationsCard />
          {sees.devices ? <DevicesCard loudspeakers={loudspeakers} boards={boards} /> : null}
          {sees.feedback ? <FeedbackClock items={open} query={received} /> : null}
        </div>
      </div>
    </>
  );
}

const alive = (devices: { state: string }[] = []) => {
  const counted = devices.filter((device) => device.state === 'ONLINE' || device.state === 'OFFLINE');
  return { on: counted.filter((device) => device.state === 'ONLINE').length, all: counted.length };
};

interface FigureProps {
  to: string;
  value: string;
  name: string;
  icon: ReactNode;
  bad?: boolean;
}

function Figure({ to, value, name, icon, bad = false }: FigureProps) {
  return (
    <Link to={to} className={bad ? 'card number bad' : 'card number'}>
      <strong>{value}</strong>
      <span>{name}</span>
      {icon}
    </Link>
  );
}
