import { demoBody as body, demoList as ul, demoTable as table } from '@saola/newsroom/demo/items';
import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import type { Services } from '@saola/platform/services';
import { createPage, publishPage, writePage } from '@saola/portals';
import { findMainSite, findSiteOfUnit } from '@saola/sites';
import { actAs } from './act-as.ts';
import type { DemoFiles } from './demo-files.ts';

type Settings = Record<string, unknown>;
const block = (id: string, type: string, settings: Settings = {}) => ({ id, type, settings });
const row = (id: string, layout: string, tone: string, ...columns: ReturnType<typeof block>[][]) => ({
  id,
  layout,
  tone,
  columns,
});

/** Two free pages: of a commune that lives on guests, and of the province. */
export async function seedPages(services: Services, file: DemoFiles): Promise<void> {
  const taPhin = await findUnitByPath(services.database, 'laocai.taphin');
  const site = await findSiteOfUnit(services.database, taPhin!.id);
  const main = await findMainSite(services.database);
  await putPage(
    { writer: await actAs(services, 'soantin.taphin'), publisher: await actAs(services, 'duyettin.taphin') },
    {
      siteId: site!.id,
      path: '/trang/du-lich-ta-phin',
      title: { vi: 'Du lịch Tả Phìn', en: 'Visit Tả Phìn' },
      rows: await tourismRows(file),
    },
  );
  await putPage(
    { writer: await actAs(services, 'bientap.tinh'), publisher: await actAs(services, 'duyettin.tinh') },
    {
      siteId: main!.id,
      path: '/trang/kham-pha-lao-cai',
      title: { vi: 'Khám phá Lào Cai', en: 'Discover Lào Cai', zh: '探索老街', km: 'ស្វែងយល់ពីឡាវកាយ' },
      rows: await provinceRows(file),
    },
  );
}

interface Page {
  siteId: string;
  path: string;
  title: { vi: string; en: string; zh?: string; km?: string };
  rows: unknown;
}

async function putPage(
  hands: { writer: Context; publisher: Context },
  { rows, ...page }: Page,
): Promise<void> {
  await hands.writer.database
    .transaction()
    .execute(async (database) => {
      const writer = { ...hands.writer, database };
      const made = await createPage(writer, { ...page, slot: 'FREE' });
      const written = await writePage(writer, { ...made, rows });
      await publishPage(
        { ...hands.publisher, database },
        { pageId: made.pageId, revision: written.revision },
      );
    })
    .catch((error: unknown) => {
      // Of a start that was cut off between the two.
      if (!(error instanceof AppError && error.code === 'portals/page-address-taken')) throw error;
    });
}

