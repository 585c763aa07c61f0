import { setTimeout as sleep } from 'node:timers/promises';
import { processorTime } from '../memory.ts';
import type { BenchServer } from '../server.ts';

const CALM = 300; // ms of processor time in a second, for everything that runs; making the index takes a whole one
const SECONDS = 3;
const LONGEST = 300; // s

/** Waits until the server does nothing by itself any more: after a start it makes its search index. Answers the seconds. */
export async function untilAtRest(server: BenchServer): Promise<number> {
  const from = performance.now();
  const passed = () => (performance.now() - from) / 1_000;
  for (let calm = 0; calm < SECONDS && passed() < LONGEST;) {
    const before = processorTime(server);
    await sleep(1_000);
    calm = processorTime(server) - before < CALM ? calm + 1 : 0;
  }
  return passed();
}
