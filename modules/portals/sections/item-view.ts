import type { ContentType } from '@saola/newsroom';
import type { Picture, PublicationSummary } from '../publication.ts';
import { type Manner, type NamedFile, presentFields, type Shown, type ShownField } from './present-field.ts';
import { itemPath } from './section.ts';

/** An item with its values made ready for a page. */
export interface ItemView {
  item: PublicationSummary;
  type: ContentType;
  /** Address on this site, in the language of the page. */
  href: string;
  fields: ShownField[];
  /** What a list says besides the title. */
  listed: ShownField[];
  picture: Picture | null;
}

export function viewItem(
  type: ContentType,
  item: PublicationSummary,
  manner: Manner,
  path: (href: string) => string,
): ItemView {
  const fields = presentFields(type, item.fields, manner);
  return {
    item,
    type,
    href: path(itemPath(type, item.slug)),
    fields,
    listed: fields.filter(({ field }) => field.inList),
    picture: item.picture ?? pictureIn(fields),
  };
}

/** A film is shown by its poster. */
function pictureOf(file: NamedFile | undefined): NamedFile | undefined {
  if (!file?.mime.startsWith('video/')) return file;
  const poster = file.sizes.at(-1);
  return poster && { ...file, url: poster.url };
}

/** The first picture among the fields stands for the item where it has none of its own. */
function pictureIn(fields: readonly ShownField[]): Picture | null {
  for (const { shown } of fields) {
    const file = shown.kind === 'pictures' || shown.kind === 'video' ? pictureOf(shown.files[0]) : undefined;
    if (file)
      return { url: file.url, alt: file.name, width: file.width, height: file.height, sizes: file.sizes };
  }
  return null;
}

export const fieldOf = (view: Pick<ItemView, 'fields'>, kind: string): ShownField | undefined =>
  view.fields.find(({ field }) => field.kind === kind);

/** Fields a list writes as words: pictures and players have their own place. */
export const isWords = ({ shown }: { shown: Shown }): boolean =>
  !['pictures', 'audio', 'video', 'table', 'files', 'boundary'].includes(shown.kind);