async function tourismRows(file: DemoFiles) {
  const picture = async (key: string, vi: string, en: string) => ({
    fileId: await file(`drawing:${key}`),
    alt: { vi, en },
  });
  return [
    row('mo', 'ONE', 'PAPER', [
      block('moidon', 'banner', {
        picture: await picture(
          'nha-san',
          'Tranh minh họa: nhà sàn bên ruộng bậc thang',
          'Drawing: a stilt house beside rice terraces',
        ),
        heading: { vi: 'Ở lại với người Dao đỏ, người Mông', en: 'Stay with the Red Dao and the Mông' },
        words: {
          vi: 'Mười hai nhà đón khách ở Sả Xéng và Tả Chải. Giá niêm yết, đặt trước một ngày qua số điện thoại của xã.',
          en: 'Twelve houses in Sả Xéng and Tả Chải welcome guests. Prices are posted; book a day ahead with the commune.',
        },
        link: '/danh-ba',
        act: { vi: 'Xem số điện thoại', en: 'See whom to call' },
      }),
    ]),
    row(
      'chung',
      'WIDE_LEFT',
      'PAPER',
      [
        block('xem', 'text', {
          heading: { vi: 'Nên xem gì', en: 'What to see' },
          body: {
            vi: body(
              ul(
                '**Ruộng bậc thang** từ Sả Xéng lên Can Ngài, đẹp nhất tháng 5 và tháng 9.',
                '**Hang Tả Phìn**: đi cùng người hướng dẫn của xã, mang đèn, đi giày có đế bám.',
                '**Tu viện cổ**: tường đá và tháp chuông, xây khoảng năm 1942.',
                '**Vườn thuốc và nhà tắm lá** của người Dao đỏ; phụ nữ có thai, người huyết áp cao hỏi Trạm Y tế trước.',
                '**Chợ thổ cẩm** sáng thứ bảy, trong sân nhà văn hóa xã.',
              ),
            ),
            en: body(
              ul(
                '**The rice terraces** from Sả Xéng up to Can Ngài, at their best in May and September.',
                '**The cave of Tả Phìn**: with a guide of the commune, a lamp and good shoes.',
                '**The old monastery**: stone walls and a bell tower of about 1942.',
                '**Herb gardens and herbal baths** of the Red Dao; if you are pregnant or have high blood pressure, ask the health station first.',
                '**The brocade market** on Saturday mornings, in the yard of the culture house.',
              ),
            ),
          },
        }),
      ],
      [block('thoitiet', 'weather')],
    ),
    row(
      'xe',
      'TWO',
      'TINT',
      [
        block('lichxe', 'text', {
          heading: { vi: 'Lịch xe buýt', en: 'Buses' },
          body: {
            vi: body(
              table(
                'Giờ xe buýt chạy mỗi ngày',
                ['Từ phường Sa Pa', 'Từ Tả Phìn'],
                ['6 giờ 30', '7 giờ 15'],
                ['8 giờ', '9 giờ'],
                ['10 giờ', '11 giờ'],
                ['13 giờ 30', '14 giờ 30'],
                ['15 giờ 30', '16 giờ 30'],
                ['17 giờ', '18 giờ'],
              ),
              'Vé 20.000 đồng, mua trên xe. Ngày mưa lớn, xe có thể dừng ở thôn Sả Xéng.',
            ),
            en: body(
              table(
                'Daily departures',
                ['From Sa Pa', 'From Tả Phìn'],
                ['6.30', '7.15'],
                ['8.00', '9.00'],
                ['10.00', '11.00'],
                ['13.30', '14.30'],
                ['15.30', '16.30'],
                ['17.00', '18.00'],
              ),
              'A ticket is 20,000 đồng, bought on the bus. In heavy rain buses may end in Sả Xéng.',
            ),
          },
        }),
      ],
      [
        block('ungxu', 'text', {
          heading: { vi: 'Khi đến bản', en: 'In the villages' },
          body: {
            vi: body(
              ul(
                'Hỏi trước khi chụp ảnh người.',
                'Không cho trẻ em tiền, kẹo; muốn giúp thì mua hàng của cha mẹ các em.',
                'Không giẫm lên bờ ruộng, không hái lá thuốc.',
                'Mang rác về.',
              ),
            ),
            en: body(
              ul(
                'Ask before you take a picture of anybody.',
                'Give children no money or sweets; buy what their parents make.',
                'Do not step on the banks of the fields or pick herbs.',
                'Take your rubbish with you.',
              ),
            ),
          },
        }),
      ],
    ),
    row('so', 'ONE', 'PAPER', [
      block('solieu', 'statistics', {
        figures: [
          { value: '12', label: { vi: 'nhà đón khách', en: 'guest houses' } },
          {
            value: '118.400',
            label: { vi: 'lượt khách', en: 'visits' },
            period: { vi: '9 tháng đầu năm', en: 'first nine months' },
          },
          { value: '40+', label: { vi: 'loại lá thuốc trong vườn', en: 'kinds of herbs in the gardens' } },
        ],
        source: {
          vi: 'Ủy ban nhân dân xã Tả Phìn, số liệu trình diễn',
          en: 'People’s Committee of Tả Phìn, demonstration figures',
        },
      }),
    ]),
    row('anh', 'ONE', 'PAPER', [block('thuvien', 'media', { what: 'PICTURES', count: 2 })]),
    row('bando', 'ONE', 'TINT', [
      block('thon', 'map', { places: 'HAMLETS', heading: { vi: 'Mười thôn của xã', en: 'The ten hamlets' } }),
    ]),
    row('lienhe', 'ONE', 'PAPER', [block('lienlac', 'contact')]),
  ];
}

