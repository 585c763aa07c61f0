import type { Channel, ContentType, Edition, EditionContent, RichText } from '@saola/api-client';

export const SUMMARY_LIMIT = 160;

/** What the officer writes of an edition, as the server takes it back. */
export const contentOf = (edition: Edition): EditionContent => ({
  title: edition.title,
  summary: edition.summary,
  body: edition.body,
  picture: edition.picture ? { fileId: edition.picture.fileId, alt: edition.picture.alt } : null,
  topic: edition.topic,
  category: edition.category,
  priority: edition.priority,
  spokenText: edition.spokenText,
  targets: edition.targets.map(({ unitId }) => ({ unitId })),
  channels: edition.channels,
  startsAt: edition.startsAt,
  fields: edition.fields,
  attachments: edition.attachments.map(({ fileId, name }) => ({ fileId, name })),
  publicFrom: edition.publicFrom,
  publicUntil: edition.publicUntil,
  changeNote: edition.changeNote,
  reviewOn: edition.reviewOn,
});

/** Every channel, for a Vietnamese text with words; other languages and bare fields stand on the portals. */
export const channelsOpenTo = (
  type: Pick<ContentType, 'summary' | 'body'>,
  language: string,
): readonly Channel[] =>
  language === 'vi' && (type.summary !== 'none' || type.body !== 'none')
    ? ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP']
    : ['PORTAL'];

/** Types that are made to be heard and shown; of others the four faces are shown once a channel is chosen. */
const madeForAll = new Set(['news', 'event']);
export const hasRenditions = (type: ContentType, language: string, channels: readonly Channel[]): boolean =>
  channelsOpenTo(type, language).length > 1 &&
  (madeForAll.has(type.code) || channels.some((channel) => channel !== 'PORTAL'));

export type Missing =
  | 'missingTitle'
  | 'missingSummary'
  | 'missingBody'
  | 'missingAttachments'
  | 'missingChannels'
  | 'missingTargets'
  | 'missingChangeNote';

/** What must be there besides the fields before the story is submitted, in the order of the form. */
export function missingIn(
  content: EditionContent,
  type: Pick<ContentType, 'summary' | 'body' | 'attachments'>,
  number: number,
): Missing[] {
  const checks: [boolean, Missing][] = [
    [number < 2 || Boolean(content.changeNote?.trim()), 'missingChangeNote'],
    [content.title.trim() !== '', 'missingTitle'],
    [type.summary !== 'required' || content.summary.trim() !== '', 'missingSummary'],
    [type.body !== 'required' || plainText(content.body).trim() !== '', 'missingBody'],
    [type.attachments !== 'required' || content.attachments.length > 0, 'missingAttachments'],
    [content.channels.length > 0, 'missingChannels'],
    [content.targets.length > 0, 'missingTargets'],
  ];
  return checks.filter(([there]) => !there).map(([, name]) => name);
}

interface Node {
  type?: string;
  text?: string;
  content?: Node[];
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote']);

/** The words of a rich text, one block a line, the cells of a row in one: as the server says them. */
export function plainText(body: RichText): string {
  const write = (node: Node): string => {
    if (node.type === 'text') return node.text ?? '';
    if (node.type === 'hardBreak') return '\n';
    const parts = (node.content ?? []).map(write);
    if (node.type === 'tableRow') return `${parts.map((cell) => cell.trim()).join(', ')}\n`;
    return parts.join('') + (blocks.has(node.type ?? '') ? '\n' : '');
  };
  return write(body as Node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

const endSentence = (text: string): string => {
  const said = text.trim().replace(/[;,]$/, '');
  return /[.!?…:]$/.test(said) ? said : `${said}.`;
};

/** What the loudspeakers say when nobody wrote it otherwise: title, summary, then the text. */
export function spokenTextFrom(content: EditionContent): string {
  const parts = [content.title, content.summary, ...plainText(content.body).split('\n')];
  return parts
    .filter((part) => part.trim())
    .map(endSentence)
    .join('\n');
}

/** Up to three short facts for a board: the sentences of the summary, then of the text. */
export function factsFrom(content: EditionContent): string[] {
  const sentences = `${content.summary}\n${plainText(content.body)}`
    .split(/(?<=[.!?])\s+|\n/)
    .map((sentence) => sentence.trim().replace(/[.]$/, ''))
    .filter(Boolean);
  return [...new Set(sentences)].slice(0, 3);
}
