import { type Boundary, type ContentType, type Field, type FieldValues, readBoundary } from '@saola/newsroom';
import { type Format, type Language, say } from '@saola/translations';

/** A stored file as a page shows it. */
export interface FileView {
  url: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  sizes: { url: string; width: number }[];
  durationMs: number | null;
}

export interface NamedFile extends FileView {
  name: string;
  /** Said under a picture, where it is more than its name. */
  caption?: string;
}

/** A value made ready for a page: what to write, and what it is. */
export type Shown =
  | { kind: 'text'; text: string }
  | { kind: 'paragraphs'; paragraphs: string[] }
  | { kind: 'time'; datetime: string; text: string }
  | { kind: 'link'; href: string; text: string; icon: LinkIcon }
  | { kind: 'list'; texts: string[] }
  | { kind: 'files' | 'pictures' | 'audio' | 'video'; files: NamedFile[] }
  | { kind: 'table'; columns: Column[]; rows: (Shown | null)[][] }
  | { kind: 'boundary'; boundary: Boundary; credit: string };

export interface Column {
  key: string;
  label: string;
  /** Numbers, which stand one below the other. */
  sum: boolean;
}

export type LinkIcon = 'phone' | 'mail' | 'external-link' | 'map-pin';

/** How the reader's language writes, and the files that values name. */
export interface Manner {
  language: Language;
  format: Format;
  /** Words for a place: “22,41° vĩ Bắc, 103,84° kinh Đông”. */
  coordinates(north: string, east: string): string;
  /** “điểm phần trăm”: what a share changes by. */
  points: string;
  files: ReadonlyMap<string, FileView>;
}

export interface ShownField {
  field: Field;
  label: string;
  shown: Shown;
}

/** What an item says, field by field in the order of its type; what is not filled in, or is nonsense, is left out. */
export function presentFields(
  type: Pick<ContentType, 'fields'>,
  values: FieldValues,
  manner: Manner,
): ShownField[] {
  // Said below the map itself.
  const credits = type.fields.flatMap((field) =>
    field.kind === 'boundary' && values[field.key] !== undefined ? [field.credit] : [],
  );
  return type.fields.flatMap((field) => {
    if (credits.includes(field.key)) return [];
    const shown = isForDesk(field) ? null : presentField(field, values[field.key], manner);
    if (shown?.kind === 'boundary' && field.kind === 'boundary')
      shown.credit = String(values[field.credit] ?? '');
    return shown ? [{ field, label: say(field.label, manner.language), shown }] : [];
  });
}

/** A number that only says who stands first means nothing to readers. */
const isForDesk = (field: Field): boolean => field.kind === 'number' && field.key === 'order';

export function presentField(field: Field, value: unknown, manner: Manner): Shown | null {
  if (value === undefined || value === null || value === '') return null;
  switch (field.kind) {
    case 'line':
      return typeof value === 'string' ? { kind: 'text', text: value } : null;
    case 'text':
      return typeof value === 'string' ? paragraphsOf(value) : null;
    case 'phone':
      return typeof value === 'string' ? phoneOf(value) : null;
    case 'email':
      return typeof value === 'string' ? mailOf(value) : null;
    case 'link':
      return typeof value === 'string' ? webLinkOf(value) : null;
    case 'day':
    case 'month':
    case 'year':
      return dayOf(field.kind, value, manner.format);
    case 'time':
      return typeof value === 'string' && /^\d{2}:\d{2}$/.test(value)
        ? { kind: 'time', datetime: value, text: value }
        : null;
    case 'number':
    case 'money':
      return numberOf(field, value, manner);
    case 'choice':
      return textOf(optionLabel(field, value, manner.language));
    case 'choices':
      return listOf(asArray(value).flatMap((one) => optionLabel(field, one, manner.language) ?? []));
    case 'picture':
    case 'pictures':
      return filesOf('pictures', value, manner);
    case 'files':
    case 'audio':
    case 'video':
      return filesOf(field.kind, value, manner);
    case 'place':
      return placeOf(value, manner);
    case 'boundary':
      return boundaryOf(value);
    case 'rows':
      return rowsOf(field, value, manner);
  }
}

/** A year may be stored as a number; what is neither text nor number says nothing. */
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const textOf = (text: string | null): Shown | null => (text ? { kind: 'text', text } : null);
const listOf = (texts: string[]): Shown | null => (texts.length > 0 ? { kind: 'list', texts } : null);
const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function paragraphsOf(text: string): Shown {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return paragraphs.length > 1 ? { kind: 'paragraphs', paragraphs } : { kind: 'text', text };
}

/** Digits are kept together, so that a number is never broken across lines. */
function phoneOf(text: string): Shown {
  const digits = text.replace(/[\s().-]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return { kind: 'text', text };
  return { kind: 'link', href: `tel:${digits}`, text: text.replace(/ /g, '\u00a0'), icon: 'phone' };
}

function mailOf(text: string): Shown {
  if (!/^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(text)) return { kind: 'text', text };
  return { kind: 'link', href: `mailto:${text}`, text, icon: 'mail' };
}

/** Only addresses of the web become links: `javascript:` stays a text. */
function webLinkOf(text: string): Shown {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return { kind: 'text', text };
  const path = url.pathname === '/' ? '' : url.pathname;
  return { kind: 'link', href: url.href, text: `${url.host}${path}`, icon: 'external-link' };
}

function dayOf(kind: 'day' | 'month' | 'year', value: unknown, format: Format): Shown | null {
  const text = plain(value);
  if (kind === 'year') return /^\d{4}$/.test(text) ? { kind: 'time', datetime: text, text } : null;
  const at = new Date(`${kind === 'month' ? `${text}-01` : text}T12:00:00+07:00`);
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text) || Number.isNaN(at.getTime())) return null;
  return { kind: 'time', datetime: text, text: kind === 'month' ? format.month(at) : format.shortDate(at) };
}

