import type { ContentType, Field } from '@saola/newsroom';
import { localDay } from '@saola/vietnamese';
import type { ItemView } from './item-view.ts';
import { type Manner, presentFields, type ShownField, shownText } from './present-field.ts';

const DAY = 86_400_000; // ms

/** Seven days from Monday on, as `2026-09-14`. */
export interface Week {
  monday: string;
  days: string[];
  previous: string;
  next: string;
}

/** The week that a day of the address falls into; this week for anything that is no day. */
export function readWeek(text: string | null, now: Date): Week {
  const asked = text !== null && /^(19|20)\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  const day = Number.isNaN(asked) ? Date.parse(`${localDay(now)}T00:00:00Z`) : asked;
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
  const at = (days: number) => new Date(monday + days * DAY).toISOString().slice(0, 10);
  return { monday: at(0), days: [0, 1, 2, 3, 4, 5, 6].map(at), previous: at(-7), next: at(7) };
}

/** One thing on a day: when, what, and the rest in the order of its fields. */
export interface Appointment {
  /** “08:00” or “08:00–10:00”; empty where nobody said. */
  time: string;
  title: string;
  /** Where the item has a page of its own. */
  href: string | null;
  rest: ShownField[];
}

type Rows = Field & { kind: 'rows' };
/** Rows that are days: a schedule is one item a week. */
export const dayRows = (type: Pick<ContentType, 'fields'>): Rows | undefined =>
  type.fields.find(
    (field): field is Rows => field.kind === 'rows' && field.columns.some((column) => column.kind === 'day'),
  );

/** What stands on each day of a week, the earliest first. */
export function appointmentsOf(
  type: ContentType,
  views: readonly ItemView[],
  week: Week,
  manner: Manner,
): Map<string, Appointment[]> {
  const rows = dayRows(type);
  const all = rows
    ? views.flatMap((view) => fromRows(rows, view, manner))
    : views.flatMap((view) => fromItem(view));
  return new Map(
    week.days.map((day) => [
      day,
      all
        .filter((one) => one.from <= day && day <= one.to)
        .toSorted((a, b) => a.order.localeCompare(b.order))
        .map(({ from: _from, to: _to, order: _order, ...appointment }) => appointment),
    ]),
  );
}

interface Placed extends Appointment {
  from: string;
  to: string;
  order: string;
}

/** The first line that must be filled in, and is no person's name, says what is done. */
function fromRows(rows: Rows, view: ItemView, manner: Manner): Placed[] {
  const value = view.item.fields[rows.key];
  const day = rows.columns.find((column) => column.kind === 'day')!.key;
  const what = rows.columns.find((column) => column.kind === 'line' && !column.personal)?.key;
  return (Array.isArray(value) ? value : []).flatMap((row: unknown, index): Placed[] => {
    if (typeof row !== 'object' || row === null) return [];
    const values = row as Record<string, unknown>;
    const fields = presentFields({ fields: rows.columns }, values, manner);
    const said = (field: ShownField | undefined) => (field ? shownText(field.shown) : '');
    const time = fields.find(({ field }) => field.kind === 'time');
    const part = fields.find(({ field }) => field.kind === 'choice');
    const title = fields.find(({ field }) => field.key === what);
    if (!title || typeof values[day] !== 'string') return [];
    const rest = fields.filter((one) => one.field.key !== day && ![time, part, title].includes(one));
    const options = part?.field.kind === 'choice' ? part.field.options.map((option) => option.value) : [];
    const session = part ? options.indexOf(String(values[part.field.key])) : -1;
    // Without an hour it stands at the head of its part of the day.
    const order = time ? said(time) : (['07:00', '13:00', '18:00', '00:00'][session] ?? '00:00');
    return [
      {
        from: values[day],
        to: values[day],
        order: `${order} ${String(index).padStart(4, '0')}`,
        time: said(time) || said(part),
        title: said(title),
        href: null,
        rest,
      },
    ];
  });
}

function fromItem(view: ItemView): Placed[] {
  const days = view.type.fields
    .filter((field) => field.kind === 'day')
    .map((field) => view.item.fields[field.key]);
  const [from, to] = days.filter((day): day is string => typeof day === 'string');
  if (!from) return [];
  const times = view.fields.filter(({ field }) => field.kind === 'time').map(({ shown }) => shownText(shown));
  const rest = view.listed.filter(({ field }) => field.kind !== 'time' && field.kind !== 'day');
  const time = times.join('–');
  return [{ from, to: to ?? from, order: time, time, title: view.item.title, href: view.href, rest }];
}
