import type { TicketPage as Page } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { date, moment, number } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Tag } from '../parts/tags.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { ticketQuery } from './queries.ts';
import { TicketActs } from './ticket-acts.tsx';
import { DueTag, TicketStateTag } from './ticket-tags.tsx';
import './tickets.css';

export function TicketPage() {
  const { ticketId } = useParams({ from: '/shell/su-co/$ticketId' });
  const ticket = useQuery(ticketQuery(ticketId));
  return (
    <Answered query={ticket} rows={10}>
      {(page) => <Shown ticket={page} />}
    </Answered>
  );
}

function Shown({ ticket }: { ticket: Page }) {
  const say = useTexts().tickets;
  return (
    <>
      <PageHead
        title={`${ticket.subject}: ${say.causes[ticket.cause].toLowerCase()}`}
        crumbs={<Link to="/su-co">{say.title}</Link>}
        lead={
          <span className="ticket-tags">
            <TicketStateTag state={ticket.state} />
            <DueTag ticket={ticket} />
            {ticket.reopened > 0 ? <Tag tone="warn">{say.reopened(ticket.reopened)}</Tag> : null}
            <span>{say.number(ticket.number)}</span>
          </span>
        }
      />
      <div className="columns ticket-columns">
        <div className="stack">
          <About ticket={ticket} />
          <Steps ticket={ticket} />
        </div>
        <div className="stack">
          <TicketActs key={ticket.state} ticket={ticket} />
          {ticket.repair ? <Repair repair={ticket.repair} /> : null}
        </div>
      </div>
    </>
  );
}

function About({ ticket }: { ticket: Page }) {
  const say = useTexts().tickets;
  const device = ticket.deviceId ? (
    <Link to="/loa/$deviceId" params={{ deviceId: ticket.deviceId }}>
      {ticket.subject}
    </Link>
  ) : (
    ticket.subject
  );
  const facts: [string, ReactNode][] = [
    [say.device, device],
    [say.unit, ticket.unitName],
    [say.due, moment(ticket.dueAt)],
    [say.worker, ticket.assignedName ?? say.nobody],
  ];
  if (ticket.words) facts.push([say.what, ticket.words]);
  if (ticket.keeper)
    facts.push([say.keeper, [ticket.keeper.name, ticket.keeper.phone].filter(Boolean).join(' · ')]);
  return (
    <Card title={say.about} inside>
      <dl className="ticket-facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {ticket.watched ? <p className="meta ticket-note">{say.watched}</p> : null}
    </Card>
  );
}

function Steps({ ticket }: { ticket: Page }) {
  const say = useTexts().tickets;
  return (
    <Card title={say.steps} inside>
      <ol className="ticket-steps">
        {ticket.steps.map((step) => (
          <li key={step.at + step.kind}>
            <div>
              <b>{say.stepNames[step.kind]}</b>
              {step.words ? <span>{`: ${step.words}`}</span> : null}
            </div>
            <div className="meta">{`${step.byName} · ${moment(step.at)}`}</div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Repair({ repair }: { repair: NonNullable<Page['repair']> }) {
  const { language, texts } = useLanguage();
  const say = texts.tickets;
  return (
    <Card title={say.repair} inside>
      <p className="ticket-note">{repair.words}</p>
      {repair.parts.length > 0 ? (
        <p className="ticket-note">{`${say.book.parts}: ${repair.parts.map((part) => `${part.count} ${part.name}`).join('; ')}`}</p>
      ) : null}
      <p className="meta ticket-note">
        {[date(repair.doneOn), repair.cost === null ? null : say.book.cost(number(repair.cost, language))]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Card>
  );
}
