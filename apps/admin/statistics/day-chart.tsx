import type { VisitFigures } from '@saola/api-client';
import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { date, number } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { useLanguage } from '../texts/language.tsx';

type Day = VisitFigures['days'][number];

/** Visits of each day as bars or as a table; the choice is the reader’s. */
export function DayChart({ days, file }: { days: Day[]; file: ReactNode }) {
  const { language, texts } = useLanguage();
  const say = texts.statistics;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <Card
      title={say.byDay}
      end={
        <>
          <Segmented<'chart' | 'table'>
            aria-label={say.byDay}
            value={view}
            onChange={setView}
            options={[
              { value: 'chart', label: say.chart },
              { value: 'table', label: say.table },
            ]}
          />
          {file}
        </>
      }
    >
      {view === 'chart' ? (
        <Bars days={days} />
      ) : (
        <div className="stat-scroll" role="group" aria-label={say.byDay} tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say.day}</th>
                <th scope="col" className="num">
                  {say.figures.visits}
                </th>
                <th scope="col" className="num">
                  {say.figures.views}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map((day) => (
                <tr key={day.of}>
                  <th scope="row">{date(day.of)}</th>
                  <td className="num">{number(day.visits, language)}</td>
                  <td className="num">{number(day.views, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

const WIDTH = 10;

function Bars({ days }: { days: Day[] }) {
  const { language, texts } = useLanguage();
  const most = days.reduce((best, day) => (day.visits > best.visits ? day : best), days[0]!);
  const top = Math.max(1, most.visits);
  return (
    <div className="inside stat-chart">
      <span className="meta">{number(most.visits, language)}</span>
      <svg
        viewBox={`0 0 ${days.length * WIDTH} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.statistics.chartLabel(most.visits, date(most.of))}
      >
        {days.map((day, at) => {
          const height = day.visits === 0 ? 0 : Math.max(1.5, (day.visits / top) * 100);
          return (
            <rect key={day.of} x={at * WIDTH + 1.5} y={100 - height} width={WIDTH - 3} height={height}>
              <title>{`${date(day.of)}: ${number(day.visits, language)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div className="stat-ends meta">
        <span>{date(days[0]!.of)}</span>
        <span>{date(days.at(-1)!.of)}</span>
      </div>
    </div>
  );
}
