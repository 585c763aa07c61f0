import type { Frame } from '../../pages/frame.ts';
import type { Counted } from '../queries/read-visits.ts';

interface SeriesProps {
  frame: Frame;
  /** What is counted over time: “Lượt truy cập, 30 ngày qua”. */
  title: string;
  /** Heading of the first column. */
  head: string;
  counts: readonly Counted[];
  name(of: string): string;
}

const WIDTH = 10;
const HEIGHT = 100;

/** Bars over time, drawn here without any script, and the same as a table. */
export const Series = ({ frame, title, head, counts, name }: SeriesProps) => {
  const { visits: words, format } = frame.texts;
  const most = counts.reduce((best, one) => (one.visits > best.visits ? one : best), counts[0]!);
  const top = Math.max(1, most.visits);
  return (
    <>
      <figure class="chart">
        <span class="chart-top num" aria-hidden="true">
          {format.number(most.visits)}
        </span>
        <svg
          viewBox={`0 0 ${counts.length * WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.chart(title, format.number(most.visits), name(most.of))}
        >
          {counts.map((one, at) => {
            const height = one.visits === 0 ? 0 : Math.max(1.5, (one.visits / top) * HEIGHT);
            return (
              <rect
                key={one.of}
                x={at * WIDTH + 1.5}
                y={round(HEIGHT - height)}
                width={WIDTH - 3}
                height={round(height)}
              />
            );
          })}
        </svg>
        <div class="chart-ends meta num" aria-hidden="true">
          <span>{name(counts[0]!.of)}</span>
          <span>{name(counts.at(-1)!.of)}</span>
        </div>
      </figure>
      <details class="chart-table">
        <summary>{words.asTable}</summary>
        <table class="facts">
          <caption class="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{words.visits}</th>
              <th scope="col">{words.views}</th>
            </tr>
          </thead>
          <tbody>
            {counts.toReversed().map((one) => (
              <tr key={one.of}>
                <th scope="row" class="num">
                  {name(one.of)}
                </th>
                <td class="num">{format.number(one.visits)}</td>
                <td class="num">{format.number(one.views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
};

/** Parts of a whole: the table is the chart, each row with its bar. */
export const Shares = ({ frame, title, head, counts, name }: SeriesProps) => {
  const { visits: words, format } = frame.texts;
  const whole = Math.max(
    1,
    counts.reduce((sum, { views }) => sum + views, 0),
  );
  const top = Math.max(1, counts[0]?.views ?? 0);
  return (
    <table class="facts shares">
      <caption class="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{words.views}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((one) => (
          <tr key={one.of}>
            <th scope="row">
              {name(one.of)}
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width={round((one.views / top) * 100)} height="4" />
              </svg>
            </th>
            <td class="num">{format.number(one.views)}</td>
            <td class="num">{format.number((one.views / whole) * 100, 1)}&nbsp;%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const round = (value: number): number => Math.round(value * 100) / 100;
