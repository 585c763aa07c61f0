import type { ReactNode } from 'react';
import { number } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { useLanguage } from '../texts/language.tsx';

interface Row {
  key: string;
  name: ReactNode;
  visits?: number;
  views: number;
}

interface ShareTableProps {
  title: string;
  head: string;
  /** Heading of the number the bar shows. */
  counted: string;
  rows: Row[];
  file?: ReactNode;
  more?: Parameters<typeof LoadMore>[0]['query'];
}

/** A table that is its own chart: each row has its bar. */
export function ShareTable({ title, head, counted, rows, file, more }: ShareTableProps) {
  const { language, texts } = useLanguage();
  const say = texts.statistics;
  const top = Math.max(1, ...rows.map(({ views }) => views));
  const hasVisits = rows.some(({ visits }) => visits !== undefined);
  return (
    <Card title={title} end={file}>
      <table className={hasVisits ? 'plain-table stat-shares stacking' : 'plain-table stat-shares'}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {hasVisits ? (
              <th scope="col" className="num">
                {say.figures.visits}
              </th>
            ) : null}
            <th scope="col" className="num">
              {counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                <span className="stat-bar" aria-hidden="true">
                  <i style={{ width: `${(row.views / top) * 100}%` }} />
                </span>
              </th>
              {hasVisits ? (
                <td className="num" data-label={say.figures.visits}>
                  {number(row.visits ?? 0, language)}
                </td>
              ) : null}
              <td className="num" data-label={hasVisits ? counted : undefined}>
                {number(row.views, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more ? <LoadMore query={more} /> : null}
    </Card>
  );
}
