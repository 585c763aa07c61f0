import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Said, Told } from './crowd.ts';
import type { MadeLoudspeaker, Tally } from './loudspeaker.ts';

export interface Crowds {
  /** Of all together, now. */
  tally(): Tally;
  /** Resolves as soon as it is so. */
  until(isSo: (tally: Tally) => boolean, timeoutMs: number): Promise<Tally>;
  /** Breaks every connection. */
  leave(): Promise<void>;
  /** All come back within so many milliseconds; resolves when the last listens. */
  return(within: number): Promise<void>;
  /** Each heartbeat once in so many milliseconds; 0 for none. */
  beat(every: number): Promise<void>;
  /** Its processes. */
  pids(): number[];
  end(): void;
}

interface Gathering {
  urls: string[];
  loudspeakers: MadeLoudspeaker[];
  perProcess?: number;
  turn?: number[];
}

/** Connects simulated loudspeakers, some hundreds to a process, and waits until all listen. */
export async function connectCrowds({
  urls,
  loudspeakers,
  perProcess = 2_500,
  turn = [0],
}: Gathering): Promise<Crowds> {
  const children: ChildProcess[] = [];
  const tallies: Tally[] = [];
  let onTally = (): void => undefined;

  async function tell(child: ChildProcess, told: Told): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      const hear = (said: Said) => said.what === 'done' && (child.off('message', hear), resolve());
      child.on('message', hear);
      void once(child, 'exit').then(() => reject(new Error('A crowd of loudspeakers has ended')));
    });
    child.send(told);
    await done;
  }
  const tellAll = (told: Told) =>
    Promise.all(children.map((child) => tell(child, told))).then(() => undefined);

  for (let from = 0; from < loudspeakers.length; from += perProcess) {
    const child = fork(join(import.meta.dirname, 'crowd.ts'));
    const at = children.push(child) - 1;
    child.on('message', (said: Said) => {
      if (said.what !== 'tally') return;
      tallies[at] = said.tally;
      onTally();
    });
    const some = loudspeakers.slice(from, from + perProcess);
    await tell(child, { what: 'connect', urls, loudspeakers: some, turn });
  }

  const tally = () => tallies.reduce(together);
  return {
    tally,
    async until(isSo, timeoutMs) {
      const { promise, resolve, reject } = Promise.withResolvers<Tally>();
      const timer = setTimeout(
        () => reject(new Error(`Waited ${timeoutMs} ms in vain: ${JSON.stringify(tally())}`)),
        timeoutMs,
      );
      onTally = () => isSo(tally()) && resolve(tally());
      if (tallies.length === children.length) onTally();
      return promise.finally(() => clearTimeout(timer));
    },
    leave: () => tellAll({ what: 'leave' }),
    return: (within) => tellAll({ what: 'return', within }),
    beat: (every) => tellAll({ what: 'beat', every }),
    pids: () => children.flatMap(({ pid = [] }) => pid),
    end: () => children.forEach((child) => child.connected && child.disconnect()),
  };
}

function together(one: Tally, other: Tally): Tally {
  return {
    connected: one.connected.map((howMany, at) => howMany + (other.connected[at] ?? 0)),
    ordered: one.ordered + other.ordered,
    lastOrderAt: Math.max(one.lastOrderAt, other.lastOrderAt),
    stored: one.stored + other.stored,
    lastStoredAt: Math.max(one.lastStoredAt, other.lastStoredAt),
    sound: other.sound ?? one.sound,
  };
}