async function provinceRows(file: DemoFiles) {
  const alt = {
    vi: 'Tranh minh họa: ruộng bậc thang mùa lúa chín',
    en: 'Drawing: rice terraces at harvest time',
    zh: '插画：稻熟时节的梯田',
    km: 'គំនូរ៖ ស្រែជាន់ថ្នាក់នារដូវប្រមូលផល',
  };
  return [
    row('mo', 'ONE', 'PAPER', [
      block('mua', 'banner', {
        picture: { fileId: await file('drawing:mua-vang'), alt },
        heading: {
          vi: 'Bốn mùa đều đáng đi',
          en: 'Worth the journey in every season',
          zh: '四季皆宜',
          km: 'គួរឱ្យទៅគ្រប់រដូវ',
        },
        words: {
          vi: 'Tháng 5 nước đổ, tháng 9 lúa chín, mùa đông mây và hoa mận.',
          en: 'Water on the terraces in May, ripe rice in September, clouds and plum blossom in winter.',
          zh: '五月灌水，九月稻熟，冬日云海与李花。',
          km: 'ទឹកលើស្រែជាន់ថ្នាក់នៅខែឧសភា ស្រូវទុំនៅខែកញ្ញា ពពក និងផ្កានៅរដូវរងា។',
        },
        link: '/gioi-thieu',
        act: { vi: 'Đọc về Lào Cai', en: 'Read about Lào Cai', zh: '了解老街', km: 'អានអំពីឡាវកាយ' },
      }),
    ]),
    row(
      'den',
      'TWO',
      'PAPER',
      [
        block('duong', 'text', {
          heading: { vi: 'Đường đến', en: 'Getting here', zh: '交通', km: 'ផ្លូវមកដល់' },
          body: {
            vi: body(
              ul(
                'Tàu đêm Hà Nội – Lào Cai, khoảng tám giờ.',
                'Cao tốc Hà Nội – Lào Cai, xe khách bốn đến năm giờ.',
                'Từ ga Lào Cai lên Sa Pa khoảng một giờ xe.',
              ),
            ),
            en: body(
              ul(
                'Night train from Hà Nội, about eight hours.',
                'Motorway coach from Hà Nội, four to five hours.',
                'From Lào Cai station to Sa Pa about one hour by bus.',
              ),
            ),
            zh: body(
              ul(
                '河内至老街夜间列车约八小时。',
                '河内至老街高速巴士约四至五小时。',
                '老街站至沙坝约一小时车程。',
              ),
            ),
            km: body(
              ul(
                'រថភ្លើងពេលយប់ពីហាណូយ ប្រមាណប្រាំបីម៉ោង។',
                'រថយន្តក្រុងតាមផ្លូវល្បឿនលឿន បួនទៅប្រាំម៉ោង។',
                'ពីស្ថានីយឡាវកាយទៅសាប៉ា ប្រមាណមួយម៉ោង។',
              ),
            ),
          },
        }),
      ],
      [
        block('can', 'text', {
          heading: { vi: 'Khi cần giúp', en: 'If you need help', zh: '求助', km: 'ពេលត្រូវការជំនួយ' },
          body: {
            vi: body(
              ul(
                'Cứu nạn: 112. Công an: 113. Cấp cứu: 115.',
                'Bị tăng giá, chèo kéo: gọi tổng đài 1900 0000 (trình diễn).',
              ),
            ),
            en: body(
              ul(
                'Rescue: 112. Police: 113. Ambulance: 115.',
                'If you are overcharged or pestered, call 1900 0000 (demonstration).',
              ),
            ),
            zh: body(ul('救援112，公安113，急救115。', '遇抬价或纠缠，请拨打1900 0000（演示）。')),
            km: body(
              ul('សង្គ្រោះ ១១២។ នគរបាល ១១៣។ សង្គ្រោះបន្ទាន់ ១១៥។', 'បើត្រូវគេតម្លើងថ្លៃ សូមហៅ ១៩០០ ០០០០ (បង្ហាញ)។'),
            ),
          },
        }),
      ],
    ),
    row('anh', 'ONE', 'TINT', [block('thuvien', 'media', { what: 'BOTH', count: 3 })]),
    row('bando', 'ONE', 'PAPER', [block('xaphuong', 'map', { places: 'COMMUNES' })]),
  ];
}
