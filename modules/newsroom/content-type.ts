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
  /** One item: “Lịch công tác”. */
  name: Words;
  /** All of them, as the section is called: “Lịch công tác của lãnh đạo”. */
  title: Words;
  /** What belongs here and how to write it, for officers only. */
  guide: { vi: string; en: string };
  /** Requirements it answers, as `portals.md` counts them: `CM-03`, `PUB-02`. Rules of law name the same codes. */
  requirements: readonly string[];
  summary: Presence;
  body: Presence;
  /** Files to download stand beside the item. */
  attachments: Presence;
  fields: readonly Field[];
  list: {
    layout: ListLayout;
    /** Newest first, or by a field of the item: `position`, `-day`. */
    order: 'newest' | `${string}` | `-${string}`;
  };
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
  | 'stories'
  | 'people'
  | 'table'
  | 'calendar'
  | 'gallery'
  | 'catalogue'
  | 'questions'
  | 'links'
  | 'chapters';

interface FieldBase {
  key: string;
  label: Words;
  /** For the officer who fills it in. */
  guide?: { vi: string; en: string };
  required?: boolean;
  /** Offered as a filter of the list; for `choice`, `day` (by year) and `line`. */
  filter?: boolean;
  /** Shown in the list, not only on the item's page. */
  inList?: boolean;
  /** Says a person: shown only as far as the officer's post is concerned, and named as personal data in the schema. */
  personal?: boolean;
}

/** Values as JSON: texts; days `2026-09-15`; numbers; files `{ fileId, name }`; rows as objects by key of the column. */
export type Field = FieldBase &
  (
    | { kind: 'line' | 'text' | 'phone' | 'email' | 'link'; maxLength?: number }
    | { kind: 'day' | 'month' | 'year' | 'time' }
    /** Money in đồng. */
    | { kind: 'number' | 'money'; min?: number; max?: number; unit?: Words }
    | { kind: 'choice' | 'choices'; options: readonly { value: string; label: Words }[] }
    | { kind: 'picture' | 'pictures' | 'files' | 'audio' | 'video' }
    /** A place on the map: `{ lat, lon }`. */
    | { kind: 'place' }
    | { kind: 'rows'; columns: readonly Exclude<Field, { kind: 'rows' }>[]; maxRows?: number }
  );

export type FieldValues = Readonly<Record<string, unknown>>;
