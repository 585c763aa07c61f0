import type { SiteObligations as Answer } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { obligationsOfSiteQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { Figures } from './figures.tsx';
import { ObligationRow } from './obligation-row.tsx';
import { useWrite } from './use-write.ts';

/** What one site owes: what is still to do first, with the way to begin it. */
export function SiteObligations({ siteId, alone }: { siteId: string; alone: boolean }) {
  const texts = useTexts().obligations;
  const query = useQuery(obligationsOfSiteQuery(siteId));
  const crumbs = alone ? null : <Link to="/nghia-vu">{texts.all}</Link>;
  return (
    <Answered query={query} rows={12}>
      {(answer) => <SiteView answer={answer} crumbs={crumbs} />}
    </Answered>
  );
}

function SiteView({ answer, crumbs }: { answer: Answer; crumbs: ReactNode }) {
  const texts = useTexts().obligations;
  const { site, tally, items } = answer;
  const { mayWrite, write } = useWrite(site);
  const row = (item: Answer['items'][number]) => (
    <ObligationRow
      key={item.type}
      item={item}
      onWrite={mayWrite ? write.mutate : null}
      writing={write.isPending}
    />
  );
  const owed = items.filter(({ state }) => state !== 'OK');
  const done = items.filter(({ state }) => state === 'OK');
  return (
    <>
      <PageHead
        title={texts.title}
        lead={`${site.unitName}. ${texts.siteLead(tally.ok + tally.late, tally.owed)}`}
        crumbs={crumbs}
      />
      <Figures tally={tally} />
      <div className="stack">
        <Card
          title={texts.owed}
          end={owed.length > 0 ? <Tag tone="warn">{texts.deskOpen(owed.length)}</Tag> : null}
        >
          {owed.length > 0 ? (
            <ul className="rows">{owed.map(row)}</ul>
          ) : (
            <Empty title={texts.nothingOwed} hint={texts.nothingOwedHint} />
          )}
        </Card>
        {done.length > 0 ? (
          <Card title={texts.fulfilled} end={<Tag tone="ok">{texts.deskOpen(done.length)}</Tag>}>
            <ul className="rows">{done.map(row)}</ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}
