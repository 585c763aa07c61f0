import { filesIn, contentTypeOf, picturesIn, renderBody, type ApprovedEdition } from '@saola/newsroom';
import type { StoredFile } from '@saola/media';

/** A story as the contract of import reads it, with all else that is public of it. Pure. */

/** What an approved edition and a draft both have. */
export type Words = Pick<
  ApprovedEdition,
  'type' | 'language' | 'title' | 'summary' | 'body' | 'picture' | 'category' | 'topic' | 'fields'
> &
  Pick<ApprovedEdition, 'attachments' | 'publicUntil' | 'storyId' | 'spokenText'>;

type Files = ReadonlyMap<string, StoredFile>;

/** Every file that a story shows or offers. */
export function filesOfStory(edition: Words): string[] {
  const type = contentTypeOf(edition.type);
  return [
    ...(edition.picture ? [edition.picture.fileId] : []),
    ...picturesIn(edition.body),
    ...edition.attachments.map(({ fileId }) => fileId),
    ...(type ? filesIn(type, edition.fields) : []),
  ];
}

/** Where a file lies in the archive. */
export function placeOf(file: Pick<StoredFile, 'id' | 'variants'>): string {
  const [main] = file.variants;
  const ending = /\.[a-z0-9]{1,5}$/.exec(main?.name ?? '')?.[0] ?? '';
  return `media/${file.id}${ending}`;
}

export interface Around {
  url: string;
  addresses: readonly string[];
  publishedAt: Date;
  updatedAt: Date;
  origin: string;
  dublinCore: unknown;
  /** What readers were told of what had changed. */
  changeNotes: readonly { at: string; note: string }[];
  files: Files;
}

export function presentStory(edition: ApprovedEdition, around: Around) {
  return {
    id: nameOf(edition),
    ...wordsOf(edition, around.files),
    publishedAt: around.publishedAt.toISOString(),
    updatedAt: around.updatedAt.toISOString(),
    url: around.url,
    addresses: around.addresses,
    ...(around.changeNotes.length > 0 && { corrections: around.changeNotes }),
    unit: edition.unitName,
    origin: around.origin,
    dublinCore: around.dublinCore,
  };
}

/** What was approved for a time to come, under the name that it will have in public. */
export const presentPlanned = (edition: ApprovedEdition, publishedAt: Date, files: Files) => ({
  id: nameOf(edition),
  ...wordsOf(edition, files),
  publishedAt: publishedAt.toISOString(),
});

const nameOf = ({ language, storyId }: ApprovedEdition): string =>
  language === 'vi' ? storyId : `${storyId}/${language}`;

/** What nobody has approved: a draft wherever it comes. */
export const presentDraft = (
  {
    id,
    state,
    changedAt,
    ...words
  }: Words & { id: string; state: string; channels: string[]; changedAt: Date },
  files: Files,
) => ({
  id: `draft/${id}`,
  draft: true,
  state,
  channels: words.channels,
  ...wordsOf(words, files),
  publishedAt: changedAt.toISOString(),
});

function wordsOf(edition: Words, files: Files) {
  const placed = (fileId: string) => {
    const file = files.get(fileId);
    return file ? placeOf(file) : null;
  };
  return {
    story: edition.storyId,
    type: edition.type,
    language: edition.language,
    title: edition.title,
    summary: edition.summary,
    body: renderBody(edition.body, (fileId) => {
      const file = files.get(fileId);
      return file ? { url: placeOf(file), width: file.width, height: file.height } : null;
    }),
    ...(edition.spokenText && { spokenText: edition.spokenText }),
    ...(edition.publicUntil && { publicUntil: edition.publicUntil.toISOString() }),
    category: edition.category,
    topic: edition.topic,
    images: (edition.picture ? [edition.picture] : []).flatMap(({ fileId, alt }) => {
      const src = placed(fileId);
      return src ? [{ src, alt }] : [];
    }),
    attachments: edition.attachments.flatMap(({ fileId, name }) => {
      const src = placed(fileId);
      return src ? [{ src, name }] : [];
    }),
    fields: withPlaces(edition.fields, placed),
  };
}

/** Values of fields, in which files are named by their place in the archive. */
function withPlaces(value: unknown, placed: (fileId: string) => string | null): unknown {
  if (Array.isArray(value)) return value.map((one) => withPlaces(one, placed)).filter((one) => one !== null);
  if (typeof value !== 'object' || value === null) return value;
  if ('fileId' in value && typeof value.fileId === 'string') {
    const { fileId, ...rest } = value;
    const src = placed(fileId);
    return src && { src, ...rest };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlaces(one, placed)]));
}
