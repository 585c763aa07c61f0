import { timeline, type QuietHours, type Segment } from '@saola/timeline';
import type { Item } from './store.ts';

export interface Plan {
  /** What sounds now, and which position of it at which instant. */
  now: { programmeId: string; occurrence: number | null; offsetMs: number; at: number } | null;
  /** What sounds after that, as it stands now. */
  next: Plan['now'];
  /** When to look again; milliseconds since 1970. */
  nextChange: number;
  /** Items that will not sound any more, by the rules. */
  over: { programmeId: string; how: 'finished' | 'cut' | 'dropped'; rule: number }[];
  /** By which rule something was paused last. */
  pausedBy: Map<string, number>;
}

export interface DeviceSetting {
  timeZone: string;
  quietHours: QuietHours[];
}

const priorities = { EMERGENCY: 'emergency', PRIORITY: 'priority', NORMAL: 'normal' } as const;
const ahead = 86_400_000;

/** Pure: the rules of the timeline for the items whose audio is here. */
export function planAt(nowMs: number, items: Item[], { timeZone, quietHours }: DeviceSetting): Plan {
  const now = Math.floor(nowMs / 1000) * 1000;
  const over: Plan['over'] = [];
  const pausedBy: Plan['pausedBy'] = new Map();
  const repeated = new Map<string, Plan['over']>();
  const segments = timeline(
    {
      timeZone,
      quietHours,
      from: instant(now),
      to: instant(now + ahead),
      items: items
        .filter(({ readyAt }) => readyAt !== null)
        .map((item) => ({
          id: item.programmeId,
          priority: priorities[item.priority],
          order: item.order,
          starts: instant(startOf(item)),
          durationSeconds: Math.ceil(item.durationMs / 1000),
          expires: instant(item.expires),
          ...(item.relay || item.live ? { live: true } : {}),
          ...repeatOf(item),
        })),
    },
    {
      explain: ({ at, id, what, rule }) => {
        if (Date.parse(at) > nowMs || what === 'begins' || what === 'resumes') return;
        const { programmeId, occurrence } = occurrenceIn(id);
        const end = { programmeId, how: what, rule };
        if (end.how === 'pauses') pausedBy.set(programmeId, rule);
        else if (occurrence === null) over.push({ ...end, how: end.how });
        else repeated.set(programmeId, [...(repeated.get(programmeId) ?? []), { ...end, how: end.how }]);
      },
    },
  );
  for (const item of items) over.push(...overOf(item, repeated.get(item.programmeId) ?? [], now));
  const sounding = soundingAt(now, segments);
  const next = segments[sounding ? 1 : 0];
  return {
    now: sounding,
    next: next ? { ...positionOf(next), at: Date.parse(next.start) } : null,
    nextChange: nextChange(now, segments),
    over,
    pausedBy,
  };
}

/** Late audio or a late order counts as an item that starts when it is complete (protocol, section 5). */
export function startOf({ starts, readyAt }: Item): number {
  return Math.ceil(Math.max(starts, readyAt ?? starts) / 1000) * 1000;
}

/** The last instant at which it may begin, counted from the ordered start (timeline rule 7). */
export function patienceEnd({ priority, starts, expires }: Item): number {
  return priority === 'NORMAL' ? Math.min(starts + 600_000, expires) : expires;
}

function soundingAt(now: number, [first]: Segment[]): Plan['now'] {
  if (!first || Date.parse(first.start) > now) return null;
  return { ...positionOf(first), at: now };
}

function positionOf({ id, offsetSeconds }: Segment) {
  return { ...occurrenceIn(id), offsetMs: offsetSeconds * 1000 };
}

function occurrenceIn(id: string) {
  const [programmeId = id, number] = id.split('#');
  return { programmeId, occurrence: number === undefined ? null : Number(number) };
}

/** One that is complete only after its last repeat sounds once. */
const repeats = (item: Item) => item.repeat !== null && startOf(item) <= item.repeat.until;

function repeatOf(item: Item) {
  if (!item.repeat || !repeats(item)) return {};
  return { repeat: { everySeconds: item.repeat.everySeconds, until: instant(item.repeat.until) } };
}

/** What is repeated is over with its last occurrence; it was finished if it was ever heard to its end. */
function overOf(item: Item, ends: Plan['over'], now: number): Plan['over'] {
  const { programmeId, repeat, readyAt, expires } = item;
  if (!repeat || !repeats(item) || readyAt === null) return [];
  const times = Math.floor((repeat.until - startOf(item)) / 1000 / repeat.everySeconds) + 1;
  if (ends.length < times && expires > now) return [];
  const last = ends.find(({ how }) => how === 'finished') ?? ends.at(-1);
  return [last ?? { programmeId, how: 'dropped', rule: 8 }];
}

function nextChange(now: number, [first]: Segment[]): number {
  if (!first) return now + ahead;
  const start = Date.parse(first.start);
  return start > now ? start : Date.parse(first.end);
}

function instant(ms: number): string {
  return new Date(Math.floor(ms / 1000) * 1000).toISOString();
}
