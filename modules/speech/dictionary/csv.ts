import { parse } from 'csv-parse/sync';
import { readings, type Entry, type EntryDraft, type Reading } from './entry.ts';

const header = ['written', 'reading', 'spoken', 'case_sensitive'] as const;
export const mostLines = 5_000;

export type Line =
  { line: number; draft: EntryDraft } | { line: number; written: string; problem: LineProblem };
export type LineProblem = 'line-reading-not-known' | 'line-not-right' | 'line-not-read';

// A spreadsheet takes what begins so for a formula.
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** With the mark by which spreadsheets know UTF-8. */
export const writeCsv = (entries: readonly Entry[]): string =>
  `\ufeff${[
    header.join(','),
    ...entries.map(({ written, reading, spoken, caseSensitive }) =>
      [cell(written), reading, cell(spoken), caseSensitive ? 'yes' : 'no'].join(','),
    ),
  ].join('\r\n')}\r\n`;

/** Every line, read or refused; null when the file is no such table. Commas or semicolons, as spreadsheets write them. */
export function readCsv(text: string): Line[] | null {
  const content = text.replace(/^\ufeff/, '');
  const delimiter = (content.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const rows = readRows(content, delimiter);
  const [names, ...lines] = rows;
  if (!names?.record || names.record.slice(0, 2).join() !== 'written,reading' || lines.length > mostLines)
    return null;
  return lines.map(({ record, line, text: whole }) =>
    record ? readLine(record, line) : { line, written: whole.slice(0, 60), problem: 'line-not-read' },
  );
}

interface Row {
  /** Null for a line that is none, such as one with a quotation mark too many. */
  record: string[] | null;
  line: number;
  text: string;
}

/** The whole table in one go, or line by line where one of them spoils it. */
function readRows(content: string, delimiter: string): Row[] {
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
  const read = (text: string) =>
    parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  try {
    return read(content).map(({ record, info }) => ({ record, line: info.lines, text: '' }));
  } catch {
    return content.split(/\r?\n/).flatMap((text, at): Row[] => {
      if (text.trim() === '') return [];
      const row = { line: at + 1, text };
      try {
        return [{ ...row, record: read(text)[0]?.record ?? null }];
      } catch {
        return [{ ...row, record: null }];
      }
    });
  }
}

function readLine(record: readonly string[], line: number): Line {
  const [written = '', reading = '', spoken = '', caseSensitive = ''] = record;
  const plain = (text: string) => text.replace(/^'(?=[=+\-@])/, '');
  const kind = reading.trim().toUpperCase();
  const sensitive = caseSensitive.trim().toLowerCase();
  if (!readings.includes(kind as Reading))
    return { line, written: plain(written).slice(0, 60), problem: 'line-reading-not-known' };
  if (!['', 'yes', 'no'].includes(sensitive))
    return { line, written: plain(written).slice(0, 60), problem: 'line-not-right' };
  return {
    line,
    draft: {
      written: plain(written),
      reading: kind as Reading,
      spoken: plain(spoken),
      ...(sensitive === '' ? {} : { caseSensitive: sensitive === 'yes' }),
    },
  };
}
