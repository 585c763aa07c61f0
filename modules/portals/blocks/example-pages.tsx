import type { StoryAudio } from '../page-parts.ts';
import * as fixtures from '../pages/fixtures.ts';
import type { Frame } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import type { StoryItem } from '../pages/story-cards.tsx';
import { blockTypes } from './block-types.ts';
import { readSettings } from './check-settings.ts';
import { defaultHome } from './default-pages.ts';
import type { Loaded } from './draw-page.tsx';
import { blocksIn, type Row } from './page.ts';
import { FreePage, HomeOfBlocks } from './page-of-blocks.tsx';
import type { Stories } from './shared/load-stories.ts';

/** Pages by blocks with invented content, for tests of the pages and for looking at them. */

const storiesOf = (items: readonly StoryItem[], base = ''): Stories => ({
  items: items.map(({ story }) => story),
  audio: new Map(
    items.flatMap(({ story, audio }) => (audio ? [[story.editionId, audio] as [string, StoryAudio]] : [])),
  ),
  base,
});

/** What blocks would have found; those without something given find nothing. */
function filled(rows: readonly Row[], given: Record<string, unknown>): Loaded {
  const loaded = new Map<
    string,
    { type: NonNullable<ReturnType<typeof blockTypes.get>>; settings: unknown; data: unknown }
  >();
  const shown = new Set<string>();
  for (const block of blocksIn(rows)) {
    const type = blockTypes.get(block.type);
    const data = given[block.id];
    if (!type || (type.load && data === undefined)) continue;
    const settings = readSettings(type.fields, block.settings);
    loaded.set(block.id, { type, settings, data: type.choose ? type.choose(data, settings, shown) : data });
  }
  return loaded;
}

const home = (frame: Frame, given: Record<string, unknown>): string => {
  const rows = defaultHome(frame.site.kind);
  return renderPage(<HomeOfBlocks frame={frame} rows={rows} loaded={filled(rows, given)} />);
};

export const mainHome = (frame: Frame, stories: readonly StoryItem[]): string =>
  home(frame, {
    'lead-stories': storiesOf(stories.slice(0, 6)),
    'tu-xa-phuong': storiesOf(stories.slice(5)),
    map: { places: fixtures.places },
    schedule: [],
    documents: { items: [], files: new Map() },
    answers: frame.language === 'vi' ? fixtures.answers : [],
  });

export const unitHome = (
  frame: Frame,
  stories: readonly StoryItem[],
  more: Record<string, unknown> = {},
): string => {
  const commune = frame.site.kind === 'COMMUNE' && frame.language === 'vi';
  return home(frame, {
    today: null,
    'thong-bao': storiesOf(stories.slice(1, 5)),
    'tu-tinh': storiesOf([...stories.slice(0, 1), ...stories.slice(5)], frame.main.url),
    'loudspeaker-day': commune ? fixtures.loudspeakers : null,
    'board-now': commune ? fixtures.board : null,
    answers: commune ? fixtures.answers : [],
    map: { places: frame.site.kind === 'COMMUNE' ? fixtures.hamlets : [] },
    ...more,
  });
};

/** A free page with one of each block that an officer fills himself. */
export const freePage = (frame: Frame): string => {
  const rows = freeRows;
  return renderPage(
    <FreePage
      frame={{ ...frame, menuPath: '/trang/du-lich-ta-phin' }}
      title={{
        vi: 'Du lịch cộng đồng Tả Phìn',
        en: 'Staying with families in Tả Phìn',
        zh: '左平社区旅游',
        km: 'ទេសចរណ៍សហគមន៍តាភិន',
      }}
      path="/trang/du-lich-ta-phin"
      rows={rows}
      loaded={filled(rows, { weather: weatherOf(frame.now), text: new Map(), banner: null, statistics: [] })}
    />,
  );
};

const inAll = (vi: string, en: string) => ({ vi, en, zh: en, km: en });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const words = {
  type: 'doc',
  content: [
    paragraph(
      'Mười hai nhà nghỉ của người Dao đỏ ở thôn Sả Xéng đón khách quanh năm. Mỗi nhà có từ 6 đến 20 chỗ.',
    ),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Đường đi' }] },
    paragraph('Từ Sa Pa đi tỉnh lộ 155 khoảng 12 km, xe buýt chạy 30 phút một chuyến.'),
  ],
};

const freeRows: Row[] = [
  {
    id: 'mot',
    layout: 'WIDE_LEFT',
    tone: 'PAPER',
    columns: [
      [
        {
          id: 'text',
          type: 'text',
          settings: {
            heading: inAll('Ở lại với gia đình', 'Stay with a family'),
            body: { vi: words, en: words },
          },
        },
      ],
      [{ id: 'weather', type: 'weather', settings: {} }],
    ],
  },
  {
    id: 'hai',
    layout: 'ONE',
    tone: 'TINT',
    columns: [
      [
        {
          id: 'statistics',
          type: 'statistics',
          settings: {
            figures: [
              { value: '12', label: inAll('nhà nghỉ cộng đồng', 'family houses') },
              {
                value: '18.400',
                label: inAll('lượt khách', 'guests'),
                period: inAll('9 tháng đầu năm 2026', 'January to September 2026'),
              },
              { value: '64%', label: inAll('khách ở lại qua đêm', 'stay the night') },
            ],
            source: inAll('Ủy ban nhân dân xã Tả Phìn', 'People’s Committee of Tả Phìn'),
          },
        },
      ],
    ],
  },
  {
    id: 'ba',
    layout: 'ONE',
    tone: 'PAPER',
    columns: [
      [
        {
          id: 'banner',
          type: 'banner',
          settings: {
            heading: inAll('Phiên chợ thổ cẩm sáng thứ Bảy', 'Brocade market on Saturday morning'),
            words: inAll(
              'Từ 7 giờ đến 11 giờ, tại sân nhà văn hóa xã.',
              'From 7 to 11, in front of the culture house.',
            ),
            link: '/tin-tuc',
            act: inAll('Xem lịch phiên chợ', 'See the dates'),
          },
        },
      ],
    ],
  },
];

export const weatherOf = (now: Date) => ({
  unitPath: 'laocai.taphin',
  source: 'Số liệu trình diễn',
  issuedAt: new Date(now.getTime() - 3_600_000),
  forecast: {
    now: 21,
    days: ['15', '16', '17', '18'].map((day, index) => ({
      day: `2026-09-${day}`,
      low: 18 - index,
      high: 23 + index,
      sky: (['RAIN', 'STORM', 'CLOUDY', 'CLEAR'] as const)[index]!,
      rain: index < 2 ? 32 - index * 20 : null,
    })),
  },
});
