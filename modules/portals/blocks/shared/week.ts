import { contentTypeOf, type FieldValues } from '@saola/newsroom';

export interface Meeting {
  day: string;
  /** “07:30”, or the part of the day. */
  time: string;
  leader: string;
  content: string;
  place: string;
}

const DAY = 86_400_000; // ms

/** The Monday of a day's week; an empty text for what is no day. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return '';
  return iso(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY);
}

export const weekFrom = (monday: string): string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((ahead) => iso(Date.parse(`${monday}T00:00:00Z`) + ahead * DAY));

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

const sessions = ['MORNING', 'AFTERNOON', 'EVENING'];

/** Meetings of a week from a day on, in their order; a row without its day or words is left out. */
export function meetingsFrom(values: FieldValues, from: string): Meeting[] {
  const rows = Array.isArray(values.items) ? (values.items as Record<string, unknown>[]) : [];
  const said = (value: unknown): string => (typeof value === 'string' ? value : '');
  return rows
    .filter((row) => said(row?.day) >= from && said(row?.content))
    .toSorted((a, b) => said(a.day).localeCompare(said(b.day)) || clockOf(a).localeCompare(clockOf(b)))
    .map((row) => ({
      day: said(row.day),
      time: said(row.time) || sessionName(said(row.session)),
      leader: said(row.leader),
      content: said(row.content),
      place: said(row.place),
    }));
}

/** Where only the part of the day is said, it stands before the hours of the next part. */
const clockOf = ({ time, session }: Record<string, unknown>): string =>
  typeof time === 'string' && time
    ? time
    : (['07:00', '13:00', '18:00'][sessions.indexOf(String(session))] ?? '00:00');

function sessionName(session: string): string {
  const items = contentTypeOf('leader-schedule')?.fields.find(({ key }) => key === 'items');
  if (items?.kind !== 'rows') return '';
  const column = items.columns.find(({ key }) => key === 'session');
  return column?.kind === 'choice'
    ? (column.options.find(({ value }) => value === session)?.label.vi ?? '')
    : '';
}
