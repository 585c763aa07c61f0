import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '@saola/platform/logging';
import { liveChannel, type LiveEvent } from './notify.ts';

export interface Live {
  subscribe(listener: (event: LiveEvent) => void): () => void;
  /** For whoever keeps in memory what others may change. */
  follow(follower: Follower): () => void;
  /** Whether every word is heard now; what is kept in memory holds no longer than this. */
  listening(): boolean;
  /** What this process has committed itself; followers hear it at once, before whoever asked has an answer. */
  committed(events: readonly LiveEvent[]): void;
  stop(): Promise<void>;
}

export interface Follower {
  /** A word may come twice: from this process at once, and from the database. */
  hear(event: LiveEvent): void;
  /** Words may have been missed: nothing that is kept is known to hold. */
  lost(): void;
}

const BEAT = 5_000; // ms

/** LISTENs on a connection of its own and hands the events on; a lost connection is opened again. */
export async function createLive(url: string, logger: Logger): Promise<Live> {
  const listeners = new Set<(event: LiveEvent) => void>();
  const followers = new Set<Follower>();
  let stopped = false;
  let client: pg.Client | null = null;

  async function listen() {
    const next = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: BEAT });
    next.on('error', () => {});
    next.on('end', () => void ended(next));
    next.on('notification', ({ payload }) => {
      const event = JSON.parse(payload ?? '{}') as LiveEvent;
      for (const follower of followers) follower.hear(event);
      for (const listener of listeners) listener(event);
    });
    await next.connect();
    await next.query(`listen ${liveChannel}`);
    client = next;
    // What was said between the two connections was heard by nobody.
    for (const follower of followers) follower.lost();
  }

  /** A connection that was open before; one that never came about is tried again where it was tried. */
  async function ended(which: pg.Client) {
    if (client !== which) return;
    client = null;
    for (const follower of followers) follower.lost();
    if (!stopped) await reconnect();
  }

  async function reconnect() {
    logger.warn('the live connection to the database was lost, it is opened again');
    for (let pause = 250; !stopped; pause = Math.min(pause * 2, 5_000)) {
      await sleep(pause);
      try {
        return await listen();
      } catch {
        // The next round tries again.
      }
    }
  }

  await listen();
  // A network that went silent ends no connection: whoever does not answer is taken for gone.
  const beat = setInterval(() => {
    const asked = client;
    asked?.query('select 1').catch(() => {
      logger.warn('the live connection to the database does not answer');
      void ended(asked);
      void asked.end().catch(() => {});
    });
  }, BEAT);
  beat.unref();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    follow(follower) {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    listening: () => client !== null,
    committed(events) {
      for (const event of events) for (const follower of followers) follower.hear(event);
    },
    async stop() {
      stopped = true;
      clearInterval(beat);
      await client?.end().catch(() => {});
    },
  };
}
