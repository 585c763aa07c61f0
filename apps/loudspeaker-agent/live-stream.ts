import { setTimeout as delay } from 'node:timers/promises';
import {
  liveBlockReader,
  readLiveBlock,
  type LiveBlock,
  type LiveBlockRefusal,
  type Verifiers,
} from '@saola/device-protocol';

interface Listening {
  address: URL;
  authorisation: string;
  talkId: string;
  /** Asked anew for each connection: they may have been changed meanwhile. */
  keys(): Promise<Verifiers>;
  silenceSeconds: number;
  hear(block: LiveBlock): void;
  refused(refusal: LiveBlockRefusal): void;
  /** `ended`: the speaker has ended it; `lost`: nothing genuine came for too long. Said once. */
  over(how: 'ended' | 'lost'): void;
}

const pause = 400;
/** Something comes every second: a connection on which nothing does is broken, whatever it says. */
const longestStall = 3_000;

/** Keeps to the stream of a talk through broken connections, and lets through what the province has signed for this talk. */
export function listenToTalk({
  address,
  authorisation,
  talkId,
  keys,
  silenceSeconds,
  hear,
  refused,
  over,
}: Listening) {
  const closing = new AbortController();
  let last = -1;
  let isOver = false;
  let patience = wait();

  function wait(): NodeJS.Timeout {
    return setTimeout(() => end('lost'), silenceSeconds * 1000);
  }

  function end(how: 'ended' | 'lost'): void {
    if (isOver) return;
    close();
    over(how);
  }

  function close(): void {
    isOver = true;
    clearTimeout(patience);
    closing.abort();
  }

  async function follow(): Promise<void> {
    const broken = new AbortController();
    const stall = setTimeout(() => broken.abort(), Math.min(longestStall, silenceSeconds * 500));
    try {
      await hearFrom(AbortSignal.any([closing.signal, broken.signal]), () => stall.refresh());
    } finally {
      clearTimeout(stall);
    }
  }

  async function hearFrom(signal: AbortSignal, came: () => void): Promise<void> {
    const trusted = await keys();
    const answer = await fetch(address, { headers: { authorization: authorisation }, signal });
    // The server knows of no such talk any more.
    if (answer.status === 404 || answer.status === 410) return end('ended');
    if (!answer.ok || !answer.body) return void (await answer.body?.cancel());
    const read = liveBlockReader();
    for await (const chunk of answer.body) {
      came();
      for (const bytes of read(chunk)) {
        const checked = readLiveBlock(bytes, { talkId, after: last, keys: trusted });
        if ('refusal' in checked) {
          refused(checked.refusal);
          continue;
        }
        last = checked.block.sequence;
        clearTimeout(patience);
        if (isOver) return;
        patience = wait();
        if (checked.block.kind === 'end') return end('ended');
        hear(checked.block);
      }
    }
  }

  void (async () => {
    while (!isOver) {
      await follow().catch(() => undefined);
      if (!isOver) await delay(pause);
    }
  })();

  return { close };
}
