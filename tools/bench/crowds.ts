import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Crowd } from './loudspeaker-crowd.ts';

export interface Crowds {
  /** Resolves with the time (epoch milliseconds) at which the last of them had its first order. */
  allHaveOrders(timeoutMs: number): Promise<number>;
  end(): void;
}

const perProcess = 500;

/** Connects simulated loudspeakers, some hundreds to a process, and waits until all listen. */
export async function connectCrowds(url: string, devices: Crowd['devices']): Promise<Crowds> {
  const children: ChildProcess[] = [];
  const arrivals = new Map<string, number>();
  let onArrival = (): void => {};
  for (let from = 0; from < devices.length; from += perProcess) {
    const child = fork(join(import.meta.dirname, 'loudspeaker-crowd.ts'));
    children.push(child);
    const connected = new Promise<void>((resolve, reject) => {
      child.on('message', (message: 'connected' | { deviceId: string; at: number }) => {
        if (message === 'connected') return resolve();
        if (!arrivals.has(message.deviceId)) arrivals.set(message.deviceId, message.at);
        onArrival();
      });
      void once(child, 'exit').then(() =>
        reject(new Error('A crowd of loudspeakers ended before it was connected')),
      );
    });
    child.send({ url, devices: devices.slice(from, from + perProcess) } satisfies Crowd);
    await connected;
  }
  return {
    allHaveOrders: (timeoutMs) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`Only ${arrivals.size} of ${devices.length} loudspeakers had an order`)),
          timeoutMs,
        );
        onArrival = () => {
          if (arrivals.size < devices.length) return;
          clearTimeout(timer);
          resolve(Math.max(...arrivals.values()));
        };
        onArrival();
      }),
    end: () => children.forEach((child) => child.disconnect()),
  };
}
