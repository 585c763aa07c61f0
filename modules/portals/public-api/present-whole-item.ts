import { contentTypeOf, filesIn } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { findHomeSite } from '../queries/home-site.ts';
import { isLanguage } from '@saola/translations';
import { originOf } from '@saola/sites';
import { articlePath } from '../addresses/article-path.ts';
import { describeItem } from '../metadata/describe-item.ts';
import type { Standing } from '../metadata/standing.ts';
import type { StoryAudio } from '../page-parts.ts';
import { nameOf } from '../pages/frame.ts';
import type { ChangeNote, PublicationSummary } from '../publication.ts';
import { listPublicationsOfStory } from '../queries/get-publication.ts';
import { fileIdOf, type FileView, presentFields, shownText } from '../sections/present-field.ts';
import { findDownloads, findFileViews, mannerOf } from '../sections/routes/views.ts';
import { wholeAddresses } from '../saved/whole-addresses.ts';
import { presentItem } from './present-item.ts';

type Whole = PublicationSummary & { html: string; text: string; changes: ChangeNote[] };

/** Everything a page says of an item, for programs. */
export async function presentWholeItem(
  context: Context,
  at: Standing,
  item: Whole,
  audio: StoryAudio | null,
) {
  const { database } = context;
  const type = contentTypeOf(item.type);
  const [files, attachments, places, home] = await Promise.all([
    findFileViews(database, type ? filesIn(type, item.fields) : []),
    findDownloads(database, item.attachments),
    listPublicationsOfStory(database, item.storyId, { now: context.now() }),
    item.unitId === at.site.unitId ? null : findHomeSite(database, item),
  ]);
  const full = (path: string) => new URL(path, at.origin).href;
  const source =
    home && home.id !== at.site.id
      ? {
          name: nameOf(at, home.name).text,
          url: originOf(home, context.services.config.web) + articlePath(item),
        }
      : null;
  const manner = mannerOf(at, files);
  return {
    ...presentItem(at, { ...item, words: item.text.slice(0, 600) }),
    html: item.html === '<p></p>' ? '' : wholeAddresses(item.html, at.origin),
    text: item.text,
    fields: type
      ? presentFields(type, item.fields, manner).map(({ field, label, shown }) => ({
          key: field.key,
          kind: field.kind,
          label,
          text: shownText(shown),
          value: withAddresses(item.fields[field.key], files, full),
        }))
      : [],
    attachments: attachments.map(({ name, url, mime, bytes }) => ({ name, url: full(url), mime, bytes })),
    audio: audio && { url: full(audio.url), mime: audio.mime, durationMs: audio.durationMs },
    changes: item.changes,
    translations: places
      .filter((place) => place.siteId === at.site.id && isLanguage(place.language))
      .map((place) => ({
        language: place.language,
        title: place.title,
        url: at.origin + articlePath(place),
      })),
    source,
    dublinCore: describeItem(at, { item, words: item.text.slice(0, 600), source: source?.url ?? null }),
  };
}

/** A value as it is kept, with the address in place of the id of each file; files not for everybody are left out. */
function withAddresses(
  value: unknown,
  files: ReadonlyMap<string, FileView>,
  full: (path: string) => string,
): unknown {
  if (Array.isArray(value)) return value.map((one) => withAddresses(one, files, full));
  if (typeof value !== 'object' || value === null) return value;
  const id = fileIdOf(value);
  if (id) {
    const file = files.get(id);
    const { name = '' } = value as { name?: string };
    return file ? { name, url: full(file.url), mime: file.mime, bytes: file.bytes } : null;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withAddresses(one, files, full)]),
  );
}
