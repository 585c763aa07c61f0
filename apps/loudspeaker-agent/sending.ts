import type { Acknowledgement } from '@saola/device-protocol';
import type { PlayLog } from './play-log.ts';

interface Sending {
  playLog: Pick<PlayLog, 'head' | 'acknowledged' | 'waiting' | 'entriesAfter' | 'acknowledge'>;
  isConnected(): boolean;
  publish(jws: string): Promise<unknown>;
}

const together = 100;
/** So long the server may take to say that it has stored what was sent; twice as long after each time in vain. */
const patience = 10_000;
const longestPatience = 300_000;

export type Sender = ReturnType<typeof makeSender>;

/** Sends each entry of the log in its order; what the server does not say it has, again by portions. */
export function makeSender({ playLog, isConnected, publish }: Sending) {
  let { log } = playLog.head();
  let sentThrough = playLog.acknowledged();
  /** After which entry a portion is to be sent again. */
  let due: number | null = null;
  let sentAgainThrough = 0;
  let pause = patience;
  let sending: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function sendAll(): Promise<void> {
    while (isConnected()) {
      const isAgain = due !== null;
      const after = due ?? sentThrough;
      due = null;
      const next = playLog.entriesAfter(after, together);
      const entries = isAgain ? next.filter(({ sequence }) => sequence <= sentThrough) : next;
      const last = entries.at(-1);
      if (!last && isAgain) continue;
      if (!last) break;
      // Before the answers: an acknowledgement may come first.
      if (isAgain) sentAgainThrough = last.sequence;
      else sentThrough = last.sequence;
      try {
        await Promise.all(entries.map(({ jws }) => publish(jws)));
      } catch {
        if (!isAgain) sentThrough = Math.min(sentThrough, after);
        break;
      }
    }
    expectAnswer();
  }

  /** Counted from the last progress: what is sent meanwhile gives the server no more time. */
  function expectAnswer(): void {
    if (playLog.waiting() > 0) timer ??= setTimeout(sendAgain, pause);
  }

  function stopWaiting(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function send(): void {
    sending ??= sendAll().finally(() => (sending = null));
  }

  function sendAgain(): void {
    stopWaiting();
    if (isConnected()) pause = Math.min(pause * 2, longestPatience);
    due = playLog.acknowledged();
    send();
  }

  /** The server is there again, has lost something, or is to get another log. */
  function startAgain(): void {
    stopWaiting();
    pause = patience;
    if (playLog.head().log !== log) sentThrough = playLog.acknowledged();
    log = playLog.head().log;
    sentAgainThrough = 0;
    due = playLog.acknowledged();
    send();
  }

  function progress(through: number): void {
    stopWaiting();
    pause = patience;
    // The server takes what is sent again: on with the next portion.
    if (through >= sentAgainThrough && sentAgainThrough > 0) {
      due = through < sentThrough ? through : null;
      sentAgainThrough = 0;
      send();
    }
  }

  return {
    send,
    startAgain,
    acknowledge(word: Acknowledgement): void {
      const before = playLog.acknowledged();
      if (playLog.acknowledge(word)) return startAgain();
      if (playLog.acknowledged() > before) progress(playLog.acknowledged());
      expectAnswer();
    },
    async finish(): Promise<void> {
      send();
      await sending;
      stopWaiting();
    },
  };
}
