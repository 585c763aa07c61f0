import type { DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';

const unit = 'laocai';
const type = 'introduction';

/** Areas and numbers of people as published with the reform of 2025; the rest is told in general words. */
export const introductionOfTheProvince = (): DemoItem[] => [
  {
    unit,
    type,
    title: 'Lào Cai: cửa ngõ Tây Bắc, hai dòng sông, một tỉnh mới',
    body: body(
      'Tỉnh Lào Cai hiện nay được thành lập từ ngày 01/7/2025 trên cơ sở hợp nhất tỉnh Lào Cai và tỉnh Yên Bái, theo Nghị quyết số 202/2025/QH15 của Quốc hội. Tỉnh có 99 đơn vị hành chính cấp xã, gồm 89 xã và 10 phường; diện tích tự nhiên hơn 13.250 km², dân số khoảng 1,78 triệu người.',
      'Tỉnh nằm ở thượng nguồn sông Hồng và sông Chảy, là cửa ngõ giao thương giữa vùng Tây Bắc, Thủ đô Hà Nội với tỉnh Vân Nam của Trung Quốc qua cửa khẩu quốc tế Lào Cai.',
      'Hơn ba mươi dân tộc cùng sinh sống: Kinh, Tày, Thái, Mông, Dao, Giáy, Nùng, Hà Nhì, Phù Lá, Bố Y và nhiều dân tộc khác.',
    ),
    fields: { aspect: 'OVERVIEW', order: 1, location: { lat: 22.0605, lon: 104.347 } },
    picture: 'mua-vang',
    daysAgo: 120,
    in: {
      en: {
        title: 'Lào Cai: gateway to the Northwest, two rivers, one new province',
        body: body(
          'The present province of Lào Cai was formed on 1 July 2025 from the former provinces of Lào Cai and Yên Bái, by Resolution 202/2025/QH15 of the National Assembly. It has 99 commune-level units, 89 rural communes and 10 wards, on more than 13,250 square kilometres, with about 1.78 million people.',
          'The province lies on the upper Red River and the Chảy River. Through the international border gate of Lào Cai it links the Northwest and Hà Nội with Yunnan in China.',
          'More than thirty peoples live here: Kinh, Tày, Thái, Mông, Dao, Giáy, Nùng, Hà Nhì, Phù Lá, Bố Y and many others.',
        ),
      },
      zh: {
        title: '老街：西北门户，两江之省',
        body: body(
          '根据越南国会第202/2025/QH15号决议，原老街省与安沛省自2025年7月1日起合并为现在的老街省。全省辖99个乡级行政单位，包括89个乡和10个坊，面积超过13250平方公里，人口约178万。',
          '全省地处红河和斋河上游，经老街国际口岸连接越南西北地区、首都河内与中国云南省。',
          '三十多个民族在此共同生活，包括京族、岱依族、泰族、蒙族、瑶族、热依族、侬族、哈尼族、夫拉族和布依族等。',
        ),
      },
      km: {
        title: 'ឡាវកាយ៖ ច្រកចូលភាគពាយ័ព្យ ទន្លេពីរ ខេត្តថ្មីមួយ',
        body: body(
          'ខេត្តឡាវកាយបច្ចុប្បន្នត្រូវបានបង្កើតឡើងនៅថ្ងៃទី ១ ខែកក្កដា ឆ្នាំ ២០២៥ ដោយរួមបញ្ចូលខេត្តឡាវកាយចាស់ និងខេត្តអៀនបាយ តាមសេចក្តីសម្រេចលេខ 202/2025/QH15 របស់រដ្ឋសភា។ ខេត្តមានអង្គភាពថ្នាក់ឃុំចំនួន ៩៩ ក្នុងនោះមានឃុំ ៨៩ និងសង្កាត់ ១០ លើផ្ទៃដីជាង ១៣ ២៥០ គីឡូម៉ែត្រការ៉េ និងមានប្រជាជនប្រមាណ ១,៧៨ លាននាក់។',
          'ខេត្តស្ថិតនៅផ្នែកខាងលើនៃទន្លេក្រហម និងទន្លេចាយ។ តាមច្រកទ្វារព្រំដែនអន្តរជាតិឡាវកាយ ខេត្តភ្ជាប់ភាគពាយ័ព្យ និងរដ្ឋធានីហាណូយជាមួយខេត្តយូណានរបស់ចិន។',
          'ជនជាតិជាងសាមសិបរស់នៅជាមួយគ្នាក្នុងខេត្តនេះ។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Điều kiện tự nhiên',
    body: body(
      'Địa hình tỉnh cao dần từ đông nam lên tây bắc, chia cắt mạnh bởi dãy Hoàng Liên Sơn và dãy núi Con Voi. Đỉnh Phan Xi Păng cao hơn 3.140 m là đỉnh cao nhất Việt Nam; vùng thấp ven sông Hồng, sông Chảy chỉ cao chưa đến 100 m.',
      'Khí hậu nhiệt đới gió mùa có mùa đông lạnh. Vùng cao mát quanh năm, mùa đông có băng giá, đôi khi có tuyết; vùng thấp ấm hơn. Mùa mưa từ tháng 4 đến tháng 10, nguy cơ lũ quét và sạt lở đất cao nhất vào các tháng 7, 8 và 9.',
      'Rừng che phủ hơn 60% diện tích. Hồ Thác Bà, Vườn quốc gia Hoàng Liên và hai con sông lớn tạo nên nguồn nước, nguồn cá và cảnh quan của tỉnh.',
    ),
    fields: { aspect: 'NATURE', order: 2 },
    picture: 'bien-may',
    daysAgo: 120,
    in: {
      en: {
        title: 'Land and climate',
        body: body(
          'The land rises from the southeast to the northwest and is deeply cut by the Hoàng Liên Sơn and Con Voi ranges. Fansipan, more than 3,140 metres high, is the highest peak of Việt Nam; the lowlands along the rivers lie below 100 metres.',
          'The climate is monsoonal with a cold winter. The highlands are cool all year, with frost and sometimes snow in winter. Rain falls from April to October; the risk of flash floods and landslides is greatest from July to September.',
          'Forests cover more than 60 per cent of the land. Thác Bà lake, Hoàng Liên National Park and two great rivers give the province its water, its fish and its views.',
        ),
      },
      zh: {
        title: '自然条件',
        body: body(
          '地势由东南向西北逐渐升高，黄连山脉与象山山脉纵横其间。番西邦峰海拔逾3140米，为越南最高峰；红河、斋河沿岸低地海拔不足100米。',
          '属热带季风气候，冬季寒冷。高地全年凉爽，冬有霜冻，偶有降雪。雨季为4月至10月，7月至9月山洪和滑坡风险最高。',
          '森林覆盖率超过60%。塔婆湖、黄连国家公园与两条大河构成全省的水源、渔业与风光。',
        ),
      },
      km: {
        title: 'លក្ខខណ្ឌធម្មជាតិ',
        body: body(
          'ដីខ្ពស់បន្តិចម្តងៗពីទិសអាគ្នេយ៍ទៅទិសពាយ័ព្យ ហើយត្រូវបានកាត់ដោយជួរភ្នំហ័ងលៀនសើន និងជួរភ្នំកុនវ័យ។ កំពូលភ្នំហ្វានស៊ីប៉ាន កម្ពស់ជាង ៣ ១៤០ ម៉ែត្រ គឺជាកំពូលភ្នំខ្ពស់ជាងគេនៅវៀតណាម។',
          'អាកាសធាតុជាប្រភេទមូសុងត្រូពិច មានរដូវរងាត្រជាក់។ តំបន់ខ្ពង់រាបត្រជាក់ពេញមួយឆ្នាំ ពេលខ្លះមានទឹកកក។ រដូវវស្សាចាប់ពីខែមេសា ដល់ខែតុលា។ គ្រោះទឹកជំនន់ភ្លាមៗ និងការបាក់ដីមានហានិភ័យខ្ពស់ពីខែកក្កដា ដល់ខែកញ្ញា។',
          'ព្រៃឈើគ្របដណ្តប់ជាង ៦០% នៃផ្ទៃដី។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Lịch sử hình thành',
    body: body(
      'Tên gọi Lào Cai gắn với khu phố chợ cũ ở nơi sông Nậm Thi đổ vào sông Hồng. Tỉnh Lào Cai được thành lập năm 1907; tỉnh Yên Bái năm 1900. Hai tỉnh từng cùng nằm trong tỉnh Hoàng Liên Sơn từ năm 1976 đến năm 1991.',
      'Nhân dân hai tỉnh góp công lớn trong hai cuộc kháng chiến: đường lên Điện Biên qua bến Âu Lâu, chiến khu Vần, cuộc khởi nghĩa Yên Bái năm 1930, những ngày giữ đất biên cương.',
      'Từ ngày 01/7/2025, hai tỉnh hợp nhất thành tỉnh Lào Cai, thực hiện mô hình chính quyền địa phương hai cấp.',
    ),
    fields: { aspect: 'HISTORY', order: 3 },
    daysAgo: 120,
    in: {
      en: {
        title: 'How the province came to be',
        body: body(
          'The name Lào Cai comes from the old market quarter where the Nậm Thi flows into the Red River. The province of Lào Cai was set up in 1907, that of Yên Bái in 1900. From 1976 to 1991 both were part of Hoàng Liên Sơn province.',
          'People of both provinces gave much for independence: the road to Điện Biên across the Âu Lâu ferry, the Vần base, the Yên Bái uprising of 1930, the years of guarding the border.',
          'Since 1 July 2025 the two are one province, with a local government of two tiers.',
        ),
      },
      zh: {
        title: '历史沿革',
        body: body(
          '“老街”之名源于南溪河汇入红河处的旧集市街区。老街省设立于1907年，安沛省设立于1900年；1976年至1991年两省同属黄连山省。',
          '两省人民为民族独立作出了重要贡献：经由欧楼渡口通往奠边府的道路、云战区、1930年安沛起义以及守卫边疆的岁月。',
          '自2025年7月1日起，两省合并为老街省，实行两级地方政府模式。',
        ),
      },
      km: {
        title: 'ប្រវត្តិនៃការកកើត',
        body: body(
          'ឈ្មោះឡាវកាយមកពីសង្កាត់ផ្សារចាស់ នៅត្រង់កន្លែងដែលទន្លេណាំធីហូរចូលទន្លេក្រហម។ ខេត្តឡាវកាយត្រូវបានបង្កើតនៅឆ្នាំ ១៩០៧ និងខេត្តអៀនបាយនៅឆ្នាំ ១៩០០។ ពីឆ្នាំ ១៩៧៦ ដល់ ១៩៩១ ខេត្តទាំងពីរស្ថិតក្នុងខេត្តហ័ងលៀនសើន។',
          'ចាប់ពីថ្ងៃទី ១ ខែកក្កដា ឆ្នាំ ២០២៥ ខេត្តទាំងពីររួមគ្នាជាខេត្តឡាវកាយ ដោយអនុវត្តគំរូរដ្ឋបាលមូលដ្ឋានពីរថ្នាក់។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Truyền thống văn hóa',
    body: body(
      'Mỗi dân tộc giữ tiếng nói, trang phục, lễ hội và nghề riêng: thêu dệt thổ cẩm của người Mông, người Dao; xòe Thái ở Mường Lò; hát then của người Tày; lễ cấp sắc của người Dao; lễ hội cơm mới của người Hà Nhì.',
      'Nghệ thuật Xòe Thái và Thực hành Then Tày, Nùng, Thái đã được UNESCO ghi danh là di sản văn hóa phi vật thể đại diện của nhân loại. Chợ phiên Bắc Hà, Cán Cấu, Mường Khương vừa là nơi trao đổi hàng hóa, vừa là nơi gặp gỡ.',
    ),
    fields: { aspect: 'CULTURE', order: 4 },
    picture: 'cho-phien',
    daysAgo: 118,
    in: {
      en: {
        title: 'Living traditions',
        body: body(
          'Each people keeps its language, dress, feasts and crafts: the embroidery and weaving of the Mông and Dao, the xòe dances of the Thái in Mường Lò, the then songs of the Tày, the initiation rite of the Dao, the new rice feast of the Hà Nhì.',
          'Xòe Thái and the Then of the Tày, Nùng and Thái stand on the UNESCO list of intangible heritage. The weekly markets of Bắc Hà, Cán Cấu and Mường Khương are places of trade and of meeting.',
        ),
      },
      zh: {
        title: '文化传统',
        body: body(
          '各民族保留着自己的语言、服饰、节庆和手工艺：蒙族和瑶族的刺绣织锦、芒罗泰族的围圈舞、岱依族的天曲、瑶族的度戒礼、哈尼族的新米节。',
          '泰族围圈舞以及岱依、侬、泰族的“天”仪式已列入联合国教科文组织人类非物质文化遗产代表作名录。北河、干沟和芒康的集市既是交易之地，也是相聚之所。',
        ),
      },
      km: {
        title: 'ប្រពៃណីវប្បធម៌',
        body: body(
          'ជនជាតិនីមួយៗរក្សាភាសា សម្លៀកបំពាក់ ពិធីបុណ្យ និងសិប្បកម្មរបស់ខ្លួន៖ ការប៉ាក់ និងតម្បាញរបស់ជនជាតិម៉ុង និងយ៉ាវ របាំស៊ូររបស់ជនជាតិថៃនៅមឿងឡ ចម្រៀងថែនរបស់ជនជាតិតៃ និងបុណ្យបាយថ្មីរបស់ជនជាតិហានី។',
          'របាំស៊ូរថៃ និងពិធីថែន ត្រូវបានអង្គការយូណេស្កូចុះបញ្ជីជាបេតិកភណ្ឌវប្បធម៌អរូបី។ ផ្សារបាក់ហា ជាកន្លែងដោះដូរទំនិញ និងជាទីជួបជុំ។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Di tích lịch sử, văn hóa',
    body: body(
      'Tỉnh có nhiều di tích được xếp hạng quốc gia: đền Thượng, đền Bảo Hà, đền Đông Cuông, khu di tích Căng và Đồn Nghĩa Lộ, chiến khu Vần, bến Âu Lâu, khu tưởng niệm khởi nghĩa Yên Bái, dinh thự ở Bắc Hà, bãi đá cổ Sa Pa.',
      'Khi tham quan, du khách mặc lịch sự, không viết vẽ lên hiện vật, không thả tiền lẻ, không đốt lửa trong khuôn viên di tích.',
    ),
    fields: { aspect: 'RELICS', order: 5 },
    daysAgo: 118,
    in: {
      en: {
        title: 'Historic sites',
        body: body(
          'Many sites of the province are listed as national relics: the temples of Thượng, Bảo Hà and Đông Cuông, the camp and fort of Nghĩa Lộ, the Vần base, the Âu Lâu ferry, the memorial of the Yên Bái uprising, the mansion of Bắc Hà and the ancient stone field of Sa Pa.',
          'Visitors are asked to dress with respect, not to write on anything, not to leave small notes of money and not to light fires.',
        ),
      },
      zh: {
        title: '历史文化古迹',
        body: body(
          '全省有多处国家级古迹：上庙、保河庙、东光庙、义路集中营与堡垒、云战区、欧楼渡口、安沛起义纪念地、北河府邸和沙坝古石刻。',
          '参观时请衣着得体，不在文物上涂写，不投零钱，不在古迹范围内生火。',
        ),
      },
      km: {
        title: 'ស្ថានប្រវត្តិសាស្ត្រ',
        body: body(
          'ខេត្តមានស្ថានប្រវត្តិសាស្ត្រថ្នាក់ជាតិជាច្រើន៖ ប្រាសាទធឿង ប្រាសាទបាវហា ប្រាសាទដុងកឿង បន្ទាយងៀឡូ កំពង់ចម្លងអូវលូវ និងវាលថ្មបុរាណនៅសាប៉ា។',
          'សូមភ្ញៀវស្លៀកពាក់សមរម្យ មិនសរសេរលើវត្ថុបុរាណ និងមិនបង្កាត់ភ្លើងក្នុងបរិវេណ។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Danh lam thắng cảnh',
    body: body(
      'Ruộng bậc thang Mù Cang Chải là danh thắng quốc gia đặc biệt, đẹp nhất vào mùa nước đổ tháng 5 và mùa lúa chín tháng 9. Sa Pa có thung lũng Mường Hoa, các bản của người Mông, người Dao đỏ và đường lên Phan Xi Păng.',
      'Hồ Thác Bà với hơn một nghìn đảo lớn nhỏ, cao nguyên Bắc Hà mùa hoa mận, rừng chè cổ thụ Suối Giàng, Y Tý mùa mây là những nơi đáng đến quanh năm.',
    ),
    fields: { aspect: 'SCENERY', order: 6 },
    picture: 'mua-vang',
    daysAgo: 117,
    in: {
      en: {
        title: 'Places to see',
        body: body(
          'The rice terraces of Mù Cang Chải are a special national site, at their best when water is let in in May and when the rice ripens in September. Sa Pa has the Mường Hoa valley, villages of the Mông and Red Dao, and the way up to Fansipan.',
          'Thác Bà lake with more than a thousand islands, the plateau of Bắc Hà in plum blossom, the old tea trees of Suối Giàng and the clouds of Y Tý are worth a journey in any season.',
        ),
      },
      zh: {
        title: '风景名胜',
        body: body(
          '木江界梯田为国家特级名胜，5月灌水和9月稻熟时最美。沙坝有芒花谷、蒙族和红瑶村寨以及通往番西邦峰的道路。',
          '拥有上千座岛屿的塔婆湖、梅李花开的北河高原、水江古茶林和云海之上的依兹，四季皆宜。',
        ),
      },
      km: {
        title: 'ទេសភាពល្បីៗ',
        body: body(
          'ស្រែជាន់ថ្នាក់មូកាងចាយ ជាតំបន់ទេសភាពពិសេសថ្នាក់ជាតិ ស្រស់ស្អាតបំផុតនៅខែឧសភា និងខែកញ្ញា។ សាប៉ាមានជ្រលងមឿងហ័រ ភូមិជនជាតិម៉ុង និងយ៉ាវក្រហម និងផ្លូវឡើងភ្នំហ្វានស៊ីប៉ាន។',
          'បឹងថាក់បាដែលមានកោះជាងមួយពាន់ ខ្ពង់រាបបាក់ហានារដូវផ្កា និងពពកនៅអ៊ីទី គួរឱ្យទៅទស្សនាគ្រប់រដូវ។',
        ),
      },
    },
  },
];
