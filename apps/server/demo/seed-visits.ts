import { type RatingLevel, rateStory } from '@saola/feedback';
import { countReads, countVisits, listPublications, type ReadCount, type VisitCount } from '@saola/portals';
import { systemContext, visitor } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { listSites, type Site } from '@saola/sites';
import { localDay } from '@saola/vietnamese';

const DAY = 86_400_000; // ms
const sections: readonly [section: string, share: number][] = [
  ['home', 0.3],
  ['news', 0.38],
  ['legal-guidance', 0.08],
  ['group:disclosure', 0.06],
  ['search', 0.07],
  ['question-answer', 0.05],
  ['page', 0.06],
];
const lookedFor: readonly [words: string, results: number, times: number][] = [
  ['lịch cắt điện', 4, 61],
  ['lịch tiêm chủng', 6, 48],
  ['bảng giá đất 2026', 2, 44],
  ['cấp đổi căn cước', 3, 29],
  ['số điện thoại trạm y tế', 2, 26],
  ['vay vốn hộ nghèo', 5, 18],
  ['thời khóa biểu trường mầm non', 0, 17],
  ['giá vé cáp treo', 0, 14],
  ['đăng ký nhà nghỉ cộng đồng', 0, 9],
  ['xe buýt sa pa tả phìn', 0, 7],
];

/** Numbers that return with each start: weekdays more than weekends, a site with its own measure. */
const noise = (...parts: number[]): number => {
  const mixed = parts.reduce((sum, part) => Math.imul(sum ^ part, 0x9e3779b1) ^ (sum >>> 13), 0x51ed27);
  return 0.75 + ((mixed >>> 0) % 1_000) / 2_000;
};

/** Made-up counts of the last weeks; every page of the demonstration says that its figures are made up. */
export async function seedVisits(services: Services, today: Date): Promise<void> {
  const context = { ...systemContext(services), actor: visitor };
  const sites = (await listSites(services.database)).filter(({ state }) => state === 'OPEN');
  for (const [at, site] of sites.entries()) {
    const counts = countsOf(site, at, today);
    const searches = site.kind === 'MAIN' || site.unitPath.endsWith('.taphin') ? searchesOf(site, today) : [];
    await countVisits(context, { counts, searches });
  }
  for (const site of sites.filter((one) => one.kind === 'MAIN' || one.unitPath.endsWith('.taphin')))
    await readAndRated(services, site, today);
}

const measureOf = (site: Site): number =>
  site.kind === 'MAIN'
    ? 2_600
    : site.kind === 'DEPARTMENT'
      ? 240
      : site.unitPath.endsWith('.taphin')
        ? 180
        : 45;

function countsOf(site: Site, at: number, today: Date): VisitCount[] {
  const measure = measureOf(site);
  const counts: VisitCount[] = [];
  for (let ago = measure > 100 ? 75 : 20; ago >= 0; ago--) {
    const on = new Date(today.getTime() - ago * DAY);
    // Today is not over yet.
    const weekend = ([0, 6].includes(on.getUTCDay()) ? 0.55 : 1) * (ago === 0 ? 0.4 : 1);
    const day = localDay(on);
    for (const [index, [section, share]] of sections.entries()) {
      const views = Math.round(measure * 2.6 * share * weekend * noise(at, ago, index));
      const reader = { siteId: site.id, day, section, kind: 'READER' as const };
      if (views < 1) continue;
      counts.push({ ...reader, language: 'vi', views, visits: Math.round(views / 2.6) });
      if (site.languages.includes('en') && views > 30)
        counts.push({
          ...reader,
          language: 'en',
          views: Math.round(views / 14),
          visits: Math.round(views / 30),
        });
    }
    const apart = { siteId: site.id, day, language: 'vi', visits: 0 };
    counts.push({
      ...apart,
      section: 'news',
      kind: 'ROBOT',
      views: Math.round(measure * 0.9 * noise(at, ago, 90)),
    });
    counts.push({
      ...apart,
      section: '',
      kind: 'LOST',
      views: Math.round(measure * 0.03 * noise(at, ago, 91)),
    });
  }
  return counts;
}

const searchesOf = (site: Site, today: Date) =>
  lookedFor.map(([words, results, times], index) => ({
    siteId: site.id,
    day: localDay(new Date(today.getTime() - (index % 5) * DAY)),
    language: 'vi',
    words,
    results,
    count: site.kind === 'MAIN' ? times : Math.max(2, Math.round(times / 4)),
  }));

const saidBeside: readonly [level: RatingLevel, words: string][] = [
  ['DISSATISFIED', 'Nên ghi rõ giờ làm việc buổi chiều.'],
  ['SATISFIED', 'Thông tin dễ hiểu, có tệp đọc to cho mẹ tôi nghe rất tiện.'],
  ['NEUTRAL', 'Ảnh hơi nhỏ, xem trên điện thoại khó.'],
];

async function readAndRated(services: Services, site: Site, today: Date): Promise<void> {
  const { items } = await listPublications(services.database, { siteId: site.id, limit: 12 });
  const { id: siteId, unitId, unitPath } = site;
  const reads: ReadCount[] = items.map(({ storyId }, at) => ({
    siteId,
    unitId,
    unitPath,
    storyId,
    language: 'vi',
    count: Math.round(measureOf(site) / (at + 3)),
  }));
  if (reads.length > 0) await countReads({ ...systemContext(services), actor: visitor }, { counts: reads });
  for (const [at, { storyId }] of items.slice(0, 4).entries())
    for (let rating = 0; rating < 14 - at * 3; rating++) {
      const now = () => new Date(today.getTime() - (rating % 4) * DAY);
      const said = rating === 4 && site.kind !== 'MAIN' ? saidBeside[at] : undefined;
      const usual = rating % 5 === 3 ? 'NEUTRAL' : rating % 7 === 6 ? 'DISSATISFIED' : 'SATISFIED';
      const [level, words] = said ?? ([usual, ''] as const);
      await rateStory(
        { ...systemContext(services), actor: visitor, now },
        { storyId, siteId, language: 'vi', level, words },
      );
    }
}
