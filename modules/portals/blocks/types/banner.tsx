import { getFile, type StoredFile } from '@saola/media';
import { blockType } from '../block-type.ts';
import { hrefOf } from '../../pages/frame.ts';
import { textIn } from '../shared/heading.tsx';
import { Picture } from '../shared/picture.tsx';

const fields = {
  picture: { kind: 'picture', label: { vi: 'Ảnh', en: 'Picture' } },
  heading: { kind: 'named', maxLength: 160, label: { vi: 'Tiêu đề', en: 'Heading' }, required: true },
  words: { kind: 'named', maxLength: 500, lines: true, label: { vi: 'Lời', en: 'Words' } },
  link: { kind: 'link', label: { vi: 'Liên kết', en: 'Link' } },
  act: {
    kind: 'named',
    maxLength: 60,
    label: { vi: 'Chữ trên nút', en: 'Words on the button' },
    guide: {
      vi: 'Bắt đầu bằng động từ: Xem lịch, Đăng ký.',
      en: 'Begins with a verb: See the schedule, Register.',
    },
  },
} as const;

/** A picture with words and one way on. */
export const banner = blockType<typeof fields, StoredFile | null>({
  code: 'banner',
  group: 'own',
  icon: 'image',
  label: { vi: 'Biểu ngữ', en: 'Banner' },
  guide: { vi: 'Ảnh, vài lời và một nút dẫn đi tiếp.', en: 'A picture, a few words and one button.' },
  fields,
  load: async ({ context }, { picture }) => (picture ? getFile(context.database, picture.fileId) : null),
  render({ frame, settings, data, id, wide }) {
    const heading = textIn(settings.heading, frame);
    if (!heading) return null;
    const act = textIn(settings.act, frame);
    const words = textIn(settings.words, frame);
    return (
      <section class={data ? (wide ? 'banner wide-banner' : 'banner') : 'banner plain'} aria-labelledby={id}>
        {data && settings.picture && (
          <Picture file={data} alt={textIn(settings.picture.alt, frame) ?? ''} at={wide ? 'wide' : 'half'} />
        )}
        <div>
          <h2 id={id}>{heading}</h2>
          {words?.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
          {settings.link && (
            <p>
              <a class="btn primary" href={hrefOf(frame, settings.link)}>
                {act ?? heading}
              </a>
            </p>
          )}
        </div>
      </section>
    );
  },
});
