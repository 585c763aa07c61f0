// A process of its own: many loudspeakers. Is told what to do by its parent, and says its tally whenever it has changed.
import { setTimeout as sleep } from 'node:timers/promises';
import { makeLoudspeaker, type Loudspeaker, type MadeLoudspeaker, type Tally } from './loudspeaker.ts';

export type Told =
  | { what: 'connect'; urls: string[]; loudspeakers: MadeLoudspeaker[]; turn: number[] }
  | { what: 'leave' }
  | { what: 'return'; within: number }
  | { what: 'beat'; every: number };

export type Said = { what: 'done' } | { what: 'tally'; tally: Tally };

/** On which server each begins, over and over: [0, 0, 1, 2] puts half of them on the first. */
let turn = [0];
let crowd: Loudspeaker[] = [];
const empty = { ordered: 0, lastOrderAt: 0, stored: 0, lastStoredAt: 0, sound: null };
let tally: Tally = { connected: [], ...empty };
let beating: NodeJS.Timeout | undefined;
let said = '';

const say = (word: Said) => process.connected && process.send!(word);
const firstOf = (at: number) => turn[at % turn.length]!;

setInterval(() => {
  const now = JSON.stringify(tally);
  if (now !== said) say({ what: 'tally', tally });
  said = now;
}, 20);
setInterval(() => crowd.forEach((one) => one.sendLate()), 2_000);

process.on('message', (told: Told) => void obey(told).then(() => say({ what: 'done' })));
process.once('disconnect', () => process.exit(0));

async function obey(told: Told): Promise<void> {
  if (told.what === 'connect') {
    const servers = told.urls.map((url) => new URL(url));
    turn = told.turn;
    tally = { connected: servers.map(() => 0), ...empty };
    crowd = told.loudspeakers.map((one) => makeLoudspeaker(one, servers, tally));
    // Twenty at a time: a province's devices do not all come within one millisecond either.
    const waiting = [...crowd.entries()];
    const connectNext = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await next[1].connect(firstOf(next[0]));
    };
    await Promise.all(Array.from({ length: 20 }, connectNext));
  } else if (told.what === 'leave') {
    for (const one of crowd) one.leave();
  } else if (told.what === 'return') {
    await Promise.all(
      crowd.map(async (one, at) => {
        await sleep((told.within * at) / crowd.length);
        await one.connect(firstOf(at));
      }),
    );
  } else beatAll(told.every);
}

/** Each once in so many milliseconds, evenly spread; 0 for no more. */
function beatAll(every: number): void {
  clearInterval(beating);
  if (every === 0) return;
  let sent = 0;
  const began = performance.now();
  beating = setInterval(() => {
    const due = ((performance.now() - began) / every) * crowd.length;
    for (; sent < due; sent++) crowd[sent % crowd.length]?.beat();
  }, 20);
}
