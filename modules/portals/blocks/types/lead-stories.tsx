import { contentTypeOf } from '@saola/newsroom';
import { blockType } from '../block-type.ts';
import { Empty } from '../../pages/bits.tsx';
import { FewNote, NothingHere } from '../../pages/languages.tsx';
import { LeadStory, StoryRow } from '../../pages/story-cards.tsx';
import { sectionPath } from '../../sections/section.ts';
import { countField, headingField, sourceField } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';
import { loadStories, type Stories, withSound } from '../shared/load-stories.ts';

const fields = {
  source: sourceField,
  heading: headingField,
  count: countField(6, 2, 12),
} as const;

/** The most important story large, the next ones beside it. */
export const leadStories = blockType<typeof fields, Stories>({
  code: 'lead-stories',
  group: 'news',
  icon: 'newspaper',
  label: { vi: 'Tin nổi bật', en: 'Lead stories' },
  guide: {
    vi: 'Tin mới nhất có ảnh đứng lớn, các tin tiếp theo đứng bên cạnh. Đặt một mình trong hàng thì đẹp nhất.',
    en: 'The newest story with a picture stands large, the next ones beside it. Best alone in its row.',
  },
  fields,
  load: (ask, { source, count }) => loadStories(ask, { source, count, types: ['news'], fill: true }),
  stories: ({ count }) => count,
  choose({ items, audio, base }, { count }, shown) {
    const top = items.filter(({ storyId }) => !shown.has(storyId)).slice(0, count);
    const lead = top.find((story) => story.picture) ?? top[0];
    for (const { storyId } of top) shown.add(storyId);
    return { base, audio, items: lead ? [lead, ...top.filter((story) => story !== lead)] : [] };
  },
  render({ frame, settings, data, id, wide }) {
    const { texts } = frame;
    const [lead, ...rest] = withSound(data);
    if (!lead)
      return frame.language === 'vi' ? (
        <Empty level={2} title={texts.home.noNews}>
          {texts.home.noNewsText}
        </Empty>
      ) : (
        <NothingHere frame={frame} level={2} />
      );
    const news = contentTypeOf('news');
    return (
      <div class={wide && rest.length > 0 ? 'two lead' : 'column'}>
        <div>
          <FewNote frame={frame} shown={rest.length + 1} />
          <LeadStory frame={frame} item={lead} />
        </div>
        {rest.length > 0 && (
          <section aria-labelledby={id}>
            <Heading
              id={id}
              text={headingOf(settings.heading, frame, texts.home.latest)}
              link={news && { href: frame.path(sectionPath(news)), label: texts.home.allNews }}
            />
            <ul class="rows">
              {rest.map((item) => (
                <li key={item.story.storyId}>
                  <StoryRow frame={frame} item={item} base={data.base} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    );
  },
});
