import { Device } from './device.ts';
import { readInput, type Segment, type TimelineInput } from './input.ts';
import { quietHoursOf } from './quiet-hours.ts';
import { wallClock } from './wall-clock.ts';

/** Why something changed; `rule` is the number of the rule in the package's README. */
export interface Explanation {
  at: string;
  id: string;
  what: 'begins' | 'resumes' | 'pauses' | 'finished' | 'cut' | 'dropped';
  rule: number;
}

export interface TimelineOptions {
  /** Called for each change from the first item on, also before the window. */
  explain?: (explanation: Explanation) => void;
}

/**
 * What one loudspeaker sounds in the window, by the rules in the README. Pure and event-driven: the cost grows with the
 * number of occurrences, not with the length of the window. Throws {@link TimelineError}.
 */
export function timeline(input: TimelineInput, { explain }: TimelineOptions = {}): Segment[] {
  const { from, to, items } = readInput(input);
  const clock = wallClock(input.timeZone);
  const segments: Segment[] = [];
  new Device({
    items,
    quiet: quietHoursOf(input.quietHours, input.timeZone),
    say: explain ? (at, id, what, rule) => explain({ at: clock.format(at), id, what, rule }) : null,
    sounded: (id, start, end, offset) => {
      if (end <= from) return;
      const shown = Math.max(start, from);
      const offsetSeconds = offset + shown - start;
      segments.push({ id, start: clock.format(shown), end: clock.format(end), offsetSeconds });
    },
  }).playUntil(to);
  return segments;
}
