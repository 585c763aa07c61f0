import { emptyBody, type Body } from './body-schema.ts';
import type { Channel, Priority } from './edition.ts';

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
}

/** As it comes from outside: the body is not checked yet. */
export type ContentInput = Partial<Omit<Content, 'body'> & { body: unknown }>;

/** What a new edition begins with; targets begin with its own unit. */
export const blankContent: Omit<Content, 'targets'> = {
  title: '',
  summary: '',
  body: emptyBody,
  picture: null,
  topic: 1,
  category: 'thong-bao',
  priority: 'NORMAL',
  spokenText: null,
  channels: ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'],
  startsAt: null,
};

/** One line of text as people mean it: composed letters, no control characters, single spaces. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
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
