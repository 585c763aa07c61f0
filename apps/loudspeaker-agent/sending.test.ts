import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSender } from './sending.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A log of so many entries, and a server that says nothing by itself. */
function make(written: number) {
  let acknowledged = 0;
  const sent: number[] = [];
  const playLog = {
    head: () => ({ log: 'log', sequence: written, hash: '' }),
    acknowledged: () => acknowledged,
    waiting: () => written - acknowledged,
    entriesAfter: (after: number, limit: number) =>
      Array.from({ length: Math.min(limit, written - after) }, (_, at) => ({
        sequence: after + at + 1,
        jws: String(after + at + 1),
      })),
    acknowledge: ({ sequence }: { sequence: number }) => {
      const isBehind = sequence < acknowledged;
      acknowledged = sequence;
      return isBehind;
    },
  };
  const sender = makeSender({
    playLog,
    isConnected: () => true,
    publish: async (jws) => void sent.push(Number(jws)),
  });
  const hear = (sequence: number) => sender.acknowledge({ log: 'log', sequence, hash: null });
  return { sender, sent, hear };
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('what nobody acknowledges is sent again by one portion, after pauses that grow to minutes', async () => {
  const { sender, sent, hear } = make(250);
  sender.send();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(sent.splice(0)).toEqual(range(1, 250));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent.splice(0)).toEqual(range(1, 100));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent.splice(0).length).toBeLessThan(2_000);
  // The same word again is no progress.
  hear(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([]);
});

test('when the server takes it, the rest follows at once, and the pause is short again', async () => {
  const { sender, sent, hear } = make(250);
  sender.send();
  await vi.advanceTimersByTimeAsync(11_000);
  sent.splice(0);
  hear(100);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.splice(0)).toEqual(range(101, 200));
  hear(150);
  await vi.advanceTimersByTimeAsync(10_001);
  expect(sent.splice(0)).toEqual(range(151, 250));
  hear(250);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent).toEqual([]);
  // It was restored from a backup.
  hear(240);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(range(241, 250));
});
