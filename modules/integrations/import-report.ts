import type { Format, Objection, Position } from './imported-story.ts';

/** What an import says at its end, and of each item that did not simply come through. Pure. */

export const importStates = ['RUNNING', 'DONE', 'STOPPED', 'FAILED'] as const;
export type ImportState = (typeof importStates)[number];

export interface Counts {
  /** Items read. */
  read: number;
  created: number;
  unchanged: number;
  updated: number;
  /** In the file with other words than before, and left as they are: `--update` takes them. */
  changed: number;
  refused: number;
  /** Not for the public: drafts, pages, copies. */
  leftOut: number;
  warnings: number;
  pictures: number;
  redirects: number;
}

export const noCounts: Counts = {
  read: 0,
  created: 0,
  unchanged: 0,
  updated: 0,
  changed: 0,
  refused: 0,
  leftOut: 0,
  warnings: 0,
  pictures: 0,
  redirects: 0,
};

export const levels = ['REFUSED', 'LEFT_OUT', 'WARNING'] as const;

export interface ReportLine extends Position {
  level: (typeof levels)[number];
  id: string | null;
  title: string | null;
  code: string;
  vi: string;
  en: string;
}

export interface UnknownCategory {
  name: string;
  count: number;
}

export interface ImportReport {
  importId: string | null;
  format: Format;
  encoding: string;
  source: string;
  site: string;
  dryRun: boolean;
  /** The same file was begun before and not ended. */
  resumed: boolean;
  stopped: boolean;
  counts: Counts;
  lines: ReportLine[];
  /** Named in the source, and in no mapping: their stories stand under the default. */
  unknownCategories: UnknownCategory[];
  /** What bodies lost: names of elements and how often. */
  dropped: Record<string, number>;
  seconds: number;
}

export function reportLine(
  level: ReportLine['level'],
  at: Position,
  { code, detail = {} }: Objection,
  about: { id?: string | undefined; title?: string | undefined } = {},
): ReportLine {
  const [vi, en] = sayings[code] ?? [code, code];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(detail[name] ?? ''));
  return {
    level,
    line: at.line,
    item: at.item,
    id: about.id?.slice(0, 300) ?? null,
    title: about.title?.slice(0, 120) ?? null,
    code,
    vi: fill(vi),
    en: fill(en),
  };
}

