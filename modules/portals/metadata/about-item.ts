import type { StoryAudio } from '../page-parts.ts';
import type { Picture, PublicationSummary } from '../publication.ts';
import type { NamedFile } from '../sections/present-field.ts';

/** What the head of a page is told of the item the page shows. */
export interface AboutItem {
  item: PublicationSummary;
  /** Its text as the page shows it. */
  html?: string;
  picture: Picture | null;
  /** How it can be heard. */
  audio?: StoryAudio | null;
  /** Recordings that are the item itself. */
  recordings?: readonly { kind: 'audio' | 'video'; file: NamedFile }[];
  /** Full address on the site whose word it is, where that is another one. */
  source?: string | null;
}
