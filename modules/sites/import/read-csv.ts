import { fold } from '@saola/organisations';
import { CsvError, parse } from 'csv-parse/sync';
import { sitesError } from '../errors.ts';

export const mostRows = 5_000;
export const mostBytes = 5 << 20;

export const columns = [
  'unit',
  'name',
  'unitKind',
  'kind',
  'host',
  'theme',
  'languages',
  'responsible',
  'address',
  'phone',
  'email',
] as const;
export type Column = (typeof columns)[number];

/** One line of the file; `number` is the row that a spreadsheet shows. */
export interface CsvRow {
  number: number;
  cells: Partial<Record<Column, string>>;
}

/** Header words as people write them, without marks, spaces and signs. */
const headers: Record<string, Column> = Object.fromEntries(
  (
    [
      ['unit', 'unit donvi madonvi duongdan tendonvi coquan unitpath unitcode'],
      ['name', 'name ten tengoi tendiadanh'],
      ['unitKind', 'unitkind loaidonvi capdonvi communekind'],
      ['kind', 'kind loai loaitrang sitekind'],
      ['host', 'host hostname tenmien domain diachitrang'],
      ['theme', 'theme giaodien chude mau'],
      ['languages', 'languages language ngonngu'],
      ['responsible', 'responsible nguoichiutrachnhiem chiutrachnhiem responsibleperson'],
      ['address', 'address diachi'],
      ['phone', 'phone telephone dienthoai sodienthoai dt'],
      ['email', 'email thudientu mail hopthu'],
    ] as const
  ).flatMap(([column, names]) => names.split(' ').map((name) => [name, column])),
);

const headerOf = (text: string): Column | undefined => headers[fold(text).replace(/[^a-z]/g, '')];

/** Text of a file as spreadsheets write it: UTF-8, or UTF-16 with its mark. @throws sites/csv-not-usable */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw tooLarge();
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw notUsable(
      'tệp không phải UTF-8. Trong bảng tính hãy chọn “Lưu dưới dạng CSV UTF-8”.',
      'it is not UTF-8. In the spreadsheet choose “Save as CSV UTF-8”.',
    );
  }
}

/** Rows by column, and the headers nobody knows. @throws sites/csv-not-usable, sites/csv-too-large */
export function readCsv(text: string): { rows: CsvRow[]; unknown: string[] } {
  if (Buffer.byteLength(text) > mostBytes) throw tooLarge();
  const [header = [], ...lines] = split(text.replace(/^\uFEFF/, ''));
  const found = header.map(headerOf);
  if (!found.includes('unit') && !found.includes('name'))
    throw notUsable(
      'không thấy cột “đơn vị” ở dòng đầu. Dòng đầu phải là tên cột, ví dụ: đơn vị, loại trang, tên miền.',
      'the first row has no column “unit”. It has to name the columns, such as: unit, kind, host.',
    );
  const twice = found.find((column, index) => column && found.indexOf(column) !== index);
  if (twice) throw notUsable(`có hai cột cùng nghĩa “${twice}”.`, `two columns mean “${twice}”.`);
  if (lines.length > mostRows) throw tooLarge();
  const rows = lines.map((line, index) => ({
    number: index + 2,
    cells: Object.fromEntries(
      line.flatMap((cell, at) =>
        found[at] && cell.trim() ? [[found[at], cell.trim().normalize('NFC')]] : [],
      ),
    ),
  }));
  return {
    rows: rows.filter(({ cells }) => Object.keys(cells).length > 0),
    unknown: header.filter((name, index) => !found[index] && name.trim()),
  };
}

function split(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: mostRows + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw notUsable(
      `dấu ngoặc kép chưa đóng hoặc đặt sai chỗ (${error.message}).`,
      `a quotation mark is not closed or stands in the wrong place (${error.message}).`,
    );
  }
}

/** The sign that divides the first line most often: Vietnamese spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

const notUsable = (problem: string, problemEn: string) =>
  sitesError('csv-not-usable', { problem, problemEn });
const tooLarge = () => sitesError('csv-too-large', { rows: mostRows, megabytes: mostBytes >> 20 });
