import { contentTypeOf } from '@saola/newsroom';
import { findUnit } from '@saola/organisations';
import { say } from '@saola/translations';
import { blockType } from '../block-type.ts';
import { Empty, Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { FewNote, NothingHere } from '../../pages/languages.tsx';
import { NoticeRow, StoryCard, StoryRow } from '../../pages/story-cards.tsx';
import { sectionPath } from '../../sections/section.ts';
import { countField, headingField, sourceField } from '../shared/common-fields.ts';
import { Heading, headingOf } from '../shared/heading.tsx';
import { chooseStories, loadStories, type Stories, withSound } from '../shared/load-stories.ts';

const fields = {
  source: sourceField,
  types: {
    kind: 'types',
    label: { vi: 'Loại nội dung', en: 'Content types' },
    guide: { vi: 'Để trống là tin tức.', en: 'Left empty, news.' },
  },
  category: { kind: 'category', label: { vi: 'Chuyên mục', en: 'Category' } },
  area: {
    kind: 'unit',
    label: { vi: 'Của đơn vị, địa bàn', en: 'Of a unit or area' },
    guide: {
      vi: 'Chỉ lấy tin của đơn vị này và cấp dưới.',
      en: 'Only what this unit and those below it wrote.',
    },
  },
  heading: headingField,
  look: {
    kind: 'choice',
    label: { vi: 'Cách trình bày', en: 'Look' },
    default: 'AUTO',
    options: [
      { value: 'AUTO', label: { vi: 'Theo bề rộng', en: 'As the width allows' } },
      { value: 'ROWS', label: { vi: 'Dòng', en: 'Rows' } },
      { value: 'CARDS', label: { vi: 'Thẻ có ảnh', en: 'Cards with pictures' } },
      { value: 'NOTICES', label: { vi: 'Thông báo, nghe được', en: 'Notices to listen to' } },
    ],
  },
  count: countField(5, 1, 24),
  quiet: { kind: 'flag', default: false, label: { vi: 'Ẩn tiêu đề', en: 'Hide the heading' } },
  keep: {
    kind: 'flag',
    default: false,
    label: { vi: 'Hiện cả khi trống', en: 'Shown even when empty' },
  },
} as const;

/** Stories and items of chosen kinds, by category, area and origin. */
export const listByField = blockType<typeof fields, Stories>({
  code: 'list-by-field',
  group: 'news',
  icon: 'list',
  label: { vi: 'Danh sách tin', en: 'List of stories' },
  guide: {
    vi: 'Tin theo loại, chuyên mục, địa bàn. Tin đã đứng ở khối phía trên không lặp lại.',
    en: 'Stories by type, category and area. What stands further up is not repeated.',
  },
  fields,
  async load(ask, { source, types, category, area, count, look }) {
    const unit = area ? await findUnit(ask.context.database, area) : null;
    return loadStories(ask, {
      source,
      count,
      category,
      types: types.length > 0 ? types : ['news'],
      under: unit?.path ?? null,
      listen: look === 'NOTICES',
    });
  },
  stories: ({ count }) => count,
  choose: (data, { count }, shown) => chooseStories(data, count, shown),
  render({ frame, settings, data, id, wide }) {
    if (data.items.length === 0 && !settings.keep) return null;
    const heading = headingOf(settings.heading, frame, ownHeading(frame, settings));
    const all = linkToAll(frame, settings, data.base);
    const look = settings.look === 'AUTO' ? (wide ? 'CARDS' : 'ROWS') : settings.look;
    const List = looks[look] ?? looks.ROWS!;
    return (
      <section aria-labelledby={id}>
        <Heading id={id} text={heading} link={settings.quiet ? null : all} quiet={settings.quiet} />
        {data.items.length > 0 ? (
          <>
            {settings.keep && <FewNote frame={frame} shown={data.items.length} />}
            <List frame={frame} data={data} unit={settings.source === 'PROVINCE'} wide={wide} />
          </>
        ) : (
          <NothingYet frame={frame} />
        )}
        {settings.quiet && (
          <a class="more" href={all.href}>
            {all.label}
            <Icon name="arrow-right" />
          </a>
        )}
      </section>
    );
  },
});

const NothingYet = ({ frame }: { frame: Frame }) =>
  frame.language === 'vi' ? (
    <Empty title={frame.texts.home.noNotices}>{frame.texts.home.noNoticesText}</Empty>
  ) : (
    <NothingHere frame={frame} />
  );

interface ListProps {
  frame: Frame;
  data: Stories;
  unit: boolean;
  /** Whether the list has the whole width of the page. */
  wide: boolean;
}

const looks: Readonly<Record<string, (props: ListProps) => preact.JSX.Element>> = {
  NOTICES: ({ frame, data }) => (
    <ul class="rows roomy">
      {withSound(data).map((item) => (
        <li key={item.story.storyId}>
          <NoticeRow frame={frame} item={item} />
        </li>
      ))}
    </ul>
  ),
  CARDS: ({ frame, data }) => (
    <ul class="cards">
      {withSound(data).map((item) => (
        <li key={item.story.storyId}>
          <StoryCard frame={frame} item={item} base={data.base} />
        </li>
      ))}
    </ul>
  ),
  ROWS: ({ frame, data, unit, wide }) => (
    <ul class={wide ? 'rows twin' : 'rows'}>
      {withSound(data).map((item) => (
        <li key={item.story.storyId}>
          <StoryRow frame={frame} item={item} base={data.base} unit={unit} />
        </li>
      ))}
    </ul>
  ),
};

interface Chosen {
  source: string;
  types: readonly string[];
  category: string | null;
}

function ownHeading({ texts, language }: Frame, { source, types, category }: Chosen): string {
  const categories: Readonly<Record<string, string>> = texts.categories;
  if (category && categories[category]) return categories[category];
  const type = types.length === 1 ? contentTypeOf(types[0]!) : undefined;
  if (type && type.code !== 'news') return say(type.title, language);
  if (source === 'BELOW') return texts.home.fromCommunes;
  return source === 'PROVINCE' || source === 'ABOVE' ? texts.home.fromProvince : texts.home.notices;
}

function linkToAll(frame: Frame, { source, types, category }: Chosen, base: string) {
  const { texts } = frame;
  const type = contentTypeOf(types.length === 1 ? types[0]! : 'news');
  const path = frame.path(type ? sectionPath(type) : '/tin-tuc');
  if (type && type.code !== 'news') return { href: base + path, label: texts.blocks.all };
  if (source === 'BELOW') return { href: `${path}?nguon=xa-phuong`, label: texts.home.allFromCommunes };
  if (source === 'PROVINCE') return { href: base + path, label: texts.home.allFromProvince };
  const query = category ? `?chuyen-muc=${category}` : '';
  return { href: base + path + query, label: texts.home.allNotices };
}