function numberOf(field: Field & { kind: 'number' | 'money' }, value: unknown, manner: Manner): Shown | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if (field.kind === 'money') return textOf(manner.format.money(value));
  const unit = field.unit ? `\u00a0${say(field.unit, manner.language)}` : '';
  const sign = field.signed ? (value > 0 ? '+' : value < 0 ? '−' : '') : '';
  return textOf(`${sign}${manner.format.number(sign ? Math.abs(value) : value, 4)}${unit}`);
}

/** Label of an option; null for a value the type does not know. */
export function optionLabel(
  field: Field & { kind: 'choice' | 'choices' },
  value: unknown,
  language: Language,
): string | null {
  const option = field.options.find((one) => one.value === value);
  return option ? say(option.label, language) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Null for what is no id: it would make the database refuse the whole page. */
export const fileIdOf = (file: unknown): string | null =>
  isRecord(file) && typeof file.fileId === 'string' && uuid.test(file.fileId) ? file.fileId : null;

function filesOf(
  kind: 'files' | 'pictures' | 'audio' | 'video',
  value: unknown,
  manner: Manner,
): Shown | null {
  const files = asArray(value).flatMap((file) => {
    const view = manner.files.get(fileIdOf(file) ?? '');
    const name = isRecord(file) && typeof file.name === 'string' ? file.name : '';
    return view ? [{ ...view, name }] : [];
  });
  return files.length > 0 ? { kind, files } : null;
}

/** Checked again: what is stored may be older than the rules. The line that credits it stands in another field. */
function boundaryOf(value: unknown): Shown | null {
  const read = readBoundary(value);
  return 'value' in read ? { kind: 'boundary', boundary: read.value, credit: '' } : null;
}

/** A page of OpenStreetMap: no tiles are loaded here. */
function placeOf(value: unknown, manner: Manner): Shown | null {
  if (!isRecord(value)) return null;
  const { lat, lon } = value;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return {
    kind: 'link',
    href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`,
    text: manner.coordinates(manner.format.number(lat, 5), manner.format.number(lon, 5)),
    icon: 'map-pin',
  };
}

/** Pictures with what is said of each; rows of anything else are a table, without columns in which no row says anything. */
/** A share changes by points, not by per cent of itself. */
function inRow(column: Field, row: Record<string, unknown>, { points }: Manner): Field {
  const ofShares = column.kind === 'number' && column.signed && row.unit === '%';
  return ofShares ? { ...column, unit: { vi: points, en: points, zh: points, km: points } } : column;
}

function rowsOf(field: Field & { kind: 'rows' }, value: unknown, manner: Manner): Shown | null {
  const picture = field.columns.find((column) => column.kind === 'picture');
  if (picture) return albumOf(field, picture.key, value, manner);
  const rows = asArray(value)
    .filter(isRecord)
    .map((row) =>
      field.columns.map((column) => presentField(inRow(column, row, manner), row[column.key], manner)),
    )
    .filter((row) => row.some((cell) => cell !== null));
  const used = field.columns.map((_, index) => rows.some((row) => row[index] !== null));
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    columns: field.columns
      .filter((_, index) => used[index])
      .map((column) => ({
        key: column.key,
        label: say(column.label, manner.language),
        sum: column.kind === 'number' || column.kind === 'money',
      })),
    rows: rows.map((row) => row.filter((_, index) => used[index])),
  };
}

function albumOf(
  field: Field & { kind: 'rows' },
  picture: string,
  value: unknown,
  manner: Manner,
): Shown | null {
  const files = asArray(value)
    .filter(isRecord)
    .flatMap((row) => {
      const shown = filesOf('pictures', row[picture], manner);
      const said = field.columns
        .filter((column) => column.key !== picture)
        .flatMap((column) => presentField(column, row[column.key], manner) ?? [])
        .map(shownText);
      const caption = said.join('. ');
      return shown?.kind === 'pictures' ? shown.files.map((file) => ({ ...file, caption })) : [];
    });
  return files.length > 0 ? { kind: 'pictures', files } : null;
}

/** The value as one text, for a line in a list. */
export function shownText(shown: Shown): string {
  switch (shown.kind) {
    case 'paragraphs':
      return shown.paragraphs.join(' ');
    case 'list':
      return shown.texts.join(', ');
    case 'table':
      return shown.rows.map((row) => row.map((cell) => (cell ? shownText(cell) : '')).join(', ')).join('; ');
    case 'files':
    case 'pictures':
    case 'audio':
    case 'video':
      return shown.files.map((file) => file.name).join(', ');
    case 'boundary':
      return shown.boundary.features.map(({ properties }) => properties.name).join(', ');
    default:
      return shown.text;
  }
}
