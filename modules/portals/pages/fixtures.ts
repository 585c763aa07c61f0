import { randomUUID } from 'node:crypto';
import { assets } from '../routes/assets.ts';
import type { OfficialAnswer, StoryAudio } from '../page-parts.ts';
import type { Publication } from '../publication.ts';
import { beginnings, defaultMenu, resolveMenu, type Site } from '@saola/sites';
import type { Language } from '@saola/translations';
import { speaking } from '../routes/language.ts';
import { type Frame, pathIn } from './frame.ts';
import type { Place } from './places.tsx';
import type { StoryItem } from './story-cards.tsx';

/** Invented content for tests of the pages and for looking at them. */
export const now = new Date('2026-09-15T09:20:00+07:00');

const contact = {
  ...beginnings('COMMUNE'),
  responsible: { vi: 'Chủ tịch Ủy ban nhân dân xã' },
  address: { vi: 'Thôn Sả Xéng, xã Tả Phìn, tỉnh Lào Cai' },
  phone: '0214 000 0100',
  email: 'taphin@trinhdien.example',
  hours: ['07:30–11:30', '13:30–17:00'],
  phones: [
    { label: { vi: 'Bộ phận Một cửa' }, number: '0214 000 0111' },
    { label: { vi: 'Trực phòng thủ dân sự' }, number: '0214 000 0112' },
    { label: { vi: 'Công an xã' }, number: '0214 000 0113' },
    { label: { vi: 'Trạm Y tế' }, number: '0214 000 0115' },
  ],
};

export const mainSite: Site = {
  id: randomUUID(),
  kind: 'MAIN',
  unitId: randomUUID(),
  unitPath: 'laocai',
  unitName: 'Tỉnh Lào Cai',
  shortName: 'Lào Cai',
  parentId: null,
  host: 'laocai',
  relative: true,
  name: { vi: 'Cổng Thông tin điện tử tỉnh Lào Cai' },
  owner: { vi: 'Ủy ban nhân dân tỉnh Lào Cai' },
  state: 'OPEN',
  successorId: null,
  theme: 'cham',
  languages: ['vi', 'en', 'zh', 'km'],
  menu: resolveMenu(defaultMenu, [], 'MAIN'),
  sections: ['news'],
  settings: { ...contact, responsible: { vi: 'Chánh Văn phòng Ủy ban nhân dân tỉnh' } },
};

export const communeSite: Site = {
  ...mainSite,
  id: randomUUID(),
  kind: 'COMMUNE',
  unitId: randomUUID(),
  unitPath: 'laocai.taphin',
  unitName: 'Xã Tả Phìn',
  shortName: 'Tả Phìn',
  parentId: mainSite.id,
  host: 'taphin.laocai',
  name: { vi: 'Trang thông tin điện tử xã Tả Phìn, tỉnh Lào Cai' },
  owner: { vi: 'Ủy ban nhân dân xã Tả Phìn' },
  theme: 'ruong',
  menu: resolveMenu(defaultMenu, [], 'COMMUNE'),
  settings: contact,
};

export const departmentSite: Site = {
  ...communeSite,
  id: randomUUID(),
  kind: 'DEPARTMENT',
  unitPath: 'laocai.sovhttdl',
  unitName: 'Sở Văn hóa, Thể thao và Du lịch',
  shortName: 'Văn hóa, Thể thao và Du lịch',
  host: 'sovhttdl.laocai',
  name: { vi: 'Trang thông tin điện tử Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai' },
  owner: { vi: 'Sở Văn hóa, Thể thao và Du lịch' },
  theme: 'cham',
  menu: resolveMenu(defaultMenu, [], 'DEPARTMENT'),
};

export const longNamedSite: Site = {
  ...communeSite,
  unitName: 'Xã Phong Dụ Thượng',
  shortName: 'Phong Dụ Thượng',
  host: 'phongduthuong.laocai',
  unitPath: 'laocai.phongduthuong',
  name: { vi: 'Trang thông tin điện tử xã Phong Dụ Thượng, tỉnh Lào Cai' },
  owner: { vi: 'Ủy ban nhân dân xã Phong Dụ Thượng' },
};

export const frameOf = (site: Site, more: Partial<Frame> = {}, language: Language = 'vi'): Frame => ({
  ...speaking(site, pathIn(language, more.menuPath ?? '/')),
  site,
  main: { name: mainSite.name, url: 'http://laocai.localhost:3000' },
  origin: `http://${site.host}.localhost:3000`,
  menuPath: '/',
  demo: true,
  now,
  assets,
  ...more,
});

