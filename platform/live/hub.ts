import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '@saola/platform/logging';
import { liveChannel, type LiveEvent } from './notify.ts';

export interface Live {
  subscribe(listener: (event: LiveEvent) => void): () => void;
  stop(): Promise<void>;
}

/** LISTENs on a connection of its own and hands the events on; a lost connection is opened again. */
export async function createLive(url: string, logger: Logger): Promise<Live> {
  const listeners = new Set<(event: LiveEvent) => void>();
  let stopped = false;
  let client: pg.Client | null = null;

  async function listen() {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('error', () => {});
    next.on('end', () => void (stopped || reconnect()));
    next.on('notification', ({ payload }) => {
      const event = JSON.parse(payload ?? '{}') as LiveEvent;
      for (const listener of listeners) listener(event);
    });
    await next.connect();
    await next.query(`listen ${liveChannel}`);
    client = next;
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
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async stop() {
      stopped = true;
      await client?.end().catch(() => {});
    },
  };
}
