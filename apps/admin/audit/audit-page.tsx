import type { AuditEntry } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { clockWithSeconds, date } from '../format.ts';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { auditQuery } from '../queries.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { deedIn, subjectIn } from './deeds.ts';

export function AuditPage() {
  const texts = useTexts().audit;
  const audit = useInfiniteQuery(auditQuery);
  const lines = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <section className="card" aria-label={texts.title}>
        {lines.length > 0 ? (
          <>
            <AuditTable lines={lines} />
            <LoadMore query={audit} />
          </>
        ) : audit.error ? (
          <Failure error={audit.error} retry={() => void audit.refetch()} />
        ) : audit.isPending ? (
          <Loading rows={10} />
        ) : (
          <Empty title={texts.empty} />
        )}
      </section>
    </>
  );
}

function AuditTable({ lines }: { lines: AuditEntry[] }) {
  const { language, texts: all } = useLanguage();
  const texts = all.audit;
  return (
    <table className="plain-table stacking">
      <thead>
        <tr>
          <th scope="col">{texts.columns.at}</th>
          <th scope="col">{texts.columns.who}</th>
          <th scope="col">{texts.columns.did}</th>
          <th scope="col">{texts.columns.subject}</th>
          <th scope="col">{texts.columns.from}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="tight">
              <time dateTime={line.at}>
                {clockWithSeconds(line.at)}
                <span className="meta">, {date(line.at)}</span>
              </time>
            </td>
            <th scope="row">{line.actorName || texts.system}</th>
            <td>
              {deedIn(language, line.command)}
              <div className="meta code">{line.command}</div>
            </td>
            <td>
              {subjectIn(language, line.subject)}{' '}
              <span className="meta code">{line.subjectId.slice(-8)}</span>
              {line.unitPath ? <div className="meta">{line.unitPath}</div> : null}
            </td>
            <td className="tight meta">{line.ip}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
