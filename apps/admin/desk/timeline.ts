import type { Programme } from '@saola/api-client';
import { silenceOf } from '../parts/silence.ts';
import { hourOf, midnightOf } from '../province-time.ts';

const FIRST_HOUR = 5;
const LAST_HOUR = 21;
const HOUR_MS = 3_600_000;

export type Tone = 'done' | 'silent' | 'bad' | 'playing' | 'planned';
export interface Block {
  id: string;
  storyId: string;
  title: string;
  /** Percent of the day's width. */
  left: number;
  width: number;
  tone: Tone;
  startsAt: string;
}
export interface Row {
  unitId: string;
  unitName: string;
  blocks: Block[];
}
export interface Timeline {
  hours: { label: string; left: number }[];
  rows: Row[];
  /** Percent, null outside of the hours shown. */
  now: number | null;
  unplaced: Programme[];
}

const toneOf = ({ state, devices }: Programme): Tone =>
  state === 'PLAYED'
    ? silenceOf({ state, devices })
      ? 'silent'
      : 'done'
    : state === 'PARTIAL' || state === 'FAILED'
      ? 'bad'
      : state === 'PLAYING'
        ? 'playing'
        : 'planned';

/** The day's programmes laid out by unit; the hours grow to hold what is early or late. */
export function layOut(programmes: Programme[], now: Date): Timeline {
  const alive = programmes.filter((programme) => programme.state !== 'CANCELLED');
  const placed = alive.filter((programme) => programme.startsAt !== null);
  const times = placed.map((programme) => new Date(programme.startsAt ?? 0));
  const first = Math.min(FIRST_HOUR, ...times.map((time) => hourOf(time)));
  const last = Math.max(LAST_HOUR, ...times.map((time) => hourOf(time) + 1));
  const midnight = midnightOf(
    Math.min(...times.map((time) => time.getTime()), times.length > 0 ? Infinity : now.getTime()),
  );
  const percent = (time: number) => ((time - midnight) / HOUR_MS - first) * (100 / (last - first));

  const rows = new Map<string, Row>();
  for (const programme of placed) {
    const left = percent(new Date(programme.startsAt ?? 0).getTime());
    if (left > 100) continue; // past midnight: the next day's page shows it
    const row = rows.get(programme.unitId) ?? {
      unitId: programme.unitId,
      unitName: programme.unitName,
      blocks: [],
    };
    row.blocks.push({
      id: programme.id,
      storyId: programme.storyId,
      title: programme.title,
      left,
      width: ((programme.durationMs ?? 0) / HOUR_MS) * (100 / (last - first)),
      tone: toneOf(programme),
      startsAt: programme.startsAt ?? '',
    });
    rows.set(programme.unitId, row);
  }
  const nowAt = percent(now.getTime());
  return {
    hours: Array.from({ length: Math.floor((last - first) / 2) + 1 }, (_, index) => {
      const hour = first + index * 2;
      return { label: `${String(hour).padStart(2, '0')}:00`, left: (index * 2 * 100) / (last - first) };
    }),
    rows: [...rows.values()].map((row) => ({ ...row, blocks: row.blocks.sort((a, b) => a.left - b.left) })),
    now: nowAt >= 0 && nowAt <= 100 ? nowAt : null,
    unplaced: alive.filter((programme) => programme.startsAt === null),
  };
}
