import { getFiles, type StoredFile } from '@saola/media';
import { contentTypeOf } from '@saola/newsroom';
import { blockType } from '../block-type.ts';
import { Icon } from '../../pages/bits.tsx';
import { StoryPicture } from '../../pages/picture.tsx';
import type { Frame } from '../../pages/frame.ts';
import type { PublicationSummary } from '../../publication.ts';
import { itemPath, sectionPath } from '../../sections/section.ts';
import { listItems } from '../queries/list-items.ts';
import { countField, headingField } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';
import { Picture } from '../shared/picture.tsx';

const fields = {
  what: {
    kind: 'choice',
    label: { vi: 'Lấy gì', en: 'What' },
    default: 'BOTH',
    options: [
      { value: 'BOTH', label: { vi: 'Ảnh và video', en: 'Pictures and videos' } },
      { value: 'PICTURES', label: { vi: 'Bộ ảnh', en: 'Albums of pictures' } },
      { value: 'VIDEOS', label: { vi: 'Video', en: 'Videos' } },
    ],
  },
  heading: headingField,
  count: countField(4, 1, 12),
} as const;

const typesOf: Readonly<Record<string, readonly string[]>> = {
  BOTH: ['picture-album', 'video'],
  PICTURES: ['picture-album'],
  VIDEOS: ['video'],
};

interface Media {
  items: PublicationSummary[];
  files: Map<string, StoredFile>;
}

/** Albums and videos with their covers; they play on pages of their own. */
export const media = blockType<typeof fields, Media>({
  code: 'media',
  group: 'news',
  icon: 'images',
  label: { vi: 'Ảnh, video', en: 'Pictures and videos' },
  guide: { vi: 'Bộ ảnh và video mới nhất của trang.', en: 'The newest albums and videos of the site.' },
  fields,
  async load({ context, site, language }, { what, count }) {
    const items = await listItems(context.database, {
      siteId: site.id,
      language,
      now: context.now(),
      types: typesOf[what] ?? [],
      limit: count,
    });
    const covers = items.flatMap((item) => (item.picture ? [] : (coverOf(item) ?? [])));
    return { items, files: await getFiles(context.database, covers) };
  },
  render({ frame, settings, data, id }) {
    const first = contentTypeOf(typesOf[settings.what]?.[0] ?? '');
    if (data.items.length === 0 || !first) return null;
    return (
      <section aria-labelledby={id}>
        <Heading
          id={id}
          text={headingOf(settings.heading, frame, frame.texts.blocks.media)}
          link={{ href: frame.path(sectionPath(first)), label: frame.texts.blocks.all }}
        />
        <ul class="cards">
          {data.items.map((item) => (
            <li key={item.storyId}>
              <MediaCard frame={frame} item={item} cover={data.files.get(coverOf(item) ?? '') ?? null} />
            </li>
          ))}
        </ul>
      </section>
    );
  },
});

const MediaCard = ({
  frame,
  item,
  cover,
}: {
  frame: Frame;
  item: PublicationSummary;
  cover: StoredFile | null;
}) => {
  const type = contentTypeOf(item.type);
  if (!type) return null;
  return (
    <article class="card-story media-card">
      {item.picture ? (
        <StoryPicture picture={item.picture} at="card" shape="r169" decorative />
      ) : cover ? (
        <Picture file={cover} alt="" at="card" />
      ) : (
        <div class="pic r169 blank" aria-hidden="true" />
      )}
      {item.type === 'video' && (
        <span class="tag plays">
          <Icon name="play" />
          {frame.texts.blocks.video}
        </span>
      )}
      <h3>
        <a class="tt" href={frame.path(itemPath(type, item.slug))}>
          {item.title}
        </a>
      </h3>
      <div class="meta">
        <time datetime={item.firstPublishedAt.toISOString()}>
          {frame.texts.format.shortDate(item.firstPublishedAt)}
        </time>
      </div>
    </article>
  );
};

/** The cover of a video or its poster, or the first picture of an album. */
function coverOf({ fields: values }: PublicationSummary): string | null {
  const pictures = values.pictures as { picture?: { fileId?: string } }[] | undefined;
  const film = values.file as { fileId?: string } | undefined;
  const file = (values.cover as typeof film) ?? pictures?.[0]?.picture ?? film;
  return file?.fileId ?? null;
}
