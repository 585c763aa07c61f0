import type { Segment, TimelineInput, TimelineItem } from './input.ts';

/**
 * The rules read second by second, written apart from the real thing and as plainly as possible: the property tests hold
 * one against the other. Knows only time zones with a fixed offset.
 */
export function slowTimeline(input: TimelineInput, offsetHours: number): Segment[] {
  const from = seconds(input.from);
  const to = seconds(input.to);
  const all = input.items.flatMap(occurrences);
  const heardAt: { second: number; id: string; position: number }[] = [];
  let wasQuiet = false;

  for (let now = Math.min(from, ...all.map((one) => one.start)); now < to; now += 1) {
    for (const one of all) {
      if (one.state === 'gone' || one.state === 'future') continue;
      const position = one.live ? now - one.start : one.heard;
      if (position >= one.duration || one.expires <= now) one.state = 'gone';
    }
    const quiet = isQuiet(input, now + offsetHours * 3600);
    if (quiet && !wasQuiet) {
      for (const one of all) if (one.state === 'begun' && one.priority !== 'emergency') one.state = 'gone';
    }
    wasQuiet = quiet;
    for (const one of all.filter(({ state, start }) => state === 'future' && start === now)) {
      const rival = all.some(
        ({ itemId, state }) => itemId === one.itemId && (state === 'waiting' || state === 'begun'),
      );
      one.state = one.expires <= now || (one.priority === 'emergency' && rival) ? 'gone' : 'waiting';
    }
    for (const one of all) if (one.state === 'waiting' && now > one.latest) one.state = 'gone';

    const next = choose(all, quiet);
    if (!next) continue;
    heardAt.push({ second: now, id: next.id, position: next.live ? now - next.start : next.heard });
    next.state = 'begun';
    next.heard += 1;
  }
  return joined(heardAt.filter(({ second }) => second >= from));
}

type One = ReturnType<typeof occurrences>[number];

function choose(all: One[], quiet: boolean): One | undefined {
  const active = (priority: string, ...states: string[]) =>
    all.filter((one) => one.priority === priority && states.includes(one.state));
  const byStart = (a: One, b: One) => a.start - b.start || a.order - b.order || byCodePoints(a.id, b.id);
  const byOrder = (a: One, b: One) => a.order - b.order || a.start - b.start || byCodePoints(a.id, b.id);
  const emergency = active('emergency', 'waiting', 'begun').sort(byOrder)[0];
  if (emergency || quiet) return emergency;
  const normal = active('normal', 'begun')[0];
  return (
    active('priority', 'begun')[0] ??
    (normal && !normal.live ? normal : undefined) ??
    active('priority', 'waiting').sort(byStart)[0] ??
    normal ??
    active('normal', 'waiting').sort(byStart)[0]
  );
}

function occurrences(item: TimelineItem) {
  const starts = seconds(item.starts);
  const expires = item.expires ? seconds(item.expires) : Infinity;
  const instants = [starts];
  if (item.repeat) {
    instants.length = 0;
    for (let at = starts; at <= seconds(item.repeat.until); at += item.repeat.everySeconds) instants.push(at);
  }
  return instants.map((start, index) => ({
    id: item.repeat ? `${item.id}#${index + 1}` : item.id,
    itemId: item.id,
    priority: item.priority,
    order: item.order,
    live: item.live ?? false,
    start,
    duration: item.durationSeconds,
    expires,
    latest:
      item.priority === 'normal'
        ? start + 600
        : item.priority === 'priority' && expires === Infinity
          ? start + 3600
          : Infinity,
    heard: 0,
    state: 'future' as 'future' | 'waiting' | 'begun' | 'gone',
  }));
}

function joined(heard: { second: number; id: string; position: number }[]): Segment[] {
  const segments: { id: string; start: number; end: number; offsetSeconds: number }[] = [];
  for (const { second, id, position } of heard) {
    const last = segments.at(-1);
    if (last && last.id === id && last.end === second) last.end += 1;
    else segments.push({ id, start: second, end: second + 1, offsetSeconds: position });
  }
  const iso = (second: number) => new Date(second * 1000).toISOString();
  return segments.map((segment) => ({ ...segment, start: iso(segment.start), end: iso(segment.end) }));
}

function isQuiet({ quietHours }: TimelineInput, wall: number): boolean {
  const time = ((wall % 86_400) + 86_400) % 86_400;
  return quietHours.some(({ start, end }) => {
    const [first, last] = [start, end].map(
      (clock) => Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3)) * 60,
    );
    if (first === undefined || last === undefined || first === last) return false;
    return first < last ? time >= first && time < last : time >= first || time < last;
  });
}

function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

function seconds(instant: string): number {
  return Date.parse(instant) / 1000;
}
