import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { BookOpenCheck, Plus } from 'lucide-react';
import { useState } from 'react';
import { PageHead } from '../parts/page-head.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { BookCard } from './book-card.tsx';
import { ChecksCard } from './checks-card.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { ticketSumsQuery } from './queries.ts';
import { ReportForm } from './report-form.tsx';
import { filterOf, ticketViews, type TicketSearch } from './search.ts';
import { TicketFilters } from './ticket-filters.tsx';
import { TicketList } from './ticket-list.tsx';
import { UnitsCard } from './units-card.tsx';
import './tickets.css';

/** What is wrong with loudspeakers and what is done to keep them well; where and which stand in the address. */
export function TicketsPage() {
  const say = useTexts().tickets;
  const { may } = useSession();
  const search = useSearch({ from: '/shell/su-co' });
  const view = search.view ?? 'tickets';
  const [writes, setWrites] = useState<'fault' | 'work' | null>(null);
  const about = search.unit ? { unitId: search.unit } : {};
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        {may('stations.ticket.work') ? (
          <Button icon={<BookOpenCheck size={16} aria-hidden />} onClick={() => setWrites('work')}>
            {say.enter}
          </Button>
        ) : null}
        {may('stations.ticket.report') ? (
          <Button type="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setWrites('fault')}>
            {say.report}
          </Button>
        ) : null}
      </PageHead>
      <Numbers search={search} />
      <nav className="views" aria-label={say.title}>
        {ticketViews.map((one) => (
          <Link
            key={one}
            to="/su-co"
            search={{
              ...(search.unit ? { unit: search.unit } : {}),
              ...(one === 'tickets' ? {} : { view: one }),
            }}
            {...(one === view ? { 'aria-current': 'page' as const } : {})}
            activeOptions={{ exact: true }}
          >
            {say.views[one]}
          </Link>
        ))}
      </nav>
      {view === 'tickets' ? (
        <>
          <TicketFilters />
          <div className="stack">
            <TicketList filter={filterOf(search)} />
            <UnitsCard {...about} />
          </div>
        </>
      ) : null}
      {view === 'checks' ? <ChecksCard about={about} late={search.late === true} /> : null}
      {view === 'book' ? <BookCard about={about} /> : null}
      {writes === 'fault' ? <ReportForm {...about} onClose={() => setWrites(null)} /> : null}
      {writes === 'work' ? <MaintenanceForm {...about} onClose={() => setWrites(null)} /> : null}
    </>
  );
}

function Numbers({ search }: { search: TicketSearch }) {
  const { figures } = useTexts().tickets;
  const { may } = useSession();
  const sums = useQuery(ticketSumsQuery(search.unit)).data;
  const unit = search.unit ? { unit: search.unit } : {};
  const shown: [keyof typeof figures, TicketSearch, boolean][] = [
    ['open', {}, false],
    ['late', { late: true }, true],
    ['unassigned', { state: 'OPEN' }, false],
    ...(may('stations.ticket.work')
      ? ([['mine', { mine: true }, false]] as [keyof typeof figures, TicketSearch, boolean][])
      : []),
    ['checksLate', { view: 'checks', late: true }, true],
  ];
  return (
    <div className="numbers">
      {shown.map(([name, to, bad]) => (
        <Link
          key={name}
          to="/su-co"
          search={{ ...unit, ...to }}
          className={bad && sums && sums[name] > 0 ? 'card number bad' : 'card number'}
        >
          <strong>{sums ? sums[name] : '–'}</strong>
          <span>{figures[name]}</span>
        </Link>
      ))}
    </div>
  );
}
