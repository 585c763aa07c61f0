import { createPage, publishPage, writePage } from '@saola/portals';
import type { Services } from '@saola/platform/services';
import { listSites, type SiteKind } from '@saola/sites';
import { actAs } from './act-as.ts';

const block = (id: string, type: string, settings: Record<string, unknown> = {}) => ({ id, type, settings });
const list = (id: string, types: string[], count: number, look = 'ROWS') =>
  block(id, 'list-by-field', { source: 'HERE', types, count, look });
const row = (id: string, layout: string, tone: string, ...columns: ReturnType<typeof block>[][]) => ({
  id,
  layout,
  tone,
  columns,
});

/** Sites that live on sharing begin with what they are for. */
const homes: [SiteKind, ReturnType<typeof row>[]][] = [
  [
    'PRESS',
    [
      row(
        'mot',
        'WIDE_LEFT',
        'PAPER',
        [list('thongcao', ['press-release'], 5)],
        [block('lienhe', 'contact')],
      ),
      row(
        'hai',
        'TWO',
        'TINT',
        [list('hopbao', ['press-conference'], 4)],
        [list('phatngon', ['spokesperson'], 7)],
      ),
      row('ba', 'ONE', 'PAPER', [list('tin', ['news'], 4, 'CARDS')]),
    ],
  ],
  [
    'EXTERNAL_RELATIONS',
    [
      row('mot', 'ONE', 'PAPER', [block('tinmoi', 'lead-stories', { source: 'HERE', count: 6 })]),
      row('hai', 'TWO', 'TINT', [list('gioithieu', ['introduction'], 6)], [list('duan', ['project'], 6)]),
      row('ba', 'ONE', 'PAPER', [block('anh', 'media', { what: 'BOTH', count: 4 })]),
    ],
  ],
  [
    'ARTS',
    [
      row('mot', 'ONE', 'PAPER', [block('tinmoi', 'lead-stories', { source: 'HERE', count: 6 })]),
      row('hai', 'ONE', 'TINT', [block('anh', 'media', { what: 'BOTH', count: 4 })]),
      row('ba', 'ONE', 'PAPER', [list('sukien', ['event'], 4)]),
    ],
  ],
];

export async function seedHomes(services: Services): Promise<void> {
  const [writer, publisher] = [await actAs(services, 'bientap.tinh'), await actAs(services, 'duyettin.tinh')];
  const sites = await listSites(services.database);
  for (const [kind, rows] of homes) {
    const site = sites.find((one) => one.kind === kind);
    if (!site) continue;
    await services.database.transaction().execute(async (database) => {
      const made = await createPage(
        { ...writer, database },
        { siteId: site.id, slot: 'HOME', title: { vi: 'Trang chủ' } },
      );
      const written = await writePage({ ...writer, database }, { ...made, rows });
      await publishPage({ ...publisher, database }, { pageId: made.pageId, revision: written.revision });
    });
  }
}
