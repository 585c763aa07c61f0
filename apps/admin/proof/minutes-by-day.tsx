import type { Airtime } from '@saola/api-client';
import { Segmented } from 'antd';
import { useState } from 'react';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { useLanguage } from '../texts/language.tsx';
import { airtime, pendingMs, share } from './measures.ts';

type Day = Airtime['days'][number];

/** Minutes of each day as bars or as a table; the choice is the reader’s. */
export function MinutesByDay({ days, total }: { days: Day[]; total: Airtime['total'] }) {
  const { language, texts } = useLanguage();
  const say = texts.proof;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <Card
      title={say.byDay}
      end={
        <Segmented<'chart' | 'table'>
          aria-label={say.byDay}
          value={view}
          onChange={setView}
          options={[
            { value: 'chart', label: say.chart },
            { value: 'table', label: say.table },
          ]}
        />
      }
    >
      {view === 'chart' ? (
        <div className="inside proof-chart">
          <Bars
            days={days}
            label={say.chartLabel(
              days.length,
              airtime(total.plannedMs, texts, language),
              airtime(total.heardMs, texts, language),
            )}
          />
          <Legend />
        </div>
      ) : (
        <div className="proof-scroll" role="group" aria-label={say.byDay} tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say.day}</th>
                {(['planned', 'heard', 'silent', 'missed', 'rate'] as const).map((name) => (
                  <th scope="col" className="num" key={name}>
                    {say.figures[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map((day) => (
                <tr key={day.day}>
                  <th scope="row">{date(day.day)}</th>
                  {[day.plannedMs, day.heardMs, day.silentMs, day.missedMs].map((value, at) => (
                    <td className="num" key={at}>
                      {airtime(value, texts, language)}
                    </td>
                  ))}
                  <td className="num">{share(day, language)}</td>
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
const parts = ['heard', 'silent', 'missed', 'pending'] as const;

function Bars({ days, label }: { days: Day[]; label: string }) {
  const { language, texts } = useLanguage();
  const top = Math.max(1, ...days.map(({ plannedMs }) => plannedMs));
  // A single day is not drawn as a wall.
  const places = Math.max(days.length, 7);
  return (
    <>
      <span className="meta">{airtime(top, texts, language)}</span>
      <svg viewBox={`0 0 ${places * WIDTH} 100`} preserveAspectRatio="none" role="img" aria-label={label}>
        {days.map((day, at) => {
          let y = 100;
          const sizes = [day.heardMs, day.silentMs, day.missedMs, pendingMs(day)];
          return (
            <g key={day.day}>
              <title>{`${date(day.day)}: ${airtime(day.heardMs, texts, language)} / ${airtime(day.plannedMs, texts, language)}`}</title>
              {sizes.map((size, part) => {
                const height = (size / top) * 100;
                y -= height;
                return height > 0 ? (
                  <rect
                    key={parts[part]}
                    className={`proof-${parts[part]}`}
                    x={at * WIDTH + 1.5}
                    y={y}
                    width={WIDTH - 3}
                    height={height}
                  />
                ) : null;
              })}
            </g>
          );
        })}
      </svg>
      <div className="proof-ends meta">
        <span>{days[0] ? date(days[0].day) : ''}</span>
        <span>{days.length > 1 ? date(days.at(-1)!.day) : ''}</span>
      </div>
    </>
  );
}

export function Legend() {
  const { figures } = useLanguage().texts.proof;
  return (
    <ul className="proof-legend meta">
      {parts.map((part) => (
        <li key={part}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect className={`proof-${part}`} width="10" height="10" />
          </svg>
          {figures[part]}
        </li>
      ))}
    </ul>
  );
}
