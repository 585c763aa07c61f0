import type { MaintenanceEntry } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { date, number } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { FileLinks } from './file-links.tsx';
import { bookQuery } from './queries.ts';

/** What was done at loudspeakers, entered last first. */
export function BookCard({ about }: { about: { unitId?: string } }) {
  const say = useTexts().tickets.book;
  const book = useInfiniteQuery(bookQuery(about));
  if (book.error) return <Failure error={book.error} retry={() => void book.refetch()} />;
  if (!book.data) return <Loading rows={8} />;
  const items = book.data.pages.flatMap((page) => page.items);
  return (
    <Card title={say.title} end={<FileLinks what="maintenance" filter={about} />}>
      {items.length === 0 ? (
        <Empty title={say.none} hint={say.noneHint} />
      ) : (
        <ul className="rows ticket-rows">
          {items.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <LoadMore query={book} />
    </Card>
  );
}

export function EntryRow({ entry, alone = false }: { entry: MaintenanceEntry; alone?: boolean }) {
  const { language, texts } = useLanguage();
  const say = texts.tickets;
  const facts = [
    alone ? null : entry.unitName,
    say.book.by(entry.byName),
    entry.cost === null ? null : say.book.cost(number(entry.cost, language)),
  ];
  return (
    <li>
      <time className="ticket-day" dateTime={entry.doneOn}>
        {date(entry.doneOn)}
      </time>
      <div className="grow">
        {alone ? null : entry.deviceId ? (
          <Link to="/loa/$deviceId" params={{ deviceId: entry.deviceId }} className="title-link">
            {entry.subject}
          </Link>
        ) : (
          <span className="strong">{entry.subject}</span>
        )}
        <div>{[entry.checkName, entry.words].filter(Boolean).join(': ')}</div>
        {entry.parts.length > 0 ? (
          <div>{`${say.book.parts}: ${entry.parts.map((part) => `${part.count} ${part.name}`).join('; ')}`}</div>
        ) : null}
        <div className="meta">
          {facts.filter(Boolean).join(' · ')}
          {entry.ticketId ? (
            <>
              {' · '}
              <Link to="/su-co/$ticketId" params={{ ticketId: entry.ticketId }}>
                {say.number(entry.ticketNumber ?? 0)}
              </Link>
            </>
          ) : null}
        </div>
      </div>
      <Tag>{say.kinds[entry.kind]}</Tag>
    </li>
  );
}
