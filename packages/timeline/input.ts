import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { TimelineError } from './error.ts';

/** An item may fall due this many times before the end of the window; more is refused. */
export const maximumOccurrences = 1_000_000;

const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.0+)?)?(Z|[+-]\\d{2}:\\d{2})$',
  description: 'ISO 8601, whole seconds, with an offset',
});
const WallClock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

const QuietHours = Type.Object({ start: WallClock, end: WallClock });
export type QuietHours = Static<typeof QuietHours>;

const Item = Type.Object({
  id: Type.String({ minLength: 1 }),
  priority: Type.Union([Type.Literal('emergency'), Type.Literal('priority'), Type.Literal('normal')]),
  order: Type.Integer(),
  starts: Instant,
  durationSeconds: Type.Integer({ minimum: 1 }),
  expires: Type.Optional(Instant),
  repeat: Type.Optional(Type.Object({ everySeconds: Type.Integer({ minimum: 1 }), until: Instant })),
  live: Type.Optional(Type.Boolean()),
});
export type TimelineItem = Static<typeof Item>;

export const TimelineInput = Type.Object({
  timeZone: Type.String({ description: 'IANA name, such as Asia/Ho_Chi_Minh' }),
  from: Instant,
  to: Instant,
  quietHours: Type.Array(QuietHours),
  items: Type.Array(Item),
});
export type TimelineInput = Static<typeof TimelineInput>;

export const Segment = Type.Object({
  id: Type.String({ description: 'of the occurrence: the item id, or id#k of a repeated item' }),
  start: Instant,
  end: Instant,
  offsetSeconds: Type.Integer({
    minimum: 0,
    description: 'position inside the item at which the segment begins',
  }),
});
export type Segment = Static<typeof Segment>;

/** An item with its instants in seconds since 1970. */
export interface PlannedItem {
  id: string;
  priority: TimelineItem['priority'];
  order: number;
  starts: number;
  duration: number;
  expires: number;
  live: boolean;
  repeat: { every: number; until: number } | null;
}

const checkInput = Compile(TimelineInput);

/** Checks the shape and the sense of the input; throws TimelineError. */
export function readInput(input: TimelineInput): { from: number; to: number; items: PlannedItem[] } {
  if (!checkInput.Check(input)) {
    const first = checkInput.Errors(input)[0];
    throw new TimelineError('timeline/invalid-input', `${first?.instancePath || '/'} ${first?.message}`);
  }
  const from = seconds(input.from);
  const to = seconds(input.to);
  if (from >= to) throw new TimelineError('timeline/empty-window', '“from” must be before “to”.');
  const ids = new Set<string>();
  const items = input.items.map((item) => {
    if (ids.has(item.id))
      throw new TimelineError('timeline/repeated-id', `The id “${item.id}” occurs twice.`);
    ids.add(item.id);
    return planned(item, to);
  });
  return { from, to, items };
}

function planned(item: TimelineItem, to: number): PlannedItem {
  const starts = seconds(item.starts);
  const repeat = item.repeat ? { every: item.repeat.everySeconds, until: seconds(item.repeat.until) } : null;
  if (repeat && (Math.min(repeat.until, to) - starts) / repeat.every >= maximumOccurrences) {
    throw new TimelineError(
      'timeline/too-many-occurrences',
      `“${item.id}” falls due more than ${maximumOccurrences} times before the end of the window.`,
    );
  }
  return {
    id: item.id,
    priority: item.priority,
    order: item.order,
    starts,
    duration: item.durationSeconds,
    expires: item.expires === undefined ? Infinity : seconds(item.expires),
    live: item.live ?? false,
    repeat,
  };
}

function seconds(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) {
    throw new TimelineError('timeline/invalid-input', `“${instant}” is not an instant.`);
  }
  return milliseconds / 1000;
}
