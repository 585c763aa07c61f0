import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { DueCheck } from '@saola/api-client';
import { Card } from '../parts/card.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { EntryRow } from './book-card.tsx';
import { CheckRow } from './checks-card.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { bookQuery, checksQuery, ticketsQuery } from './queries.ts';
import { ReportForm } from './report-form.tsx';
import { TicketRow } from './ticket-list.tsx';
import './tickets.css';

/** On the page of a loudspeaker: what is wrong with it now, what is to be checked next, what was done. */
export function CareCard({ deviceId }: { deviceId: string }) {
  const say = useTexts().tickets;
  const { may } = useSession();
  const sees = may('stations.ticket.read');
  const [writes, setWrites] = useState<'fault' | 'work' | DueCheck | null>(null);
  const tickets = useInfiniteQuery({ ...ticketsQuery({ deviceId }), enabled: sees });
  const checks = useInfiniteQuery({ ...checksQuery({ deviceId }), enabled: sees });
  const book = useInfiniteQuery({ ...bookQuery({ deviceId }), enabled: sees });
  if (!sees) return null;
  const open = tickets.data?.pages[0]?.items ?? [];
  const next = checks.data?.pages[0]?.items ?? [];
  const done = book.data?.pages[0]?.items ?? [];
  const close = () => setWrites(null);
  return (
    <Card
      title={say.card.title}
      end={
        <>
          {may('stations.ticket.work') ? (
            <Button onClick={() => setWrites('work')}>{say.enter}</Button>
          ) : null}
          {may('stations.ticket.report') ? (
            <Button onClick={() => setWrites('fault')}>{say.report}</Button>
          ) : null}
        </>
      }
    >
      {open.length > 0 ? (
        <ul className="rows ticket-rows">
          {open.map((ticket) => (
            <TicketRow key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      ) : (
        <p className="inside meta ticket-note">{say.card.noneOpen}</p>
      )}
      {next.length > 0 ? (
        <>
          <h3 className="ticket-part-title">{say.card.next}</h3>
          <ul className="rows ticket-rows">
            {next.map((check) => (
              <CheckRow key={check.check} check={check} onDone={() => setWrites(check)} />
            ))}
          </ul>
        </>
      ) : null}
      <h3 className="ticket-part-title">{say.card.history}</h3>
      {done.length > 0 ? (
        <ul className="rows ticket-rows">
          {done.slice(0, 5).map((entry) => (
            <EntryRow key={entry.id} entry={entry} alone />
          ))}
        </ul>
      ) : (
        <p className="inside meta ticket-note">{say.card.noHistory}</p>
      )}
      <p className="inside ticket-note ticket-all">
        <Link to="/su-co" search={{ view: 'book' }}>
          {say.card.all}
        </Link>
      </p>
      {writes === 'fault' ? <ReportForm deviceId={deviceId} onClose={close} /> : null}
      {writes === 'work' ? <MaintenanceForm deviceId={deviceId} onClose={close} /> : null}
      {writes !== null && typeof writes === 'object' ? (
        <MaintenanceForm check={writes} onClose={close} />
      ) : null}
    </Card>
  );
}
