import { filesIn, contentTypeOf, picturesIn, renderBody, type ApprovedEdition } from '@saola/newsroom';
import type { StoredFile } from '@saola/media';

/** A story as the contract of import reads it, with all else that is public of it. Pure. */

/** Every file that a story shows or offers. */
export function filesOfStory(edition: ApprovedEdition): string[] {
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
  files: ReadonlyMap<string, StoredFile>;
}

export function presentStory(edition: ApprovedEdition, around: Around) {
  const { files } = around;
  const placed = (fileId: string) => {
    const file = files.get(fileId);
    return file ? placeOf(file) : null;
  };
  return {
    id: edition.language === 'vi' ? edition.storyId : `${edition.storyId}/${edition.language}`,
    type: edition.type,
    language: edition.language,
    title: edition.title,
    summary: edition.summary,
    body: renderBody(edition.body, (fileId) => {
      const file = files.get(fileId);
      return file ? { url: placeOf(file), width: file.width, height: file.height } : null;
    }),
    publishedAt: around.publishedAt.toISOString(),
    updatedAt: around.updatedAt.toISOString(),
    ...(edition.publicUntil && { publicUntil: edition.publicUntil.toISOString() }),
    category: edition.category,
    topic: edition.topic,
    url: around.url,
    addresses: around.addresses,
    images: (edition.picture ? [edition.picture] : []).flatMap(({ fileId, alt }) => {
      const src = placed(fileId);
      return src ? [{ src, alt }] : [];
    }),
    attachments: edition.attachments.flatMap(({ fileId, name }) => {
      const src = placed(fileId);
      return src ? [{ src, name }] : [];
    }),
    fields: withPlaces(edition.fields, placed),
    unit: edition.unitName,
    origin: around.origin,
    dublinCore: around.dublinCore,
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
