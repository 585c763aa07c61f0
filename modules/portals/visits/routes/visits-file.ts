import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { Type } from 'typebox';
import { writeCsv } from '../csv.ts';
import { type DeskAsk, scopeQuery, SEE } from '../desk-scope.ts';
import {
  listMostRead,
  listRatedStories,
  listSearchedWords,
  listVisitedSites,
} from '../queries/desk-lists.ts';
import { getVisits } from '../queries/get-visits.ts';

const MOST = 200;
const parts = ['days', 'sections', 'sites', 'stories', 'searches', 'ratings'] as const;
type Part = (typeof parts)[number];
type Rows = (string | number)[][];

/** Each part as rows, its heads first. */
const rowsOf: Record<Part, (context: Context, ask: DeskAsk) => Promise<Rows>> = {
  async days(context, ask) {
    const { days } = await getVisits(context, ask);
    return [
      ['Ngày', 'Lượt truy cập', 'Lượt xem trang'],
      ...days.map((one) => [one.of, one.visits, one.views]),
    ];
  },
  async sections(context, ask) {
    const { sections } = await getVisits(context, ask);
    return [
      ['Mục', 'Lượt truy cập', 'Lượt xem trang'],
      ...sections.map((one) => [one.name.vi, one.visits, one.views]),
    ];
  },
  async sites(context, ask) {
    const { items } = await listVisitedSites(context, { ...ask, limit: 10_000 });
    return [
      ['Trang', 'Đơn vị', 'Lượt truy cập', 'Lượt xem trang'],
      ...items.map((one) => [one.siteName, one.unitName, one.visits, one.views]),
    ];
  },
  async stories(context, ask) {
    const { items } = await listMostRead(context, { ...ask, limit: MOST });
    return [['Tin, bài', 'Lượt đọc'], ...items.map((one) => [one.title, one.reads])];
  },
  async searches(context, ask) {
    const { items } = await listSearchedWords(context, { ...ask, limit: MOST });
    return [
      ['Từ khóa', 'Lượt tìm', 'Kết quả'],
      ...items.map((one) => [one.words || '(từ khóa quá ít người tìm)', one.count, one.results]),
    ];
  },
  async ratings(context, ask) {
    const { items } = await listRatedStories(context, { ...ask, limit: MOST });
    return [
      ['Tin, bài', 'Hài lòng', 'Bình thường', 'Chưa hài lòng'],
      ...items.map((one) => [one.title, one.satisfied, one.neutral, one.dissatisfied]),
    ];
  },
};

export const getVisitsFileRoute = route({
  operationId: 'getVisitsFile',
  method: 'GET',
  path: '/api/visits/file',
  summary: 'One part of the statistics as a CSV file for spreadsheets',
  tags: ['statistics'],
  access: { permission: SEE },
  query: Type.Object({ ...scopeQuery, part: Type.Enum([...parts]) }),
  async handle({ query: { part, ...ask }, context, reply }) {
    const csv = writeCsv(await rowsOf[part](context, ask));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="thong-ke-${part}.csv"`)
      .header('cache-control', 'no-store')
      .send(csv);
  },
});