/** Every reason there is, in the two languages of officers. */
export const sayings: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'not-json': ['Dòng này không phải JSON: {problem}', 'This line is not JSON: {problem}'],
  'not-an-object': [
    'Dòng này phải là một đối tượng JSON có id, title, body, publishedAt.',
    'This line has to be a JSON object with id, title, body, publishedAt.',
  ],
  'line-too-long': [
    'Dòng này dài quá {most} MB, không đọc.',
    'This line is longer than {most} MB and was not read.',
  ],
  'id-missing': [
    'Thiếu id: không có id thì lần nhập sau sẽ bị trùng.',
    'There is no id: without one the next import would double it.',
  ],
  'id-twice': [
    'Mã {id} đã có ở mục {item} với nội dung khác. Mỗi bài cần một mã riêng.',
    'The id {id} stands at item {item} with other words. Each story needs its own.',
  ],
  'title-missing': ['Thiếu tiêu đề.', 'There is no title.'],
  'text-missing': ['Không có nội dung nào để đọc.', 'There is no text to read.'],
  'font-letters': [
    'Chữ của bài là chữ theo phông cũ ({font}), không phải Unicode, nên không ai đọc được. Hãy chuyển mã tệp sang Unicode (chẳng hạn bằng UniKey) rồi nhập lại.',
    'The letters of this story belong to an old font ({font}) and are not Unicode: nobody could read it. Convert the file to Unicode (with UniKey, for one) and bring it in again.',
  ],
  'date-missing': ['Thiếu ngày công bố.', 'There is no date of publication.'],
  'date-wrong': [
    'Không hiểu ngày công bố “{date}”.',
    'The date of publication “{date}” cannot be understood.',
  ],
  'date-too-early': [
    'Ngày công bố {date} sớm hơn năm 1990.',
    'The date of publication {date} is before 1990.',
  ],
  'date-too-late': [
    'Ngày công bố {date} còn hơn một năm nữa mới tới.',
    'The date of publication {date} is more than a year ahead.',
  ],
  'language-unknown': [
    'Ngôn ngữ “{language}” không có trên các trang của tỉnh (vi, en, zh, km).',
    'The language “{language}” is not one of the portals (vi, en, zh, km).',
  ],
  'language-not-on-site': [
    'Trang này chưa mở ngôn ngữ “{language}”: bài đã nhập nhưng bạn đọc chưa thấy.',
    'This site does not show the language “{language}”: the story is kept, readers do not see it yet.',
  ],
  'body-too-long': [
    'Nội dung quá dài: {length} ký tự, nhiều nhất {most}. Hãy tách bài hoặc chuyển sang tệp đính kèm.',
    'The body is too long: {length} characters, at most {most}. Split the story or attach it as a file.',
  ],
  'body-too-complex': [
    'Mã HTML của bài quá rối ({problem}).',
    'The HTML of the story is too tangled ({problem}).',
  ],
  'entity-not-allowed': [
    'Bài dùng thực thể &{name}; không có trong HTML. Thực thể tự định nghĩa không được đọc.',
    'The story uses the entity &{name}; that HTML does not know. Entities a file defines itself are never read.',
  ],
  'not-public': ['Bài chưa công bố ({state}).', 'The story is not public ({state}).'],
  'not-a-story': ['Không phải tin, bài ({kind}).', 'Not a story ({kind}).'],
  'from-another-unit': [
    'Bài của đơn vị khác: đơn vị đó đăng lại từ trang của mình.',
    'A story of another unit, which sends it from its own site.',
  ],
  expired: ['Bài đã hết hạn công bố.', 'The time of the story is over.'],
  'twice-the-same': ['Giống hệt mục {item}.', 'The same as item {item}.'],
  'row-without-columns': [
    'Bảng {table} không có tên cột (thiếu CREATE TABLE): không đọc được.',
    'The table {table} has no names of columns (CREATE TABLE is missing): it cannot be read.',
  ],
  'row-does-not-fit': [
    'Dòng của bảng {table} có {values} giá trị cho {columns} cột.',
    'A row of the table {table} has {values} values for {columns} columns.',
  ],
  'xml-broken': ['XML hỏng từ đây: {problem}', 'The XML is broken from here on: {problem}'],
  'file-cut-off': ['Tệp bị cắt giữa chừng.', 'The file ends in the middle.'],
  'file-unreadable': ['Không đọc tiếp được: {problem}', 'It cannot be read further: {problem}'],
  'changed-here': [
    'Bài đã được sửa hoặc gỡ ở đây sau khi nhập: không ghi đè.',
    'The story was changed or withdrawn here since: it is left alone.',
  ],
  'changed-in-source': [
    'Bài trong tệp khác bản đã nhập. Chọn nhập bản mới (--update) để lấy bản này.',
    'The story in the file differs from what was imported. Choose to take new editions (--update).',
  ],
  refused: ['{vi}', '{en}'],
  'characters-lost': [
    'Có ký tự hỏng trong tệp nguồn (hiện thành �).',
    'Characters are damaged in the source (they show as �).',
  ],
  'picture-not-found': [
    'Không tìm thấy ảnh {src}. Bài vẫn được nhập, không có ảnh.',
    'The picture {src} was not found. The story is kept without it.',
  ],
  'picture-not-fetched': [
    'Ảnh {src} không có trong tệp. Nếu ảnh còn trên mạng, hãy chọn tải ảnh trên mạng (--fetch-pictures); nếu có bản sao thư mục ảnh, dùng --pictures THƯMỤC. Bài vẫn được nhập, không có ảnh.',
    'The picture {src} is not in the file. If it is on the web, choose to fetch it (--fetch-pictures); with a copy of its folder, use --pictures DIR. The story is kept without it.',
  ],
  'picture-refused': [
    'Ảnh {src}: {vi} Bài vẫn được nhập, không có ảnh.',
    'The picture {src}: {en} The story is kept without it.',
  ],
  'picture-too-many-pixels': [
    'Ảnh {src} lớn hơn 60 triệu điểm ảnh (chẳng hạn 20.000 × 3.000). Hãy thu nhỏ ảnh. Bài vẫn được nhập, không có ảnh.',
    'The picture {src} has more than 60 million pixels (such as 20,000 × 3,000). Make it smaller. The story is kept without it.',
  ],
  'file-not-found': ['Không tìm thấy tệp đính kèm {src}.', 'The attached file {src} was not found.'],
  'address-not-a-path': [
    'Địa chỉ cũ {path} không phải đường dẫn dùng được trên trang này.',
    'The former address {path} is not a path that can be used on this site.',
  ],
  'address-has-a-page': [
    'Địa chỉ cũ {path} đã là một trang khác ở đây, nên không dẫn về bài.',
    'The former address {path} is another page here, so it does not lead to the story.',
  ],
  'address-leads-elsewhere': [
    'Địa chỉ cũ {path} đã dẫn đến nơi khác, nên không dẫn về bài.',
    'The former address {path} leads elsewhere already, so it does not lead to the story.',
  ],
};