const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

const audio: StoryAudio = { url: '/tep/mau/nghe.mp3', mime: 'audio/mpeg', durationMs: 80_000 };

export function story(
  title: string,
  picture: string | null,
  more: Partial<Publication> = {},
): StoryItem & { story: Publication } {
  return {
    story: {
      storyId: randomUUID(),
      editionId: randomUUID(),
      language: 'vi',
      slug: 'mot-tin',
      title,
      summary:
        'Thứ Tư 16/9, từ 07:30 đến 11:00, tại Trạm Y tế xã (thôn Sả Xéng) và điểm trường Trung Chải. Mang theo sổ tiêm chủng.',
      topic: 1,
      category: '',
      priority: 'NORMAL',
      unitId: communeSite.unitId,
      unitPath: communeSite.unitPath,
      unitName: communeSite.unitName,
      origin: 'OWN',
      picture: picture
        ? {
            url: `/tranh/${picture}`,
            alt: 'Tranh minh họa',
            width: 1200,
            height: 750,
            sizes: [{ url: `/tranh/${picture}`, width: 1200 }],
          }
        : null,
      publishedAt: hoursAgo(3),
      updatedAt: hoursAgo(3),
      html: body,
      unpublishedAt: null,
      reason: null,
      type: 'news',
      fields: {},
      attachments: [],
      changeNotes: [],
      firstPublishedAt: hoursAgo(3),
      way: null,
      target: null,
      shareId: null,
      ...more,
    },
    audio: more.priority === 'NORMAL' ? null : audio,
  };
}

const body = `<p>Từ ngày 19/9, du khách có thể ngắm lúa chín ở mười xã vùng cao theo bốn cung đường. Lễ khai mạc diễn ra lúc 20:00 tại sân vận động xã Y Tý. <strong>Nếu cảnh báo mưa lớn cấp 2 được nâng cấp, Ban Tổ chức sẽ dời lễ khai mạc và báo trước ít nhất 12 giờ.</strong></p>
<h2>Giờ mở cửa và xe trung chuyển</h2><p>Ô tô từ 16 chỗ trở lên dừng ở bãi đỗ ngoài trung tâm xã.</p>
<section class="table-frame" aria-label="Bãi đỗ và xe trung chuyển" tabindex="0"><table><caption>Bãi đỗ và xe trung chuyển</caption><thead><tr><th scope="col">Bãi đỗ</th><th scope="col">Đến</th><th scope="col">Giờ chạy</th></tr></thead><tbody><tr><td>Dốc Ba Cây</td><td>Trung tâm xã Y Tý</td><td>06:00–21:30</td></tr><tr><td>Cầu Thia</td><td>Tú Lệ, Cao Phạ</td><td>05:30–20:00</td></tr></tbody></table></section>
<h2>Phân luồng giao thông</h2><ul><li><p>Xe tải trên 3,5 tấn không đi tỉnh lộ 158 từ 06:00 đến 20:00 thứ Bảy, Chủ nhật.</p></li><li><p>Xe cấp cứu, xe cứu hộ và xe của bà con trong thôn được ưu tiên.</p></li></ul>
<blockquote><p>Khách đi trên bờ ruộng theo lối có cọc tre. Ruộng chưa gặt là công sức cả năm của bà con.</p></blockquote>`;

export const stories = [
  story(
    'Lễ hội Mùa vàng 2026: ruộng bậc thang mở cửa đón khách, đường lên Y Tý phân luồng từ ngày 19/9',
    'harvest-terraces',
    {
      unitName: 'Sở Văn hóa, Thể thao và Du lịch',
      topic: 5,
      summary:
        'Mười xã vùng cao cùng tổ chức lễ hội. Tỉnh bố trí bãi đỗ xe ngoài trung tâm, xe trung chuyển miễn phí và tạm dừng xe tải giờ cao điểm cuối tuần.',
      updatedAt: hoursAgo(1),
    },
  ),
  story('Tiêm vắc-xin sởi – rubella cho trẻ từ 1 đến 5 tuổi', 'health-station', { category: 'y-te' }),
  story('Tạm ngừng cấp điện để nâng cấp đường dây 110 kV Bát Xát – Sa Pa', 'power-line', {
    category: 'thong-bao',
    publishedAt: hoursAgo(20),
  }),
  story('Giá chè búp tươi vụ thu tăng nhẹ, hợp tác xã bắt đầu ký hợp đồng bao tiêu', 'tea-hills', {
    topic: 5,
    publishedAt: hoursAgo(26),
  }),
  story('Tám điểm đường tỉnh có nguy cơ sạt lở, người dân hạn chế đi lại ban đêm', 'mountain-storm', {
    topic: 2,
    priority: 'EMERGENCY',
    publishedAt: hoursAgo(30),
  }),
  story('Khánh thành 12 nhà sinh hoạt cộng đồng ở các thôn tái định cư', 'meeting-house', {
    priority: 'NORMAL',
    publishedAt: hoursAgo(50),
  }),
  story('Phiên chợ thổ cẩm Tả Phìn mở cả ngày trong mùa lễ hội', 'brocade-market', {
    category: 'van-hoa',
    publishedAt: hoursAgo(60),
  }),
  story('Học sinh bản Sín Chải trở lại trường mới', 'village-school', { publishedAt: hoursAgo(80) }),
  story('Thông báo kết quả họp dân về tuyến đường liên thôn', null, { publishedAt: hoursAgo(90) }),
];

