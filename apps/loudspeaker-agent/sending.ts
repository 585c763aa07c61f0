import type { Acknowledgement } from '@saola/device-protocol';
import type { PlayLog } from './play-log.ts';

interface Sending {
  playLog: PlayLog;
  isConnected(): boolean;
  publish(jws: string): Promise<unknown>;
}

const together = 100;
/** So long the server may take to say that it has stored what was sent. */
const patience = 10_000;

export type Sender = ReturnType<typeof makeSender>;

/** Sends the log in its order, and again from where the server has it when no word of it comes. */
export function makeSender({ playLog, isConnected, publish }: Sending) {
  let sentThrough = playLog.acknowledged();
  let sending: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function sendAll(): Promise<void> {
    while (isConnected()) {
      const entries = playLog.entriesAfter(sentThrough, together);
      const last = entries.at(-1);
      if (!last) break;
      // Before the answers: an acknowledgement may come first.
      sentThrough = last.sequence;
      try {
        await Promise.all(entries.map(({ jws }) => publish(jws)));
      } catch {
        sentThrough = playLog.acknowledged();
        break;
      }
    }
    expectAnswer();
  }

  /** Counted from the last word of the server: what is sent meanwhile gives it no more time. */
  function expectAnswer(): void {
    if (playLog.waiting() > 0) timer ??= setTimeout(startAgain, patience);
  }

  function stopWaiting(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function send(): void {
    sending ??= sendAll().finally(() => (sending = null));
  }

  function startAgain(): void {
    stopWaiting();
    sentThrough = playLog.acknowledged();
    send();
  }

  return {
    send,
    startAgain,
    acknowledge(word: Acknowledgement): void {
      stopWaiting();
      if (playLog.acknowledge(word)) startAgain();
      else expectAnswer();
    },
    async finish(): Promise<void> {
      send();
      await sending;
      stopWaiting();
    },
  };
}
