import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorsAmong, findingsIn, type LookedAt } from './accessibility.ts';
import { bodyFindings } from './accessibility-of-body.ts';
import { altFault, inCapitals, linkFault } from './accessibility-of-words.ts';
import type { Body } from './body-schema.ts';
import { contentTypeOf } from './content-types/index.ts';
import {
  firstItems,
  itemsOfDepartments,
  itemsOfTaPhin,
  itemsOfTheProvince,
  withFiles,
} from './demo/items.ts';
import { demoStories } from './demo/stories.ts';

const doc = (...content: object[]) => ({ type: 'doc', content }) as Body;
const p = (text: string, marks?: object[]) => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text, ...(marks && { marks }) }],
});
const h = (level: number, text: string) => ({ ...p(text), type: 'heading', attrs: { level } });
const link = (href: string) => [{ type: 'link', attrs: { href } }];
const row = (type: string, ...cells: string[]) => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type, content: [p(cell)] })),
});
const codes = (body: Body) => bodyFindings(body).map(({ code, path }) => `${code} ${path.join('.')}`);
const news = contentTypeOf('news')!;
const edition = (more: Partial<LookedAt> = {}): LookedAt => ({
  title: 'Lịch tiêm chủng',
  summary: '',
  body: doc(p('Mời bà con.')),
  plainText: 'Mời bà con.',
  hasPicture: false,
  pictureAlt: '',
  fields: {},
  attachments: [],
  ...more,
});

it.each([
  '',
  ' ',
  'IMG_2034.JPG',
  'anh-1.png',
  'ảnh',
  'Hình ảnh minh họa',
  'Ảnh số 3',
  'z5123456789012',
  '图片 1',
  '...',
])('a picture is not described by “%s”', (alt) => expect(altFault(alt)?.severity).toBe('ERROR'));

it.each([
  'Trẻ em tiêm chủng tại trạm y tế',
  'Ảnh chụp ruộng bậc thang Tả Phìn',
  'Logo của tỉnh Lào Cai',
  '县医院',
])('a picture is described by “%s”', (alt) => expect(altFault(alt)).toBeNull());

it.each([
  ['tại đây', 'link-meaningless'],
  ['  Xem thêm… ', 'link-meaningless'],
  ['click here!', 'link-meaningless'],
  ['ចុចទីនេះ', 'link-meaningless'],
  ['»', 'link-meaningless'],
  [' ', 'link-empty'],
  ['https://laocai.gov.vn/tin/a-b?x=1', 'link-bare-address'],
])('a link is not called “%s”', (words, code) => expect(linkFault(words)?.code).toBe(code));

it.each([
  'Quyết định số 12/QĐ-UBND',
  'dichvucong.gov.vn',
  'https://laocai.gov.vn/',
  'ubnd@laocai.gov.vn',
  'Đây là danh sách',
])('a link may be called “%s”', (words) => expect(linkFault(words)).toBeNull());

it('headings go down one level at a time and say something', () => {
  expect(codes(doc(h(2, 'Một'), h(3, 'Một một'), h(2, 'Hai')))).toEqual([]);
  expect(codes(doc(h(3, 'Một'), h(2, 'Hai'), h(4, 'Ba'), h(2, '')))).toEqual([
    'heading-skipped 0',
    'heading-skipped 2',
    'heading-empty 3',
  ]);
});

it('a table has a caption, and a head above its columns or before its rows', () => {
  const table = (caption: string | null, ...rows: object[]) => ({
    type: 'table',
    attrs: { caption },
    content: rows,
  });
  const head = row('tableHeader', 'Thôn', 'Giờ');
  const line = row('tableCell', 'Suối Thầu', '7 giờ');
  expect(codes(doc(table('Lịch cắt điện', head, line)))).toEqual([]);
  expect(codes(doc(p('Lịch:'), table(null, line, line)))).toEqual([
    'table-without-header 1',
    'table-without-caption 1',
  ]);
});

it('a link of several pieces is one; a finding leads to its first and shows what stands around', () => {
  const href = 'https://laocai.gov.vn/a';
  const body = doc({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Mẫu đơn ' },
      { type: 'text', text: 'xem ', marks: link(href) },
      { type: 'text', text: 'tại đây', marks: [...link(href), { type: 'bold' }] },
    ],
  });
  expect(bodyFindings(body)).toMatchObject([
    { code: 'link-meaningless', path: [0, 1], words: 'Mẫu đơn xem tại đây', part: 'body' },
  ]);
});

it('what only looks like a heading, a list or a shout is a warning', () => {
  const found = findingsIn(
    edition({
      body: doc(
        p('Đối tượng', [{ type: 'bold' }]),
        p('- Trẻ dưới hai tuổi'),
        p('- Phụ nữ mang thai'),
        p('ĐỀ NGHỊ BÀ CON CHẤP HÀNH NGHIÊM TÚC CÁC QUY ĐỊNH'),
      ),
    }),
    news,
  );
  expect(found.map(({ code }) => code)).toEqual([
    'heading-not-a-heading',
    'list-not-a-list',
    'words-in-capitals',
  ]);
  expect(errorsAmong(found)).toEqual([]);
  expect(inCapitals('Quyết định số 12/QĐ-UBND của UBND tỉnh')).toBe(false);
});

it('pictures of the head and of the fields are looked at; a recording has its words beside it', () => {
  const album = contentTypeOf('picture-album')!;
  const pictures = [
    { picture: { fileId: 'a', name: 'Chợ phiên' } },
    { picture: { fileId: 'b', name: 'DSC_0001.jpg' } },
  ];
  expect(findingsIn(edition({ fields: { pictures } }), album)).toMatchObject([
    { code: 'alt-meaningless', part: 'fields.pictures.1.picture' },
  ]);
  expect(findingsIn(edition({ hasPicture: true }), news)).toMatchObject([
    { code: 'alt-missing', part: 'picture' },
  ]);
  const attachments = [{ fileId: 'c', name: 'phát-biểu.mp3' }];
  expect(findingsIn(edition({ attachments }), news)).toMatchObject([{ code: 'recording-without-text' }]);
  expect(findingsIn(edition({ attachments, plainText: 'x'.repeat(200) }), news)).toEqual([]);
});

it('never fails on words, and nothing is left to find where nothing is linked, pictured or headed', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (lines) => {
      for (const line of lines) altFault(line, line);
      expect(errorsAmong(bodyFindings(doc(...lines.map((line) => p(line)))))).toEqual([]);
    }),
  );
});

it('the texts of the demonstration pass, in every language', async () => {
  const today = new Date('2026-11-22T08:00:00Z');
  const items = [
    ...firstItems(today),
    ...itemsOfTheProvince(today),
    ...itemsOfTaPhin(today),
    ...itemsOfDepartments(today),
  ];
  const found: string[] = [];
  for (const item of items)
    for (const words of [item, item.next ?? {}, ...Object.values(item.in ?? {})]) {
      const fields = await withFiles({ ...item.fields, ...words.fields }, async () => 'file');
      const looked = edition({ title: words.title ?? item.title, body: words.body ?? doc(), fields });
      for (const { code, words: around } of findingsIn(looked, contentTypeOf(item.type)!))
        found.push(`${item.title}: ${code} ${around}`);
    }
  for (const { title, body } of demoStories(today))
    found.push(...bodyFindings(body).map(({ code, words }) => `${title}: ${code} ${words}`));
  expect(found).toEqual([]);
});
