import type { Words } from '@saola/translations';

/**
 * What the law or a unit wants to be published has a shape of its own: a leader is not a project. A content type says
 * that shape once; form, check, list, filters, page and search entry follow from it. Each is one file in `content-types/`.
 */
export interface ContentType {
  /** Code in tables and API: `leader-schedule`. */
  code: string;
  /** First part of its addresses: `lich-cong-tac`. */
  path: string;
  /** Branch of the menu it stands under. */
  group: SectionGroup;
  /** Its place in the branch, from 1 on. */
  place: number;
  /** One item: “Lịch công tác”. */
  name: Words;
  /** All of them, as the section is called: “Lịch công tác của lãnh đạo”. */
  title: Words;
  /** What the title of an item says, where it is not simply a title: “Họ và tên”. */
  titleLabel?: Words;
  /** What belongs here and how to write it, for officers only. */
  guide: Said;
  /** Requirements it answers: `CM-03`, `PUB-02`. Rules of law name the same codes. */
  requirements: readonly string[];
  summary: Presence;
  body: Presence;
  /** Files to download stand beside the item. */
  attachments: Presence;
  fields: readonly Field[];
  /** Keys of fields of which at least one is filled in: a video is a file here or stands elsewhere. */
  oneOf?: readonly string[];
  list: {
    layout: ListLayout;
    /** Newest first, or by a field of the item: `order`, `-day`. */
    order: 'newest' | `${string}` | `-${string}`;
  };
}

/** A sentence for officers, in the two languages of their desk. */
export interface Said {
  vi: string;
  en: string;
}

export type Presence = 'required' | 'optional' | 'none';

/** Branches of the menu, in the order in which they stand. */
export const sectionGroups = [
  'introduction',
  'news',
  'steering',
  'law',
  'plans',
  'projects',
  'science',
  'statistics',
  'disclosure',
  'press',
  'questions',
  'media',
  'contact',
] as const;
export type SectionGroup = (typeof sectionGroups)[number];

/** How a section shows its items. */
export type ListLayout =
  'stories' | 'people' | 'table' | 'calendar' | 'gallery' | 'catalogue' | 'questions' | 'links' | 'chapters';

interface FieldBase {
  key: string;
  label: Words;
  /** For the officer who fills it in. */
  guide?: Said;
  required?: boolean;
  /** Offered as a filter of the list; for `choice`, `day` (by year) and `line`. */
  filter?: boolean;
  /** Shown in the list, not only on the item's page. */
  inList?: boolean;
  /** Says a person: shown only as far as the officer's post is concerned, and named as personal data in the schema. */
  personal?: boolean;
  /** A text that is the same in every language, such as the number of a decision; a translation begins with it. */
  sameInAllLanguages?: boolean;
}

/**
 * Values as JSON: texts; days `2026-09-15`, months `2026-09`, years `2026`, times `08:30`; numbers; files
 * `{ fileId, name }`, where the name of a picture says what it shows; rows as objects by key of the column.
 * What is not filled in is not there.
 */
export type Field = PlainField | (FieldBase & RowsKind);

/** A field that can also be a column of rows. */
export type PlainField = FieldBase &
  (
    | { kind: 'line' | 'text' | 'phone' | 'email'; maxLength?: number }
    /** `hosts` are the only ones allowed, each with the names below it. */
    | { kind: 'link'; maxLength?: number; hosts?: readonly string[] }
    /** `notBefore` names the field of the same kind that cannot be later than this one. */
    | { kind: 'day' | 'month' | 'year'; notBefore?: string }
    | { kind: 'time' }
    /** Money in đồng. `signed`: a change, written with its plus or minus. */
    | { kind: 'number' | 'money'; min?: number; max?: number; unit?: Words; signed?: boolean }
    | { kind: 'choice' | 'choices'; options: readonly { value: string; label: Words }[] }
    | { kind: 'picture' | 'pictures' | 'audio' | 'video' }
    /** `mimes` are the only ones taken: captions are files of one kind. */
    | { kind: 'files'; mimes?: readonly string[] }
    /** A place on the map: `{ lat, lon }`. */
    | { kind: 'place' }
    /** Areas and places as GeoJSON; `credit` names the field that says whose map it is. */
    | { kind: 'boundary'; credit: string }
  );

interface RowsKind {
  kind: 'rows';
  columns: readonly PlainField[];
  maxRows?: number;
}

export type FieldValues = Readonly<Record<string, unknown>>;
