import type { Ticket } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Eye, MessageSquareText } from 'lucide-react';
import { ago } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { FileLinks } from './file-links.tsx';
import { ticketsQuery } from './queries.ts';
import type { TicketFilter } from './search.ts';
import { DueTag, TicketStateTag } from './ticket-tags.tsx';

/** Open faults by the time they are due, fifty at a time. */
export function TicketList({ filter }: { filter: TicketFilter }) {
  const say = useTexts().tickets;
  const tickets = useInfiniteQuery(ticketsQuery(filter));
  if (tickets.error) return <Failure error={tickets.error} retry={() => void tickets.refetch()} />;
  if (!tickets.data) return <Loading rows={8} />;
  const items = tickets.data.pages.flatMap((page) => page.items);
  const narrowed = Object.keys(filter).length > 0;
  return (
    <Card title={say.views.tickets} end={<FileLinks what="fault-tickets" filter={filter} />}>
      {items.length === 0 ? (
        <Empty
          title={narrowed ? say.noneFound : say.none}
          hint={narrowed ? say.noneFoundHint : say.noneHint}
        />
      ) : (
        <ul className="rows ticket-rows">
          {items.map((ticket) => (
            <TicketRow key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      )}
      <LoadMore query={tickets} />
    </Card>
  );
}

export function TicketRow({ ticket }: { ticket: Ticket }) {
  const all = useTexts();
  const say = all.tickets;
  const facts = [
    ticket.unitName,
    say.openedBy(ticket.openedByName, ago(ticket.openedAt, all)),
    ticket.assignedName ? say.assigned(ticket.assignedName) : null,
    ticket.reopened > 0 ? say.reopened(ticket.reopened) : null,
  ];
  const Icon = ticket.watched ? Eye : MessageSquareText;
  return (
    <li>
      <Icon size={18} aria-hidden className="ticket-icon" />
      <div className="grow">
        <Link to="/su-co/$ticketId" params={{ ticketId: ticket.id }} className="title-link">
          {ticket.subject}
        </Link>
        <div>{say.causes[ticket.cause]}</div>
        <div className="meta">{[say.number(ticket.number), ...facts].filter(Boolean).join(' · ')}</div>
      </div>
      <span className="ticket-tags">
        <TicketStateTag state={ticket.state} />
        <DueTag ticket={ticket} />
      </span>
    </li>
  );
}
