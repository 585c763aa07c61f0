import { cell } from './cell.ts';
import { listWaiting, outboxNews, sendWaiting, type WaitingReport } from './outbox.ts';
import { tellReads } from './reads.ts';

/** Reports that have not left this device. */
export const waiting = cell<WaitingReport[]>([]);

export async function refreshWaiting(): Promise<void> {
  waiting.set(await listWaiting());
}

export async function sendNow(): Promise<void> {
  await sendWaiting().catch(() => []);
  await refreshWaiting();
}

/** Tries whenever the network may be back: at start, on the browser's word, and every half minute while something waits. */
export function keepSending(): void {
  outboxNews.addEventListener('message', () => void refreshWaiting());
  addEventListener('online', () => void sendNow().then(tellReads));
  setInterval(() => void (waiting.get().some(({ refused }) => !refused) && sendNow()), 30_000);
  void sendNow().then(tellReads);
}
