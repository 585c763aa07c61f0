import { foldMarks } from '@saola/vietnamese';
import { loadWith } from '../province/load.ts';
import { get, mainHost } from '../server.ts';

export interface Speed {
  /** Milliseconds of a whole page, one after another. */
  p50: number;
  p95: number;
  pagesPerSecond: number;
}

/** Whole pages over HTTP, every question another one, half of them without marks. */
export async function measureSpeed(questions: readonly string[], port: number): Promise<Speed> {
  const paths = questions.map(
    (text, number) => `/tim-kiem?${new URLSearchParams({ q: number % 2 ? text : foldMarks(text) })}`,
  );
  const times: number[] = [];
  for (const path of paths.slice(0, 400)) {
    const started = performance.now();
    const { status } = await get(path, mainHost, port);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const { perSecond } = await loadWith(
    port,
    paths.map((path) => ({ host: mainHost, path })),
    { connections: 8 },
  );
  return {
    p50: times[times.length >> 1]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    pagesPerSecond: perSecond,
  };
}
