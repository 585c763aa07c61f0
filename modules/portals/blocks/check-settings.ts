import { isAllowedLink, readBody } from '@saola/newsroom';
import type { Named } from '@saola/sites';
import { isLanguage } from '@saola/translations';
import { type BlockField, type BlockFields, defaultOf, type Label } from './fields.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const code = /^[a-z0-9-]{1,60}$/;

/** What came is not what the field takes; said in both languages of the officers. */
export class NotRight extends Error {
  readonly says: Label;
  constructor(says: Label) {
    super(says.en);
    this.says = says;
  }
}

const wrong = (vi: string, en: string) => new NotRight({ vi, en });

/** Settings as they are stored: each field checked, what was not said as it is by default. @throws NotRight */
export function checkSettings(fields: BlockFields, raw: unknown): Record<string, unknown> {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
    throw wrong('phần thiết lập của khối không đọc được', 'the settings of a block cannot be read');
  const given = raw as Record<string, unknown>;
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined)
    throw wrong(
      `khối không có mục “${unknown.slice(0, 40)}”`,
      `a block has no setting “${unknown.slice(0, 40)}”`,
    );
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, checkValue(field, given[key])]),
  );
}

/** Settings of a version written earlier: what the field no longer takes gives way to the default. */
export function readSettings(fields: BlockFields, stored: Readonly<Record<string, unknown>>) {
  const read = (field: BlockField, value: unknown) => {
    try {
      return checkValue(field, value);
    } catch {
      return defaultOf(field);
    }
  };
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, read(field, stored[key])]));
}

function checkValue(field: BlockField, value: unknown): unknown {
  if (value === undefined || value === null) return defaultOf(field);
  switch (field.kind) {
    case 'named':
      return checkNamed(value, field.maxLength, field.label, field.lines ?? false);
    case 'line':
      return checkLine(value, field.maxLength, field.label) || null;
    case 'body':
      return checkBodies(value, field.label);
    case 'picture':
      return checkPicture(value, field.label);
    case 'link':
      return checkLink(value, field.label);
    case 'count':
      return checkCount(value, field);
    case 'choice':
      if (field.options.some((option) => option.value === value)) return value;
      throw notTaken(field.label);
    case 'flag':
      if (typeof value === 'boolean') return value;
      throw notTaken(field.label);
    case 'types':
      if (Array.isArray(value) && value.length <= 30 && value.every((one) => code.test(String(one))))
        return value;
      throw notTaken(field.label);
    case 'category':
      if (value === '') return null;
      if (typeof value === 'string' && code.test(value)) return value;
      throw notTaken(field.label);
    case 'unit':
      if (typeof value === 'string' && uuid.test(value)) return value;
      throw notTaken(field.label);
    case 'rows':
      if (!Array.isArray(value)) throw notTaken(field.label);
      if (value.length > field.maxRows)
        throw wrong(
          `“${field.label.vi}” có ${value.length} dòng, tối đa ${field.maxRows}`,
          `“${field.label.en}” has ${value.length} lines, at most ${field.maxRows}`,
        );
      return value.map((row) => checkSettings(field.columns, row));
  }
}

const notTaken = (label: Label) =>
  wrong(`mục “${label.vi}” không nhận giá trị này`, `“${label.en}” does not take this value`);

/** Composed letters, no control characters; line breaks only where lines are wanted. */
function checkLine(value: unknown, maxLength: number, label: Label, lines = false): string {
  if (typeof value !== 'string') throw notTaken(label);
  const clean = (line: string) =>
    line
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
      .trim();
  const text = lines
    ? value
        .split(/\r?\n/)
        .map(clean)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : clean(value);
  if (text.length > maxLength)
    throw wrong(
      `“${label.vi}” dài quá ${maxLength} ký tự`,
      `“${label.en}” is longer than ${maxLength} characters`,
    );
  return text;
}

/** A text in some languages; without Vietnamese it says nothing. */
export function checkNamed(value: unknown, maxLength: number, label: Label, lines = false): Named | null {
  if (typeof value !== 'object' || value === null) throw notTaken(label);
  const texts: [string, string][] = [];
  for (const [language, text] of Object.entries(value)) {
    if (!isLanguage(language)) throw notTaken(label);
    const clean = checkLine(text, maxLength, label, lines);
    if (clean) texts.push([language, clean]);
  }
  const named = Object.fromEntries(texts) as Partial<Named>;
  if (named.vi) return named as Named;
  if (texts.length > 0)
    throw wrong(`“${label.vi}” cần có tiếng Việt trước`, `“${label.en}” needs its Vietnamese first`);
  return null;
}

function checkBodies(value: unknown, label: Label) {
  if (typeof value !== 'object' || value === null) throw notTaken(label);
  const bodies = Object.entries(value)
    .filter(([, body]) => body !== null)
    .map(([language, json]) => {
      if (!isLanguage(language)) throw notTaken(label);
      const read = readBody(json);
      if ('problem' in read)
        throw wrong(`“${label.vi}” có nội dung không được phép`, `“${label.en}”: ${read.problem}`);
      return [language, read.body];
    });
  return bodies.length > 0 ? Object.fromEntries(bodies) : null;
}

function checkPicture(value: unknown, label: Label) {
  const { fileId, alt } = value as { fileId?: unknown; alt?: unknown };
  if (typeof fileId !== 'string' || !uuid.test(fileId)) throw notTaken(label);
  return { fileId, alt: checkNamed(alt ?? {}, 500, label) ?? { vi: '' } };
}

/** A path of this site, `app:/…`, or an address that a browser may be led to. */
export function checkLink(value: unknown, label: Label): string | null {
  if (typeof value !== 'string') throw notTaken(label);
  const link = value.trim();
  if (link === '') return null;
  const path = /^(app:)?\/(?![/\\])[^\s\\<>"']*$/.test(link) && link.length <= 2000;
  if (path || (/^(https?:\/\/|mailto:|tel:)/i.test(link) && isAllowedLink(link))) return link;
  throw wrong(
    `liên kết ở “${label.vi}” phải bắt đầu bằng /, https://, mailto: hoặc tel:`,
    `the link in “${label.en}” must begin with /, https://, mailto: or tel:`,
  );
}

function checkCount(value: unknown, field: Extract<BlockField, { kind: 'count' }>): number {
  if (Number.isInteger(value) && (value as number) >= field.min && (value as number) <= field.max)
    return value as number;
  throw wrong(
    `“${field.label.vi}” phải là số từ ${field.min} đến ${field.max}`,
    `“${field.label.en}” must be a number from ${field.min} to ${field.max}`,
  );
}
