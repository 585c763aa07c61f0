import { randomUUID } from 'node:crypto';
import { contentTypeOf, type ContentType, type FieldValues } from '@saola/newsroom';
import type { Frame } from '../pages/frame.ts';
import { communeSite, now } from '../pages/fixtures.ts';
import type { Publication } from '../publication.ts';
import { type ItemView, viewItem } from './item-view.ts';
import type { FileView } from './present-field.ts';
import { mannerOf } from './routes/views.ts';

/** Invented items of some types, for tests of their pages and for looking at them. */
export const typeOf = (code: string): ContentType => {
  const type = contentTypeOf(code);
  if (!type) throw new Error(`no content type ${code}`);
  return type;
};

const picture = '0b1f6d3e-6f3a-4a59-9d51-0d3b9a6f1c01';
const document = '0b1f6d3e-6f3a-4a59-9d51-0d3b9a6f1c02';
const sound = '0b1f6d3e-6f3a-4a59-9d51-0d3b9a6f1c03';
const file = (more: Partial<FileView>): FileView => ({
  url: '/tranh/harvest-terraces',
  mime: 'image/webp',
  bytes: 182_000,
  width: 1200,
  height: 750,
  sizes: [{ url: '/tranh/harvest-terraces', width: 1200 }],
  durationMs: null,
  ...more,
});
export const files: ReadonlyMap<string, FileView> = new Map([
  [picture, file({})],
  [document, file({ url: '/tranh/tep', mime: 'application/pdf', bytes: 1_430_000, sizes: [] })],
  [sound, file({ url: '/tranh/nghe', mime: 'audio/mpeg', bytes: 960_000, sizes: [], durationMs: 80_000 })],
]);
const shot = (name: string) => ({ fileId: picture, name });
export const attachments = [{ fileId: document, name: 'Quyết định 31/2026/QĐ-UBND' }];

export const item = (type: string, title: string, fields: FieldValues, summary = ''): Publication => ({
  storyId: randomUUID(),
  editionId: randomUUID(),
  language: 'vi',
  type,
  slug: 'mot-muc',
  title,
  summary,
  topic: 1,
  category: 'thong-bao',
  priority: 'NORMAL',
  unitId: communeSite.unitId,
  unitPath: communeSite.unitPath,
  unitName: communeSite.unitName,
  origin: 'OWN',
  picture: null,
  fields,
  attachments,
  publishedAt: now,
  firstPublishedAt: now,
  updatedAt: now,
  html: '<p>2026: 420.</p>',
  changeNotes: [],
  unpublishedAt: null,
  reason: null,
  way: null,
  target: null,
  shareId: null,
});

export const viewOf = (frame: Frame, one: Publication): ItemView =>
  viewItem(typeOf(one.type), one, mannerOf(frame, files), frame.path);

const project = (title: string, number: number): Publication =>
  item('project', title, {
    status: (['PREPARING', 'RUNNING', 'DONE'] as const)[number % 3],
    goal: 'A → B',
    sector: 'TRANSPORT',
    projectType: 'PUBLIC_INVESTMENT',
    from: 2020 + number,
    funds: 1_250_000_000 * number,
    funding: 'STATE_BUDGET',
    ...(number % 2 ? { investor: 'B & C' } : {}),
    location: { lat: 22.41, lon: 103.84 },
  });

/** Items by the code of their type; of each at least one with everything filled in. */
export const items: Readonly<Record<string, Publication[]>> = {
  project: [
    project('Dự án cấp nước sinh hoạt', 1),
    project(
      'Dự án trường mầm non thuộc Chương trình mục tiêu quốc gia phát triển kinh tế – xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021–2030',
      2,
    ),
    project('<script>alert(1)</script>', 3),
  ],
  leader: [
    item('leader', 'Lý Thị Hoa', {
      position: 'P1',
      portrait: shot('Lý Thị Hoa'),
      tasks: 'T1\nT2\nT3',
      phone: '0214 000 0100',
      email: 'a@trinhdien.example',
      order: 1,
    }),
    item('leader', 'Giàng A Sử', { position: 'P2', tasks: 'T4', phone: 'x<y', order: 2 }),
  ],
  'disclosure-item': [
    item('disclosure-item', 'V1', {
      group: 'a',
      address: 'A1',
      forms: ['PORTAL', 'NOTICE'],
      time: 'N1',
      duration: 'D1',
      holder: 'H1',
      link: 'javascript:alert(1)',
    }),
  ],
  'leader-schedule': [
    item('leader-schedule', 'L1', {
      week: '2026-09-14',
      items: [
        { day: '2026-09-15', time: '08:00', leader: 'H', content: 'C1', place: 'P1', preparedBy: 'B1' },
        { day: '2026-09-15', session: 'AFTERNOON', leader: 'S', content: 'C2' },
        { day: '2026-09-19', leader: 'S', content: 'C3' },
      ],
    }),
  ],
  event: [
    item('event', 'E1', {
      from: '2026-09-16',
      to: '2026-09-18',
      time: '07:30',
      place: 'P1',
      organiser: 'O1',
    }),
  ],
  'question-answer': [
    item('question-answer', 'Q1', {
      question: 'Q1 ?',
      sector: 'LAND',
      answeredBy: 'P1',
      answeredOn: '2026-09-10',
    }),
  ],
  'picture-album': [
    item('picture-album', 'A1', {
      pictures: [
        { picture: shot('P1'), caption: 'C1', photographer: 'N1' },
        { picture: shot('P2'), caption: 'C2' },
      ],
      takenOn: '2026-09-01',
    }),
  ],
  audio: [item('audio', 'S1', { file: { fileId: sound, name: 'S1' }, seconds: 80, transcript: 'T1\nT2' })],
  link: [
    item('link', 'L1', { link: 'https://example.gov.vn/a', group: 'STATE' }),
    item('link', 'L2', { link: 'https://example.gov.vn/b?c=d&e=f', group: 'PROVINCE' }),
  ],
  introduction: [
    item('introduction', 'N1', { aspect: 'OVERVIEW', order: 1 }, 'S1'),
    item('introduction', 'N2', { aspect: 'SCENERY', order: 2, location: { lat: 22.4, lon: 103.8 } }, 'S2'),
  ],
  apparatus: [
    item('apparatus', 'P1', {
      kind: 'OFFICE',
      functions: 'F1\nF2',
      head: 'H1',
      staff: 8,
      phone: '0214 000 0111',
    }),
  ],
  'statistics-report': [
    item('statistics-report', 'R1', {
      periodKind: 'MONTH',
      period: '9/2026',
      releasedOn: '2026-10-05',
      figures: [
        { indicator: 'I1', unit: 't', value: 4210.5, change: -1.4 },
        { indicator: 'I2', value: 128_450 },
      ],
      method: 'M1',
      analysis: 'A1',
    }),
  ],
};
