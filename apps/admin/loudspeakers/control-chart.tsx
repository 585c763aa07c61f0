import { useTexts } from '../texts/language.tsx';

interface Charted {
  name: string;
  points: { at: string; value: number }[];
  words(value: number): string;
  /** What has a natural nothing is drawn from there. */
  fromZero?: boolean;
}

const width = 300;
const height = 72;

/** A line without axes: its lowest, highest and latest value stand beside it in words. */
export function ControlChart({ name, points, words, fromZero = false }: Charted) {
  const texts = useTexts().control;
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = fromZero ? 0 : low - Math.max(1, (high - low) / 4);
  const ceiling = high + (high - floor) / 8 || floor + 1;
  const [from, to] = [Date.parse(points[0]!.at), Date.parse(last.at)];
  const place = ({ at, value }: Charted['points'][number]) => {
    const x = ((Date.parse(at) - from) / Math.max(1, to - from)) * width;
    const y = height - ((value - floor) / (ceiling - floor)) * height;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  return (
    <figure className="control-chart">
      <figcaption>
        <span>{name}</span> <span className="figures strong">{words(last.value)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points.map(place).join(' ')} vectorEffect="non-scaling-stroke" />
      </svg>
      <p className="meta">{texts.chartSaid(name, words(low), words(high), words(last.value))}</p>
    </figure>
  );
}
