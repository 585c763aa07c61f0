import { contentTypeOf } from '@saola/newsroom';
import type { Site } from '@saola/sites';
import { startOfDay } from '@saola/law';

/** What an address asks of search; all of it stands in the address. */
export interface SearchAsked {
  text: string;
  /** Longer than anybody types: only its beginning is looked for. */
  cut: boolean;
  /** So long that the page stands at a shorter address, or it would carry the text in each of its links. */
  long: boolean;
  scope: 'site' | 'network';
  type: string | null;
  category: string | null;
  unit: string | null;
  /** Days, “2026-09-15”. */
  from: string | null;
  to: string | null;
  /** What was amiss with the days as they were typed. */
  days: 'swapped' | 'unread' | null;
  sort: 'best' | 'newest';
  after: string | null;
}

/** Letters of a question; a pasted text is found by its beginning. */
const longest = 300;
/** Stands behind the beginning of a longer text. */
const more = '…';

/** Reads the address; what it says wrongly is passed over, and of the days the page says so. */
export function readSearch(query: Pick<URLSearchParams, 'get'>, site: Pick<Site, 'kind'>): SearchAsked {
  const given = (query.get('q') ?? '')
    .slice(0, 20_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  const scope = query.get('pham-vi');
  return {
    text: given.slice(0, longest).trim(),
    cut: given.length > longest,
    long: given.length > longest + more.length,
    scope: scope === 'trang' ? 'site' : scope === 'mang' || site.kind === 'MAIN' ? 'network' : 'site',
    type: contentTypeOf(query.get('loai') ?? '')?.code ?? null,
    category: matching(query.get('muc'), /^[a-z0-9-]{1,60}$/),
    unit: matching(query.get('don-vi'), /^[a-z0-9_]+(\.[a-z0-9_]+)*$/i),
    ...readDays(query.get('tu') ?? '', query.get('den') ?? ''),
    sort: query.get('sap') === 'moi' ? 'newest' : 'best',
    after: matching(query.get('sau'), /^[\w.-]{1,200}$/),
  };
}

const matching = (text: string | null, pattern: RegExp): string | null =>
  text !== null && text.length <= 300 && pattern.test(text) ? text : null;

/** The days as they are looked for: the earlier first, whichever way round they were typed. */
function readDays(first: string, last: string): Pick<SearchAsked, 'from' | 'to' | 'days'> {
  const [from, to] = [day(first), day(last)];
  if (from !== null && to !== null && from > to) return { from: to, to: from, days: 'swapped' };
  const isUnread = (from === null && first.trim() !== '') || (to === null && last.trim() !== '');
  return { from, to, days: isUnread ? 'unread' : null };
}

/** “2026-09-15”, or as it is written here: “15/9/2026”. */
function day(text: string): string | null {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const iso = written
    ? `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}`
    : text.trim();
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(iso) || Number.isNaN(Date.parse(iso))) return null;
  return new Date(iso).toISOString().startsWith(iso) ? iso : null;
}

/** The days as moments: from the first second of the one to the last of the other. */
export const spanOfDays = ({
  from,
  to,
}: Pick<SearchAsked, 'from' | 'to'>): { from: Date | null; until: Date | null } => ({
  from: from === null ? null : startOfDay(from),
  until: to === null ? null : new Date(startOfDay(to).getTime() + 86_400_000),
});

/** Address of a search, what is not said left out. */
export function searchUrl(
  asked: SearchAsked,
  site: Pick<Site, 'kind'>,
  change: Partial<SearchAsked> = {},
): string {
  const next = { ...asked, after: null, ...change };
  const query = new URLSearchParams({ q: next.text });
  const usual = site.kind === 'MAIN' ? 'network' : 'site';
  if (next.scope !== usual) query.set('pham-vi', next.scope === 'site' ? 'trang' : 'mang');
  const rest = { loai: next.type, muc: next.category, 'don-vi': next.unit, tu: next.from, den: next.to };
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (next.sort === 'newest') query.set('sap', 'moi');
  if (next.after) query.set('sau', next.after);
  return `/tim-kiem?${query}`;
}

/** Where a question that is too long for an address is answered. */
export const shortUrl = (asked: SearchAsked, site: Pick<Site, 'kind'>): string =>
  searchUrl(asked, site, { text: asked.text.padEnd(longest, more) + more });

export const isNarrowed = ({ type, category, unit, from, to }: SearchAsked): boolean =>
  [type, category, unit, from, to].some((value) => value !== null);
