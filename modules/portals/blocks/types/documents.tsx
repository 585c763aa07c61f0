import { fileUrl, getFiles, type StoredFile } from '@saola/media';
import { contentTypeOf, contentTypes } from '@saola/newsroom';
import { say } from '@saola/translations';
import { blockType } from '../block-type.ts';
import { Icon, Name } from '../../pages/bits.tsx';
import { type Frame, nameOf } from '../../pages/frame.ts';
import type { PublicationSummary } from '../../publication.ts';
import { itemPath, sectionPath } from '../../sections/section.ts';
import { listItems } from '../queries/list-items.ts';
import { countField, headingField, originsFor } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';

const fields = {
  types: {
    kind: 'types',
    having: 'attachments',
    label: { vi: 'Loại nội dung', en: 'Content types' },
    guide: {
      vi: 'Để trống là mọi loại của nhóm Chỉ đạo, điều hành và Văn bản pháp luật.',
      en: 'Left empty, everything of direction and of legal dissemination.',
    },
  },
  heading: headingField,
  count: countField(5, 1, 20),
} as const;

interface Documents {
  items: PublicationSummary[];
  files: Map<string, StoredFile>;
}

const byThemselves = () =>
  contentTypes
    .filter(({ group, attachments, list }) => {
      const isOfGroup = group === 'steering' || group === 'law';
      // Weeks have a block of their own.
      return isOfGroup && attachments !== 'none' && list.layout !== 'calendar';
    })
    .map(({ code }) => code);

/** Items with files to download. */
export const documents = blockType<typeof fields, Documents>({
  code: 'documents',
  group: 'news',
  icon: 'files',
  label: { vi: 'Văn bản, tài liệu', en: 'Documents' },
  guide: { vi: 'Văn bản mới kèm tệp tải về.', en: 'New documents with their files.' },
  fields,
  async load({ context, site, language }, { types, count }) {
    const wanted = types.length > 0 ? types : byThemselves();
    if (wanted.length === 0) return { items: [], files: new Map() };
    const items = await listItems(context.database, {
      siteId: site.id,
      language,
      now: context.now(),
      types: wanted,
      // Those of the communes stand on their own sites.
      origins: originsFor('OWN'),
      limit: count,
    });
    const ids = items.flatMap(({ attachments }) =>
      attachments.slice(0, MOST_FILES).map(({ fileId }) => fileId),
    );
    return { items, files: await getFiles(context.database, ids) };
  },
  render({ frame, settings, data, id }) {
    if (data.items.length === 0) return null;
    const only = settings.types.length === 1 ? contentTypeOf(settings.types[0]!) : undefined;
    const heading = only ? say(only.title, frame.language) : frame.texts.blocks.documents;
    return (
      <section aria-labelledby={id}>
        <Heading
          id={id}
          text={headingOf(settings.heading, frame, heading)}
          link={only && { href: frame.path(sectionPath(only)), label: frame.texts.blocks.all }}
        />
        <ul class="rows">
          {data.items.map((item) => (
            <DocumentRow key={item.storyId} frame={frame} item={item} files={data.files} />
          ))}
        </ul>
      </section>
    );
  },
});

const MOST_FILES = 3;

interface RowProps {
  frame: Frame;
  item: PublicationSummary;
  files: Documents['files'];
}

function DocumentRow({ frame, item, files }: RowProps) {
  const type = contentTypeOf(item.type);
  if (!type) return null;
  const { format, blocks } = frame.texts;
  const known = item.attachments.slice(0, MOST_FILES).flatMap(({ fileId, name }) => {
    const file = files.get(fileId);
    return file ? [{ file, name }] : [];
  });
  return (
    <li>
      <span class="eyebrow">{say(type.name, frame.language)}</span>
      <h3>
        <a class="tt" href={frame.path(itemPath(type, item.slug))}>
          {item.title}
        </a>
      </h3>
      <div class="meta">
        <time datetime={item.firstPublishedAt.toISOString()}>{format.shortDate(item.firstPublishedAt)}</time>
        <span>
          <Name of={nameOf(frame, item.unitName)} />
        </span>
      </div>
      {known.length > 0 && (
        <ul class="files" aria-label={blocks.file}>
          {known.map(({ file, name }) => (
            <li key={file.id}>
              <a href={fileUrl(file)}>
                <Icon name="paperclip" />
                <span>
                  {name} <small class="num">({format.fileSize(file.bytes)})</small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