export const answers: OfficialAnswer[] = [
  {
    question: 'Đường một chiều thì buổi sáng học sinh và người đi chợ về xuôi bằng lối nào?',
    askedAt: hoursAgo(9),
    text: 'Xe của bà con trong thôn đi được cả hai chiều suốt ngày. Công an xã phát phù hiệu tại nhà văn hóa thôn từ ngày 16/9, không thu tiền.',
    unitName: 'Sở Xây dựng',
    at: hoursAgo(6),
  },
];

export const loudspeakers = [
  {
    startsAt: new Date('2026-09-15T05:00:00+07:00'),
    title: 'Cảnh báo mưa lớn, bản tin số 4',
    state: 'done' as const,
    durationMs: 300_000,
    proof: { finished: 24, total: 24, silent: 0 },
  },
  {
    startsAt: new Date('2026-09-15T05:30:00+07:00'),
    title: 'Bản tin sáng và thời tiết',
    state: 'failed' as const,
    durationMs: 300_000,
    proof: null,
  },
  {
    startsAt: new Date('2026-09-15T09:15:00+07:00'),
    title: 'Tiêm vắc-xin sởi cho trẻ từ 1 đến 5 tuổi',
    state: 'now' as const,
    durationMs: 300_000,
    proof: null,
  },
  {
    startsAt: new Date('2026-09-15T17:00:00+07:00'),
    title: 'Lịch ngừng điện, lịch họp thôn',
    state: 'next' as const,
    durationMs: 300_000,
    proof: null,
  },
];

export const board = {
  title: 'Tiêm vắc-xin sởi, thứ Tư 16/9, 07:30',
  facts: ['Trạm Y tế xã, thôn Sả Xéng', 'Mang sổ tiêm chủng, miễn phí'],
  picture: { url: '/tranh/health-station', alt: '' },
  boardName: 'Bảng trước Ủy ban nhân dân xã',
  shownAt: now,
};

export const alert = {
  level: 2 as const,
  title: 'Mưa lớn, nguy cơ lũ quét và sạt lở đất tại 14 xã vùng cao',
  text: 'Không ngủ lại lán nương. Thấy nước suối đục, có tiếng động lạ thì rời nhà ngay và gọi 112. Bản tin tiếp theo lúc 11:00.',
  url: '/tin-tuc/mua-lon',
  audioUrl: '/tep/mau/nghe.mp3',
};

export const places: Place[] = [
  'A Mú Sung',
  'Bản Hồ',
  'Dền Sáng',
  'Mường Hum',
  'Phong Dụ Thượng',
  'Tả Củ Tỷ',
  'Tả Phìn',
  'Thượng Bằng La',
  'Y Tý',
  'Yên Bái',
].map((name, index) => ({
  name,
  fullName: `${name === 'Yên Bái' ? 'Phường' : 'Xã'} ${name}`,
  kind: name === 'Yên Bái' ? 'PHUONG' : 'XA',
  url: `http://xa-${index}.laocai.localhost:3000/`,
  lat: 22.7 - ((index * 37) % 100) / 100,
  lon: 103.6 + ((index * 61) % 100) / 90,
}));
export const hamlets: Place[] = [
  'Sả Xéng',
  'Can Ngài',
  'Giàng Tra',
  'Lủ Khấu',
  'Suối Thầu',
  'Tả Chải',
  'Móng Sến',
].map((name) => ({
  name,
  fullName: `Thôn ${name}`,
  kind: null,
  url: null,
  lat: null,
  lon: null,
}));
