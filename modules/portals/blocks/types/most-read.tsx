import { blockType } from '../block-type.ts';
import { articlePath } from '../../addresses/article-path.ts';
import { tagOf } from '../../routes/page-tags.ts';
import { favouritesOf } from '../../visits/favourites.ts';
import { FAVOURITE_DAYS, listMostReadHere, type MostReadItem } from '../../visits/queries/most-read-here.ts';
import { countField, headingField } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';

const fields = {
  heading: headingField,
  days: {
    kind: 'count',
    min: 1,
    max: 90,
    default: FAVOURITE_DAYS,
    label: { vi: 'Tính trong số ngày', en: 'Of how many days' },
  },
  count: countField(5, 1, 12),
} as const;

/** What readers of this site open most. */
export const mostRead = blockType<typeof fields, MostReadItem[]>({
  code: 'most-read',
  group: 'news',
  icon: 'trending-up',
  label: { vi: 'Tin đọc nhiều', en: 'Most read' },
  guide: {
    vi: 'Tin, bài được mở nhiều nhất trong những ngày qua. Chỉ đếm số lượt, không theo dõi ai.',
    en: 'What was opened most in the last days. Openings are counted, nobody is followed.',
  },
  once: true,
  fields,
  async load({ context, site, language, notes }, { days, count }) {
    // Counts change all the time and no tag says so.
    notes?.holdsFor(300);
    const ask = { siteId: site.id, language, now: context.now(), days, limit: count };
    const { database } = context;
    const items = favouritesOf(database, ask) ?? (await listMostReadHere(database, ask));
    notes?.shows(...items.map(({ storyId }) => tagOf.story(storyId)));
    return items;
  },
  render({ frame, settings, data, id }) {
    if (data.length === 0) return null;
    return (
      <section aria-labelledby={id}>
        <Heading id={id} text={headingOf(settings.heading, frame, frame.texts.visits.mostRead)} link={null} />
        <ol class="rows">
          {data.map((item) => (
            <li key={item.storyId}>
              <h3>
                <a class="tt" href={articlePath(item)}>
                  {item.title}
                </a>
              </h3>
              {frame.site.settings.showsVisits && <p class="meta">{frame.texts.visits.reads(item.reads)}</p>}
            </li>
          ))}
        </ol>
      </section>
    );
  },
});
