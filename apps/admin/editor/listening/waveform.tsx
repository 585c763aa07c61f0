import { useQuery } from '@tanstack/react-query';

interface Peaks {
  perSecond: number;
  peaks: number[];
}

const bars = 240;

/** The shape of a sound, for a look at where it is loud and where it is silent. */
export function Waveform({ url, label }: { url: string | undefined; label: string }) {
  const peaks = useQuery({
    queryKey: ['peaks', url],
    queryFn: async () => (await fetch(url!)).json() as Promise<Peaks>,
    enabled: Boolean(url),
    staleTime: Infinity,
  });
  if (!peaks.data) return null;
  return (
    <svg
      className="waveform"
      viewBox={`0 -1 ${bars} 2`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={shapeOf(peaks.data.peaks)} />
    </svg>
  );
}

function shapeOf(peaks: readonly number[]): string {
  const step = Math.max(1, peaks.length / bars);
  let path = '';
  for (let bar = 0; bar * step < peaks.length; bar++) {
    const size = Math.max(2, ...peaks.slice(Math.floor(bar * step), Math.floor((bar + 1) * step))) / 255;
    path += `M${bar} ${-size}V${size}`;
  }
  return path;
}
