/** What a source says of a story, before anything here has judged it. Readers make it, `readStory` checks it. Pure. */

export const formats = ['JSON_LINES', 'FEED', 'WXR', 'NUKEVIET'] as const;
export type Format = (typeof formats)[number];

/** HTML, bare text, or HTML in which a blank line is a paragraph, as WordPress writes it. */
export type BodyKind = 'HTML' | 'TEXT' | 'LINES';

/** A picture or a file as the source names it: an address, a path in its folder of files, or a `data:` address. */
export interface Reference {
  src: string;
  /** What a picture shows, or the name of a file. */
  name: string;
}

export interface RawStory {
  /** Its name in the source, the same each time the source is read. */
  id: string;
  title: string;
  summary: string;
  body: string;
  bodyKind: BodyKind;
  publishedAt: string | number | null;
  publicUntil?: string | number | null;
  /** The best first. */
  categories: string[];
  tags: string[];
  language: string | null;
  /** Address of the original. */
  url: string | null;
  /** More addresses by which people found it: paths of its site. */
  addresses: string[];
  /** The leading one first; those in the body stand there. */
  pictures: Reference[];
  files: Reference[];
  author: string;
  /** Where the source had it from. */
  credit: string;
  /** Code of a content type other than news, and the values of its fields. */
  type?: string;
  fields?: Record<string, unknown>;
  topic?: number;
  /** Name of the story of which this is one language, or the draft. */
  story?: string;
  /** Nobody has approved it: it becomes a draft. */
  draft?: boolean;
  channels?: string[];
  /** How its author wants it said aloud. */
  spokenText?: string;
  /** What its readers were told of what had changed in it. */
  corrections?: { at: string; note: string }[];
  /** Where a site had it from, as an export of Saola says it. */
  origin?: string;
  /** Entities that stood in it and that no HTML knows. */
  entities?: string[];
}

/** Where something stands in the file: line of its beginning, and its number among the items. */
export interface Position {
  line: number;
  item: number;
}

/** Why an item is not taken, as a code of `sayings`, with what the sentence needs. */
export interface Objection {
  code: string;
  detail?: Record<string, string | number>;
}

/** One thing that a reader found: a story, something that is none, or the end of what can be read. */
export type Found = { at: Position; id?: string; title?: string } & (
  | { story: RawStory }
  /** Not a story for the public: a draft, a page, a copy. */
  | { leftOut: Objection }
  | { refused: Objection }
  /** The rest of the file cannot be read. */
  | { broken: Objection }
);

/** What is known of a whole source once it is read: its own name, by which items are told from those of another. */
export interface SourceFacts {
  name: string;
  /** Address against which others in it are read. */
  base: string | null;
  language: string | null;
}

/** A story that can be taken. */
export interface ImportedStory extends Omit<RawStory, 'publishedAt' | 'publicUntil' | 'language'> {
  publishedAt: Date;
  publicUntil: Date | null;
  language: string;
}

export const bareStory: Omit<RawStory, 'id' | 'title'> = {
  summary: '',
  body: '',
  bodyKind: 'HTML',
  publishedAt: null,
  categories: [],
  tags: [],
  language: null,
  url: null,
  addresses: [],
  pictures: [],
  files: [],
  author: '',
  credit: '',
};

/** How an import was asked for. */
export interface UploadOptions {
  format?: Format;
  update?: boolean;
  /** A rehearsal: nothing is brought in. */
  dryRun?: boolean;
  category?: string;
  fetchPictures?: boolean;
}
