import { blockType } from '../block-type.ts';
import { Icon } from '../../pages/bits.tsx';
import { appUrl, type Frame, unitInSentence } from '../../pages/frame.ts';
import { once } from '../../pages/once.ts';
import { reportKinds } from '../../report-kinds.ts';
import { headingOf, textIn } from '../shared/heading.tsx';
import { headingField } from '../shared/common-fields.ts';

const fields = {
  form: {
    kind: 'choice',
    label: { vi: 'Biểu mẫu', en: 'Form' },
    default: 'REPORT',
    options: [
      { value: 'REPORT', label: { vi: 'Báo việc cần xử lý', en: 'Report a problem' } },
      { value: 'QUESTION', label: { vi: 'Đặt câu hỏi', en: 'Ask a question' } },
    ],
  },
  heading: headingField,
  intro: {
    kind: 'named',
    maxLength: 300,
    label: { vi: 'Lời dẫn', en: 'Introduction' },
    guide: { vi: 'Để trống để dùng lời có sẵn.', en: 'Left empty, the block has words of its own.' },
  },
} as const;

/** The way back: a form of the citizens’ app, entered from the page. */
export const embeddedForm = blockType({
  code: 'embedded-form',
  group: 'service',
  icon: 'message-square-plus',
  label: { vi: 'Biểu mẫu gửi ý kiến', en: 'Form for people’s words' },
  guide: {
    vi: 'Dẫn vào biểu mẫu báo việc hoặc đặt câu hỏi của ứng dụng công dân. Hợp với hàng nền đậm.',
    en: 'Leads into the citizens’ form for reports or questions. Stands well in a deep row.',
  },
  once: true,
  fields,
  render({ frame, settings, id }) {
    // Nobody reads what is sent to a body that is no more.
    if (frame.site.state === 'ARCHIVED') return null;
    const { report, blocks } = frame.texts;
    const question = settings.form === 'QUESTION';
    const intro = textIn(settings.intro, frame);
    const own = question ? blocks.question.text(unitInSentence(frame, frame.site.unitName)) : report.text;
    return (
      <section aria-labelledby={id}>
        <div class="head">
          <div>
            <h2 id={id}>
              {headingOf(settings.heading, frame, question ? blocks.question.title : report.title)}
            </h2>
            <p class="soft">{intro ?? own}</p>
          </div>
          {question ? (
            <a class="btn gold" href={appUrl(frame, '/gui-y-kien', { 'don-vi': frame.site.unitId })}>
              <Icon name="message-circle" />
              {blocks.question.act}
            </a>
          ) : (
            <a class="btn gold" href={appUrl(frame, '/tra-cuu')}>
              <Icon name="search" />
              {report.track}
            </a>
          )}
        </div>
        {!question && once(frame.site, `entries ${frame.language}`, () => <Entries frame={frame} />)}
      </section>
    );
  },
});

const Entries = ({ frame }: { frame: Frame }) => (
  <ul class="entries">
    {reportKinds.map(({ key, icon, category }) => (
      <li key={key}>
        <a href={appUrl(frame, '/gui-y-kien', { 'don-vi': frame.site.unitId, loai: category })}>
          <Icon name={icon} />
          {frame.texts.report.entries[key]}
        </a>
      </li>
    ))}
  </ul>
);
