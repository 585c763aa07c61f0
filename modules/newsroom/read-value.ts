import { readBoundary } from './boundary.ts';
import { isAllowedLink } from './body-schema.ts';
import { cleanLine, cleanText } from './content.ts';
import type { PlainField, Said } from './content-type.ts';
import { isRecord } from './is-record.ts';

/** A file of the house in a field; of a picture, the name says what it shows. */
export interface FieldFile {
  fileId: string;
  name: string;
}

/** `value` is undefined where nothing is filled in. */
export type Read<T = unknown> = { value: T | undefined } | { problem: Said };

const defaultLength = { line: 300, text: 5000, phone: 40, email: 254, link: 2000 };
const mostFiles = 100;
const mostMoney = 1e15;

/** Reads what was sent for one field: cleaned, or what is wrong with it. Never throws, whatever it is given. */
export function readValue(field: PlainField, input: unknown): Read {
  if (input === undefined || input === null) return nothing;
  switch (field.kind) {
    case 'line':
    case 'text':
      return readText(input, field.kind, field.maxLength);
    case 'phone':
      return readPattern(input, isPhone, field.maxLength ?? defaultLength.phone, wrong.phone);
    case 'email':
      return readPattern(input, isEmail, field.maxLength ?? defaultLength.email, wrong.email);
    case 'link':
      return readLink(input, field.maxLength ?? defaultLength.link, field.hosts);
    case 'day':
      return readPattern(input, isDay, 10, wrong.day);
    case 'month':
      return readPattern(input, (text) => isDay(`${text}-01`), 7, wrong.month);
    case 'time':
      return readPattern(input, (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 5, wrong.time);
    case 'year':
      return Number.isInteger(input) && isYear(input as number) ? { value: input } : { problem: wrong.year };
    case 'number':
      return readNumber(input, field.min ?? -mostMoney, field.max ?? mostMoney);
    case 'money':
      if (typeof input === 'number' && !Number.isInteger(input)) return { problem: wrong.money };
      return readNumber(input, field.min ?? 0, field.max ?? mostMoney);
    case 'choice':
      if (input === '') return nothing;
      return field.options.some(({ value }) => value === input)
        ? { value: input }
        : { problem: wrong.choice };
    case 'choices':
      return readChoices(input, field.options);
    case 'picture':
    case 'audio':
    case 'video':
      return readFile(input);
    case 'pictures':
    case 'files':
      return readFiles(input);
    case 'place':
      return readPlace(input);
    case 'boundary':
      return readBoundary(input);
  }
}

const nothing: Read<never> = { value: undefined };

// Signs that turn the direction of what follows: they make an address or a sum look like another.
const turningSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const clean = (text: string, kind: 'line' | 'text'): string => {
  const straight = text.replace(turningSigns, '');
  return kind === 'line' ? cleanLine(straight) : cleanText(straight);
};

function readText(input: unknown, kind: 'line' | 'text', maxLength = defaultLength[kind]): Read<string> {
  if (typeof input !== 'string') return { problem: wrong.text };
  // Nobody types so much: it is refused before work is spent on cleaning it.
  if (input.length > maxLength * 4) return { problem: tooLong(maxLength) };
  const value = clean(input, kind);
  if (value.length > maxLength) return { problem: tooLong(maxLength) };
  return value === '' ? nothing : { value };
}

function readPattern(
  input: unknown,
  isRight: (text: string) => boolean,
  maxLength: number,
  problem: Said,
): Read<string> {
  const read = readText(input, 'line', maxLength);
  if ('problem' in read || read.value === undefined) return read;
  return isRight(read.value) ? read : { problem };
}

/** Digits with the signs people put between them: “(0214) 3.871.115”, “+84 214 3871 115”, “1900 1234”, “114”. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[+(]?\d[\d .()-]*$/.test(text) && digits >= 3 && digits <= 18;
}

const isEmail = (text: string): boolean =>
  /^[a-z0-9._%+-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text);

const isYear = (year: number): boolean => year >= 1800 && year <= 2200;

/** A day of the calendar, as `2026-09-15`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isYear(Number(text.slice(0, 4)))) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readLink(input: unknown, maxLength: number, hosts?: readonly string[]): Read<string> {
  const read = readPattern(input, isPlainLink, maxLength, wrong.link);
  if ('problem' in read || read.value === undefined || !hosts) return read;
  const { protocol, hostname } = new URL(read.value);
  const isKnown = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return protocol === 'https:' && isKnown ? read : { problem: otherHost(hosts) };
}

/** An address as its reader sees it: no spaces in it, and no user name that looks like a host. */
function isPlainLink(text: string): boolean {
  if (/[\s<>"]/.test(text) || !isAllowedLink(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

function readNumber(input: unknown, min: number, max: number): Read<number> {
  if (typeof input !== 'number' || !Number.isFinite(input)) return { problem: wrong.number };
  // JSON keeps no minus before a zero.
  return input >= min && input <= max ? { value: input + 0 } : { problem: outOfRange(min, max) };
}

function readChoices(input: unknown, options: readonly { value: string }[]): Read<string[]> {
  if (!Array.isArray(input)) return { problem: wrong.choice };
  const known = options.map(({ value }) => value);
  if (input.some((value) => !known.includes(value))) return { problem: wrong.choice };
  const value = known.filter((option) => input.includes(option));
  return value.length === 0 ? nothing : { value };
}

const fileId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// A file may be sent back as it was read, with its address and size: only id and name are kept.
function readFile(input: unknown): Read<FieldFile> {
  if (!isRecord(input) || typeof input.fileId !== 'string') return { problem: wrong.file };
  const id = input.fileId.toLowerCase();
  const name = readText(input.name ?? '', 'line');
  if (!fileId.test(id)) return { problem: wrong.file };
  return 'problem' in name ? name : { value: { fileId: id, name: name.value ?? '' } };
}

function readFiles(input: unknown): Read<FieldFile[]> {
  if (!Array.isArray(input)) return { problem: wrong.file };
  if (input.length > mostFiles) return { problem: tooMany(mostFiles) };
  const files = new Map<string, FieldFile>();
  for (const one of input) {
    const read = readFile(one);
    if ('problem' in read) return read;
    if (read.value && !files.has(read.value.fileId)) files.set(read.value.fileId, read.value);
  }
  return files.size === 0 ? nothing : { value: [...files.values()] };
}

function readPlace(input: unknown): Read<{ lat: number; lon: number }> {
  if (!isRecord(input)) return { problem: wrong.place };
  const lat = readNumber(input.lat, -90, 90);
  const lon = readNumber(input.lon, -180, 180);
  if (!('value' in lat && 'value' in lon)) return { problem: wrong.place };
  return { value: { lat: lat.value!, lon: lon.value! } };
}

const vi = new Intl.NumberFormat('vi-VN');
const en = new Intl.NumberFormat('en-GB');

export const tooMany = (limit: number): Said => ({
  vi: `Nhiều nhất ${vi.format(limit)} mục.`,
  en: `At most ${en.format(limit)} of them.`,
});
const tooLong = (limit: number): Said => ({
  vi: `Dài quá ${vi.format(limit)} ký tự. Hãy viết gọn lại.`,
  en: `Longer than ${en.format(limit)} characters. Please shorten it.`,
});
const outOfRange = (min: number, max: number): Said => ({
  vi: `Phải từ ${vi.format(min)} đến ${vi.format(max)}.`,
  en: `Has to be from ${en.format(min)} to ${en.format(max)}.`,
});
const otherHost = (hosts: readonly string[]): Said => ({
  vi: `Chỉ nhận địa chỉ https của: ${hosts.join(', ')}.`,
  en: `Only https addresses of: ${hosts.join(', ')}.`,
});
const wrong = {
  text: { vi: 'Phải là chữ.', en: 'Has to be text.' },
  phone: {
    vi: 'Số điện thoại chỉ gồm chữ số và các dấu ngăn, ví dụ 0214 3871 115.',
    en: 'A phone number has digits and signs between them only, such as 0214 3871 115.',
  },
  email: {
    vi: 'Địa chỉ thư điện tử chưa đúng, ví dụ ubnd@laocai.gov.vn.',
    en: 'This is no email address; one looks like ubnd@laocai.gov.vn.',
  },
  link: {
    vi: 'Địa chỉ phải bắt đầu bằng https://, http://, mailto: hoặc tel: và không có dấu cách.',
    en: 'An address begins with https://, http://, mailto: or tel: and has no spaces.',
  },
  day: { vi: 'Ngày này không có trong lịch.', en: 'There is no such day.' },
  month: { vi: 'Tháng này không có trong lịch.', en: 'There is no such month.' },
  year: { vi: 'Năm phải từ 1800 đến 2200.', en: 'A year from 1800 to 2200.' },
  time: {
    vi: 'Giờ phải từ 00:00 đến 23:59, ví dụ 07:30.',
    en: 'A time from 00:00 to 23:59, such as 07:30.',
  },
  number: { vi: 'Phải là một số.', en: 'Has to be a number.' },
  money: { vi: 'Số tiền ghi tròn đồng.', en: 'An amount in whole đồng.' },
  choice: {
    vi: 'Hãy chọn trong danh sách; lựa chọn này không có.',
    en: 'Please choose from the list; there is no such choice.',
  },
  file: { vi: 'Hãy chọn lại tệp; tệp này không đúng.', en: 'Please choose the file again; this is none.' },
  place: {
    vi: 'Vị trí gồm vĩ độ (-90 đến 90) và kinh độ (-180 đến 180).',
    en: 'A place has a latitude (-90 to 90) and a longitude (-180 to 180).',
  },
} satisfies Record<string, Said>;
