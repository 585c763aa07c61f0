import { mainSite } from '../pages/fixtures.ts';
import type { PublicationSummary } from '../publication.ts';
import type { SearchAsked } from './read-search.ts';
import type { SearchOutcome } from './run-search.ts';

/** A search with everything chosen, by somebody who tries what he may type. */
export const searchAsked: SearchAsked = {
  text: '"><b>x',
  cut: true,
  long: false,
  scope: 'site',
  type: 'project',
  category: 'y-te',
  unit: 'laocai.taphin',
  from: '2026-01-01',
  to: null,
  days: 'swapped',
  sort: 'newest',
  after: 'x',
};

export const searchOutcome = (items: readonly PublicationSummary[]): SearchOutcome => ({
  total: items.length,
  items: items.map((item) => ({
    item: { ...item, siteId: mainSite.id, words: 'Đường <b>vào</b> thôn.', begun: true },
    site: mainSite,
    url: `https://laocai.example.vn/${item.slug}`,
    inFile: {
      name: 'Quyết định 31/2026/QĐ-UBND',
      url: '/tep/quyet-dinh.pdf',
      mime: 'application/pdf',
      bytes: 48_000,
      pieces: ['… theo ', 'chương trình', ' điều tra …'],
    },
  })),
  next: 'x',
  types: [
    ['project', 3],
    ['leader', 2],
  ],
  categories: [['y-te', 1]],
  units: [{ path: 'laocai.taphin', name: 'Xã Tả Phìn', count: 5 }],
  partly: true,
  didYouMean: 'thừa kế',
  instead: null,
  alsoLookedFor: ['Ủy ban nhân dân'],
  readAs: 'thừa kế',
  mark: (text) => ['', text.slice(0, 4), text.slice(4)],
  excerpt: (text) => [text.slice(0, 5), text.slice(5)],
  sayingOf: () => 1,
  excerptsOfFiles: async () => new Map(),
  plain: false,
});
