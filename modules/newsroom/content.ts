import { emptyBody, type Body } from './body-schema.ts';
import type { FieldValues } from './content-type.ts';
import { channelsOpenTo, type Channel, type Priority, type TypeParts } from './edition.ts';

/** A file to download beside the text; the name is what readers see. */
export interface Attachment {
  fileId: string;
  name: string;
}

/** What an officer writes of an edition. Texts are plain; `targets` are unit ids; times are UTC. */
export interface Content {
  title: string;
  summary: string;
  body: Body;
  picture: { fileId: string; alt: string } | null;
  topic: number;
  category: string;
  priority: Priority;
  spokenText: string | null;
  targets: string[];
  channels: Channel[];
  startsAt: Date | null;
  /** By the fields of the story's content type. */
  fields: FieldValues;
  attachments: Attachment[];
  /** The public sees it from then on; null: from its approval. */
  publicFrom: Date | null;
  /** Until then; null: for ever. */
  publicUntil: Date | null;
  /** What is different from the edition before, for the public. */
  changeNote: string | null;
  /** The day on which somebody looks whether it is still right: `2026-12-31`. */
  reviewOn: string | null;
}

/** As it comes from outside: the body is not checked yet. */
export type ContentInput = Partial<Omit<Content, 'body' | 'fields'> & { body: unknown; fields: unknown }>;

/** Types that go by every channel unless the author says otherwise; the others stand on the portals. */
const goByEveryChannel = new Set(['news', 'event']);

/** What a new edition begins with; targets begin with its own unit. */
export function blankContent(type: TypeParts & { code: string }, language: string): Omit<Content, 'targets'> {
  return {
    title: '',
    summary: '',
    body: emptyBody,
    picture: null,
    topic: 1,
    category: 'thong-bao',
    priority: 'NORMAL',
    spokenText: null,
    channels: goByEveryChannel.has(type.code) ? channelsOpenTo(type, language) : ['PORTAL'],
    startsAt: null,
    fields: {},
    attachments: [],
    publicFrom: null,
    publicUntil: null,
    changeNote: null,
    reviewOn: null,
  };
}

/** One line of text as people mean it: composed letters, no control characters, single spaces. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
}

/** A file's name as readers see it and as every system can store it. */
export function cleanFileName(name: string): string {
  const clean = cleanLine(name.replace(/[\\/:*?"<>|]+/g, ' ')).replace(/^[. ]+/, '');
  // Cut between letters: half a surrogate pair is nothing a database can hold.
  return [...clean].slice(0, 200).join('').trim();
}

/** Text of several lines, cleaned like `cleanLine` line by line. */
export function cleanText(text: string): string {
  return text
    .split(/\r?\n/)
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
