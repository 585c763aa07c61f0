import { Heap } from './heap.ts';
import type { PlannedItem } from './input.ts';
import {
  endIfSoundingFrom,
  isHeardOut,
  isOver,
  latestBeginning,
  numberDueFrom,
  occurrenceOf,
  outranks,
  positionAt,
  waitsBefore,
  type Occurrence,
} from './occurrence.ts';
import type { Quiet } from './quiet-hours.ts';
import type { Explanation } from './timeline.ts';

interface Setting {
  items: PlannedItem[];
  quiet: Quiet;
  say: ((at: number, id: string, what: Explanation['what'], rule: number) => void) | null;
  sounded: (id: string, start: number, end: number, offset: number) => void;
}

/** An imagined loudspeaker that has been on since before the first item (rule 10). */
export class Device {
  readonly #setting: Setting;
  /** The next occurrence of each item. */
  readonly #due = new Heap<Occurrence>((a, b) => a.start < b.start);
  /** Waiting, sounding and paused. */
  readonly #emergencies = new Heap<Occurrence>(outranks);
  readonly #waiting = {
    priority: new Heap<Occurrence>(waitsBefore),
    normal: new Heap<Occurrence>(waitsBefore),
  };
  /** Begun, sounding or paused; both only while a live normal one gives way to a priority one (rule 5). */
  readonly #running: { priority: Occurrence | null; normal: Occurrence | null } = {
    priority: null,
    normal: null,
  };
  #sounding: Occurrence | null = null;
  #segment = { start: 0, offset: 0 };
  #inQuiet = false;

  constructor(setting: Setting) {
    this.#setting = setting;
    for (const item of setting.items) {
      const first = occurrenceOf(item, 1);
      if (!item.repeat || item.starts <= item.repeat.until) this.#due.push(first);
      else this.#say(first.start, first, 'dropped', 9);
    }
  }

  playUntil(to: number): void {
    let now = this.#due.peek()?.start ?? Infinity;
    while (now < to) {
      this.#finish(now);
      this.#beginQuietHours(now);
      this.#becomeDue(now);
      this.#sound(this.#choose(now), now);
      const next = this.#nextChange(now);
      if (this.#sounding) this.#sounding.heard += Math.min(next, to) - now;
      now = next;
    }
    if (this.#sounding) this.#close(this.#sounding, to);
  }

  /** An emergency heard out, or over, makes room for its own next occurrence at this very instant (rule 9). */
  #finish(now: number): void {
    const first = this.#emergencies.peek();
    if (!first || first !== this.#sounding || !isOver(first, now)) return;
    this.#emergencies.pop();
    if (!first.item.live) this.#schedule(first, now);
  }

  #beginQuietHours(now: number): void {
    const quiet = this.#setting.quiet.at(now);
    if (quiet && !this.#inQuiet) {
      for (const priority of ['priority', 'normal'] as const) {
        const running = this.#running[priority];
        this.#running[priority] = null;
        if (running && running !== this.#sounding && !isOver(running, now))
          this.#say(now, running, 'dropped', 2);
      }
    }
    this.#inQuiet = quiet;
  }

  #becomeDue(now: number): void {
    for (let due = this.#due.peek(); due && due.start <= now; due = this.#due.peek()) {
      this.#due.pop();
      const { item } = due;
      if (item.expires <= due.start) {
        this.#say(due.start, due, 'dropped', 8);
      } else if (item.priority === 'emergency') {
        this.#emergencies.push(due);
        if (item.live) this.#schedule(due, due.start + item.duration);
      } else {
        this.#waiting[item.priority].push(due);
        this.#schedule(due, due.start + 1);
      }
    }
  }

  /** The item's next occurrence is the first one due at `from` or later; those between are dropped (rule 9). */
  #schedule(occurrence: Occurrence, from: number): void {
    const number = numberDueFrom(occurrence.item, from);
    if (this.#setting.say && occurrence.item.repeat) {
      const last = number ?? numberAfterLast(occurrence.item);
      for (let between = occurrence.number + 1; between < last; between += 1) {
        const dropped = occurrenceOf(occurrence.item, between);
        this.#say(dropped.start, dropped, 'dropped', 9);
      }
    }
    if (number !== null) this.#due.push(occurrenceOf(occurrence.item, number));
  }

  #choose(now: number): Occurrence | null {
    const emergency = this.#firstOf(this.#emergencies, now);
    const waiting = {
      priority: this.#firstOf(this.#waiting.priority, now),
      normal: this.#firstOf(this.#waiting.normal, now),
    };
    const running = {
      priority: this.#stillRunning('priority', now),
      normal: this.#stillRunning('normal', now),
    };
    if (emergency) return emergency;
    if (this.#inQuiet) return null;
    if (running.priority) return running.priority;
    if (running.normal && !running.normal.item.live) return running.normal;
    if (waiting.priority) return this.#begin('priority');
    if (running.normal) return running.normal;
    if (waiting.normal) return this.#begin('normal');
    return null;
  }

  #firstOf(heap: Heap<Occurrence>, now: number): Occurrence | undefined {
    for (let first = heap.peek(); first; first = heap.peek()) {
      if (!isOver(first, now) && latestBeginning(first) >= now) return first;
      heap.pop();
      if (first !== this.#sounding) this.#say(now, first, 'dropped', ruleOfLoss(first));
    }
    return undefined;
  }

  #stillRunning(priority: 'priority' | 'normal', now: number): Occurrence | null {
    const running = this.#running[priority];
    if (!running || !isOver(running, now)) return running;
    if (running !== this.#sounding) this.#say(now, running, 'dropped', running.item.expires <= now ? 8 : 4);
    this.#running[priority] = null;
    return null;
  }

  #begin(priority: 'priority' | 'normal'): Occurrence | null {
    this.#running[priority] = this.#waiting[priority].pop() ?? null;
    return this.#running[priority];
  }

  #sound(next: Occurrence | null, now: number): void {
    const before = this.#sounding;
    if (next === before) return;
    if (before) this.#close(before, now);
    this.#sounding = next;
    if (!next) return;
    this.#segment = { start: now, offset: positionAt(next, now) };
    const [what, rule] = next.begun
      ? (['resumes', next.item.live ? 4 : 3] as const)
      : (['begins', 6] as const);
    this.#say(now, next, what, rule);
    next.begun = true;
  }

  #close(sounding: Occurrence, now: number): void {
    this.#setting.sounded(sounding.id, this.#segment.start, now, this.#segment.offset);
    if (isHeardOut(sounding, now)) this.#say(now, sounding, 'finished', 1);
    else if (sounding.item.expires <= now) this.#say(now, sounding, 'cut', 8);
    else if (sounding.item.priority === 'emergency') this.#say(now, sounding, 'pauses', 6);
    else if (this.#running[sounding.item.priority] === sounding) this.#say(now, sounding, 'pauses', 2);
    else this.#say(now, sounding, 'cut', 2);
  }

  #nextChange(now: number): number {
    const earthly =
      this.#running.priority ||
      this.#running.normal ||
      this.#waiting.priority.size ||
      this.#waiting.normal.size;
    return Math.min(
      this.#due.peek()?.start ?? Infinity,
      this.#sounding ? endIfSoundingFrom(this.#sounding, now) : Infinity,
      earthly ? this.#setting.quiet.nextBoundary(now) : Infinity,
    );
  }

  #say(at: number, { id }: Occurrence, what: Explanation['what'], rule: number): void {
    this.#setting.say?.(at, id, what, rule);
  }
}

function numberAfterLast({ starts, repeat }: PlannedItem): number {
  return repeat ? Math.floor((repeat.until - starts) / repeat.every) + 2 : 2;
}

/** Of all that ends the waiting of an occurrence, what comes first. */
function ruleOfLoss(waiting: Occurrence): number {
  const { item, start } = waiting;
  const over = item.live ? start + item.duration : Infinity;
  const patience = latestBeginning(waiting);
  if (item.expires <= Math.min(over, patience)) return 8;
  return over <= patience ? 4 : 7;
}
