import type { ContentType, FieldValues, Said } from './content-type.ts';
import type { Attachment } from './content.ts';
import type { Body } from './body-schema.ts';
import { bodyFindings } from './accessibility-of-body.ts';
import { altFault, inCapitals } from './accessibility-of-words.ts';
import { filesWithKeys } from './fields.ts';

/**
 * What shuts people out of a text, found before it is public (TT 32/2017 Art. 18, WCAG 2.2). Pure. Colours cannot be
 * chosen in a text, so contrast is a matter of the themes and tested there.
 */

export const findingCodes = [
  'alt-missing',
  'alt-meaningless',
  'alt-too-long',
  'alt-repeats-caption',
  'heading-skipped',
  'heading-empty',
  'link-empty',
  'link-meaningless',
  'link-bare-address',
  'link-ambiguous',
  'table-without-header',
  'table-without-caption',
  'table-header-empty',
  'recording-without-text',
  'words-in-capitals',
  'list-not-a-list',
  'heading-not-a-heading',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** An ERROR shuts somebody out and stops the approval; a WARNING makes reading harder. */
export type Severity = 'ERROR' | 'WARNING';

export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Where it stands: `title`, `summary`, `body`, `picture`, `attachments`, or `fields.` and the key as in problems. */
  part: string;
  /** In a body, the way from its top to the node: places in `content`. */
  path: number[];
  /** The words that stand there. */
  words: string;
  /** What to do, for the officer. */
  says: Said;
}

export interface LookedAt {
  title: string;
  summary: string;
  body: Body;
  plainText: string;
  hasPicture: boolean;
  pictureAlt: string;
  fields: FieldValues;
  attachments: readonly Attachment[];
}

const mostFindings = 200;
const recordings = /\.(mp3|m4a|aac|ogg|opus|wav|wma|mp4|m4v|mov|avi|mkv|webm|wmv)$/i;
/** Shorter than any account of what is said in a recording. */
const someWords = 100;

/** All findings of an edition in the order of the form. */
export function findingsIn(edition: LookedAt, type: Pick<ContentType, 'fields'>): Finding[] {
  const found: Finding[] = [
    ...capitalsIn('title', edition.title),
    ...capitalsIn('summary', edition.summary),
    ...(edition.hasPicture ? altFindings('picture', edition.pictureAlt, edition.title) : []),
    ...picturesInFields(edition, type),
    ...bodyFindings(edition.body),
    ...recordingsWithoutText(edition, type),
  ];
  return found.slice(0, mostFindings);
}

export const errorsAmong = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'ERROR');

function altFindings(part: string, alt: string, title = ''): Finding[] {
  const fault = altFault(alt, title);
  return fault ? [{ ...fault, part, path: [], words: alt.slice(0, 160) }] : [];
}

const picturesInFields = (edition: LookedAt, type: Pick<ContentType, 'fields'>): Finding[] =>
  filesWithKeys(type, edition.fields, ['picture', 'pictures']).flatMap(({ key, file }) =>
    altFindings(`fields.${key}`, file.name),
  );

function capitalsIn(part: string, text: string): Finding[] {
  return inCapitals(text)
    ? [
        {
          code: 'words-in-capitals',
          severity: 'WARNING',
          part,
          path: [],
          words: text.slice(0, 160),
          says: {
            vi: 'Viết chữ thường; chữ hoa toàn bộ khó đọc và có máy đọc từng chữ cái.',
            en: 'Write in lower case: capitals throughout are hard to read, and some readers spell them out.',
          },
        },
      ]
    : [];
}

/** Whoever cannot hear reads what is said (A11-04): in the transcript, or in the text beside the recording. */
function recordingsWithoutText(edition: LookedAt, type: Pick<ContentType, 'fields'>): Finding[] {
  const transcript = edition.fields.transcript;
  const words = typeof transcript === 'string' ? transcript.trim().length : 0;
  if (words > 0 || edition.plainText.length >= someWords) return [];
  const inFields = filesWithKeys(type, edition.fields, ['audio', 'video']).map(({ key, file }) => ({
    part: `fields.${key}`,
    name: file.name,
  }));
  const attached = edition.attachments
    .filter(({ name }) => recordings.test(name))
    .map(({ name }) => ({ part: 'attachments', name }));
  return [...inFields, ...attached].map(({ part, name }) => ({
    code: 'recording-without-text' as const,
    severity: 'ERROR' as const,
    part,
    path: [],
    words: name,
    says: {
      vi: 'Ghi nội dung chính của bản ghi bằng chữ cho người không nghe được.',
      en: 'Write down what is said in the recording, for those who cannot hear it.',
    },
  }));
}
