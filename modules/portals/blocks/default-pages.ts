import type { SiteKind } from '@saola/sites';
import type { Block, Layout, Row, Tone } from './page.ts';

/** The home pages a site has until somebody arranges others; stored nowhere. */

type Settings = Record<string, unknown>;
const block = (type: string, settings: Settings = {}): Block => ({ id: type, type, settings });
const named = (id: string, type: string, settings: Settings): Block => ({ id, type, settings });
const row = (id: string, layout: Layout, tone: Tone, ...columns: Block[][]): Row => ({
  id,
  layout,
  tone,
  columns,
});

const main: Row[] = [
  row('tin', 'ONE', 'PAPER', [block('lead-stories', { source: 'OWN', count: 6 })]),
  row('bao-viec', 'ONE', 'DEEP', [block('embedded-form')]),
  row(
    'dieu-hanh',
    'TWO',
    'PAPER',
    [block('documents', { count: 4 }), block('most-read')],
    [block('schedule')],
  ),
  row('tu-xa', 'ONE', 'PAPER', [
    named('tu-xa-phuong', 'list-by-field', { source: 'BELOW', look: 'CARDS', count: 8 }),
  ]),
  row('ban-do', 'ONE', 'TINT', [block('map', { places: 'COMMUNES' })]),
  row('hoi-dap', 'ONE', 'PAPER', [block('answers', { count: 5 })]),
];

const fromProvince = named('tu-tinh', 'list-by-field', { source: 'PROVINCE', look: 'AUTO', count: 4 });
const notices = named('thong-bao', 'list-by-field', {
  source: 'HERE',
  look: 'NOTICES',
  count: 5,
  quiet: true,
  keep: true,
});

const commune: Row[] = [
  row('mo-dau', 'ONE', 'PAPER', [block('today')]),
  row('hom-nay', 'WIDE_LEFT', 'PAPER', [notices], [block('loudspeaker-day'), block('contact')]),
  row('bao-viec', 'ONE', 'DEEP', [block('embedded-form')]),
  row(
    'tinh-va-xa',
    'TWO',
    'PAPER',
    [fromProvince],
    [block('board-now'), block('answers', { count: 3 }), block('most-read')],
  ),
  row('cac-thon', 'ONE', 'TINT', [block('map', { places: 'HAMLETS' })]),
];

const department: Row[] = [
  row('mo-dau', 'ONE', 'PAPER', [block('today', { weather: false })]),
  row('hom-nay', 'WIDE_LEFT', 'PAPER', [notices], [block('contact')]),
  row('bao-viec', 'ONE', 'DEEP', [block('embedded-form')]),
  row('tinh-va-so', 'TWO', 'PAPER', [fromProvince], [block('answers', { count: 3 }), block('most-read')]),
];

/** Nothing happens today at a body that is no more: what it published stands there, and nothing is asked (MRG-03). */
export const archivedHome: readonly Row[] = [
  row('mo-dau', 'ONE', 'PAPER', [block('today', { weather: false })]),
  row('da-dang', 'ONE', 'PAPER', [
    named('thong-bao', 'list-by-field', {
      source: 'HERE',
      look: 'NOTICES',
      count: 12,
      quiet: true,
      keep: true,
    }),
  ]),
];

export function defaultHome(kind: SiteKind): readonly Row[] {
  if (kind === 'MAIN') return main;
  return kind === 'COMMUNE' ? commune : department;
}
