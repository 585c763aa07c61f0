import { contentTypeOf } from '@saola/newsroom';
import { blockType } from '../block-type.ts';
import type { PublicationSummary } from '../../publication.ts';
import { itemPath, sectionPath } from '../../sections/section.ts';
import { listItems } from '../queries/list-items.ts';
import { headingField } from '../shared/common-fields.ts';
import { Heading, headingOf, textIn } from '../shared/heading.tsx';

const fields = {
  heading: headingField,
  figures: {
    kind: 'rows',
    maxRows: 8,
    label: { vi: 'Các số', en: 'Figures' },
    columns: {
      value: { kind: 'line', maxLength: 24, required: true, label: { vi: 'Số', en: 'Value' } },
      label: { kind: 'named', maxLength: 120, required: true, label: { vi: 'Là gì', en: 'What it counts' } },
      period: { kind: 'named', maxLength: 60, label: { vi: 'Kỳ', en: 'Period' } },
    },
  },
  period: { kind: 'named', maxLength: 80, label: { vi: 'Kỳ chung', en: 'Period of all' } },
  source: { kind: 'named', maxLength: 160, label: { vi: 'Nguồn', en: 'Source' } },
  reports: {
    kind: 'count',
    min: 0,
    max: 6,
    default: 0,
    label: { vi: 'Kèm báo cáo thống kê mới nhất', en: 'With the newest statistical reports' },
  },
} as const;

const REPORTS = 'statistics-report';

/** A few numbers, never without their period and source, and the reports they come from. */
export const statistics = blockType<typeof fields, PublicationSummary[]>({
  code: 'statistics',
  group: 'unit',
  icon: 'chart-no-axes-column',
  label: { vi: 'Số liệu', en: 'Figures' },
  guide: {
    vi: 'Vài con số có kỳ và nguồn, hoặc các báo cáo thống kê mới nhất.',
    en: 'A few numbers with period and source, or the newest statistical reports.',
  },
  fields,
  load: async ({ context, site, language }, { reports }) =>
    reports > 0
      ? listItems(context.database, {
          siteId: site.id,
          language,
          now: context.now(),
          types: [REPORTS],
          limit: reports,
        })
      : [],
  render({ frame, settings, data, id }) {
    const words = frame.texts.blocks.statistics;
    const figures = settings.figures.flatMap(({ value, label, period }) => {
      const what = textIn(label, frame);
      return value && what ? [{ value, what, period: textIn(period, frame) }] : [];
    });
    const type = contentTypeOf(REPORTS);
    if (figures.length === 0 && (data.length === 0 || !type)) return null;
    const [period, source] = [textIn(settings.period, frame), textIn(settings.source, frame)];
    return (
      <section aria-labelledby={id}>
        <Heading
          id={id}
          text={headingOf(settings.heading, frame, words.title)}
          link={
            data.length > 0 && type
              ? { href: frame.path(sectionPath(type)), label: frame.texts.blocks.all }
              : null
          }
        />
        {figures.length > 0 && (
          <dl class="figures">
            {figures.map((figure) => (
              <div key={figure.what}>
                <dt>{figure.what}</dt>
                <dd class="num">{figure.value}</dd>
                {figure.period && <dd class="meta">{figure.period}</dd>}
              </div>
            ))}
          </dl>
        )}
        {(period || source) && (
          <p class="meta">
            {period && <span>{words.period(period)}</span>}
            {source && <span>{words.source(source)}</span>}
          </p>
        )}
        {type && data.length > 0 && (
          <ul class="rows">
            {data.map((item) => (
              <li key={item.storyId}>
                <h3>
                  <a class="tt" href={frame.path(itemPath(type, item.slug))}>
                    {item.title}
                  </a>
                </h3>
                <p class="meta">{frame.texts.format.shortDate(item.firstPublishedAt)}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  },
});
