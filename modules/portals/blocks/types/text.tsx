import { fileUrl, getFiles } from '@saola/media';
import { type Body, type BodyPicture, picturesIn, renderBody } from '@saola/newsroom';
import { blockType } from '../block-type.ts';
import { textIn } from '../shared/heading.tsx';

const fields = {
  heading: { kind: 'named', maxLength: 160, label: { vi: 'Tiêu đề', en: 'Heading' } },
  body: { kind: 'body', label: { vi: 'Nội dung', en: 'Text' }, required: true },
} as const;

/** Rich text of the unit, checked and rendered as the body of a story is. */
export const text = blockType<typeof fields, Map<string, BodyPicture>>({
  code: 'text',
  group: 'own',
  icon: 'align-left',
  label: { vi: 'Văn bản', en: 'Text' },
  guide: {
    vi: 'Đoạn văn, bảng, ảnh do đơn vị soạn.',
    en: 'Paragraphs, tables and pictures of the unit’s own.',
  },
  fields,
  async load({ context, language }, { body }) {
    const own = body?.[language];
    const files = await getFiles(context.database, own ? picturesIn(own) : []);
    return new Map(
      [...files].map(([id, file]) => [
        id,
        { url: fileUrl(file, 1200), width: file.width, height: file.height },
      ]),
    );
  },
  render({ frame, settings, data, id }) {
    const body = settings.body?.[frame.language];
    if (!body) return null;
    const heading = textIn(settings.heading, frame);
    const html = renderBody(heading ? deeper(body) : body, (fileId) => data.get(fileId) ?? null);
    return (
      <section aria-labelledby={heading ? id : undefined}>
        {heading && (
          <div class="head">
            <h2 id={id}>{heading}</h2>
          </div>
        )}
        <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </section>
    );
  },
});

/** Under a heading of the block, those of the text stand one level lower. */
function deeper(body: Body): Body {
  const lower = (node: Body): Body =>
    ({
      ...node,
      ...(node.type === ('heading' as string)
        ? { attrs: { ...node.attrs, level: Math.min(4, Number(node.attrs?.level ?? 2) + 1) } }
        : {}),
      ...(node.content ? { content: node.content.map((child) => lower(child as Body)) } : {}),
    }) as Body;
  return lower(body);
}
