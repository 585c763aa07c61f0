import type { DemoItem } from '../demo-item.ts';
import { body, h, ul } from '../write-body.ts';

const unit = 'laocai';
const type = 'news';

/** News that foreigners read too; the demonstration’s other news stand in `stories-of-the-province.ts`. */
export const newsInFourLanguages = (): DemoItem[] => [
  {
    unit,
    type,
    title: 'Đón mùa mây ở Y Tý và những cung đường săn mây an toàn',
    summary:
      'Từ nay đến tháng 3, biển mây xuất hiện nhiều vào sáng sớm. Du khách nên đi cùng người địa phương và xem thời tiết trước chuyến đi.',
    body: body(
      'Từ cuối tháng 11, không khí lạnh làm mây đọng kín các thung lũng vùng cao. Y Tý, Ngải Thầu và đỉnh Lảo Thẩn là những nơi dễ gặp biển mây nhất.',
      h('Đi cho an toàn'),
      ul(
        'Đi xe số thấp khi xuống dốc, bật đèn khi có sương mù.',
        'Không cắm trại sát mép vực, không đốt lửa gần rừng.',
        'Lưu số cứu nạn 112 và số của trạm dừng nghỉ gần nhất.',
      ),
    ),
    category: 'van-hoa',
    topic: 5,
    picture: 'bien-may',
    daysAgo: 1,
    in: {
      en: {
        title: 'Sea of clouds season in Y Tý, and how to travel safely',
        summary:
          'From now to March clouds fill the valleys in the early morning. Go with local guides and look at the forecast first.',
        body: body(
          'From the end of November cold air keeps the clouds low in the valleys of the highlands. Y Tý, Ngải Thầu and the summit of Lảo Thẩn are the best places to see them.',
          h('Travel safely'),
          ul(
            'Use a low gear downhill and lights in fog.',
            'Do not camp near cliffs, do not light fires near the forest.',
            'Keep the rescue number 112 and that of the nearest rest stop.',
          ),
        ),
      },
      zh: {
        title: '依兹云海季到来，安全出行提示',
        summary: '即日起至明年3月，清晨常现云海。建议跟随当地向导，出行前查看天气。',
        body: body(
          '自11月底起，冷空气使云层沉积于高原山谷。依兹、艾头和老坛峰是观赏云海的最佳地点。',
          h('安全出行'),
          ul(
            '下坡使用低速挡，雾天开灯。',
            '不在悬崖边露营，不在林边生火。',
            '保存救援电话112和最近服务点的电话。',
          ),
        ),
      },
      km: {
        title: 'រដូវសមុទ្រពពកនៅអ៊ីទី និងការធ្វើដំណើរប្រកបដោយសុវត្ថិភាព',
        summary: 'ចាប់ពីពេលនេះដល់ខែមីនា ពពកពេញជ្រលងភ្នំនៅពេលព្រឹក។ សូមទៅជាមួយមគ្គុទ្ទេសក៍ក្នុងតំបន់ ហើយមើលអាកាសធាតុជាមុន។',
        body: body(
          'ចាប់ពីចុងខែវិច្ឆិកា ខ្យល់ត្រជាក់ធ្វើឱ្យពពកស្ថិតក្នុងជ្រលងភ្នំ។ អ៊ីទី និងកំពូលភ្នំឡាវថាន់ ជាកន្លែងមើលពពកល្អបំផុត។',
          h('ធ្វើដំណើរដោយសុវត្ថិភាព'),
          ul(
            'បើកបរយឺតៗពេលចុះចំណោត និងបើកភ្លើងពេលមានអ័ព្ទ។',
            'កុំបោះជំរំក្បែរជ្រោះ កុំបង្កាត់ភ្លើងក្បែរព្រៃ។',
            'រក្សាទុកលេខសង្គ្រោះ ១១២។',
          ),
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Cửa khẩu Lào Cai làm thủ tục theo khung giờ, xe hàng bớt chờ',
    summary:
      'Doanh nghiệp đặt lịch qua mạng trước một ngày; xe đúng giờ được ưu tiên, thời gian chờ giảm một nửa.',
    body: body(
      'Ban Quản lý khu kinh tế thử nghiệm đặt lịch qua cửa khẩu theo khung giờ. Trong hai tuần đầu, thời gian chờ trung bình giảm từ 5 giờ xuống 2 giờ 20 phút.',
      'Nông sản tươi có làn riêng từ 6 giờ đến 9 giờ. Doanh nghiệp đăng ký tại quầy hỗ trợ hoặc trên cổng của tỉnh.',
    ),
    category: 'giao-thong',
    topic: 4,
    daysAgo: 4,
    in: {
      en: {
        title: 'Lào Cai border gate works by time slots, lorries wait less',
        summary:
          'Companies book online a day ahead; lorries on time go first, and waiting has been cut by half.',
        body: body(
          'The economic zone is testing booked time slots at the border gate. In the first two weeks the average wait fell from 5 hours to 2 hours 20 minutes.',
          'Fresh farm goods have a lane of their own from 6 to 9 in the morning. Companies register at the help desk or on the portal of the province.',
        ),
      },
      zh: {
        title: '老街口岸实行分时预约，货车等候时间减少',
        summary: '企业提前一天网上预约，准点车辆优先通行，平均等候时间减半。',
        body: body(
          '经济区管理委员会在口岸试行分时段预约通关。头两周内，平均等候时间由5小时缩短至2小时20分钟。',
          '生鲜农产品在6时至9时享有专用通道。企业可在服务台或省门户网站登记。',
        ),
      },
      km: {
        title: 'ច្រកទ្វារព្រំដែនឡាវកាយកំណត់ម៉ោង រថយន្តដឹកទំនិញរង់ចាំតិចជាងមុន',
        summary: 'ក្រុមហ៊ុនកក់ទុកតាមអ៊ីនធឺណិតមួយថ្ងៃមុន រថយន្តមកទាន់ម៉ោងបានទៅមុន ហើយពេលរង់ចាំថយចុះពាក់កណ្តាល។',
        body: body(
          'តំបន់សេដ្ឋកិច្ចកំពុងសាកល្បងការកក់ម៉ោងឆ្លងកាត់ច្រកព្រំដែន។ ក្នុងរយៈពេលពីរសប្តាហ៍ដំបូង ពេលរង់ចាំជាមធ្យមថយពី ៥ ម៉ោង មក ២ ម៉ោង ២០ នាទី។',
          'កសិផលស្រស់មានគន្លងដោយឡែកពីម៉ោង ៦ ដល់ម៉ោង ៩ ព្រឹក។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Tỉnh Lào Cai và tỉnh Vân Nam trao đổi về du lịch, nông sản và phòng, chống thiên tai',
    summary:
      'Hai bên thống nhất chia sẻ số liệu mực nước sông Hồng, mở thêm tuyến du lịch và kiểm dịch nhanh nông sản.',
    body: body(
      'Tại cuộc gặp thường niên, hai bên thống nhất trao đổi số liệu mưa và mực nước hằng giờ trong mùa lũ; tổ chức tuyến du lịch đường sắt; rút ngắn kiểm dịch với quế, chè và hoa quả.',
      'Nội dung hợp tác được công khai trên trang Đối ngoại của tỉnh bằng tiếng Việt, tiếng Anh và tiếng Trung.',
    ),
    category: 'chi-dao-dieu-hanh',
    topic: 1,
    picture: 'doi-che',
    daysAgo: 7,
    in: {
      en: {
        title: 'Lào Cai and Yunnan discuss tourism, farm goods and disaster prevention',
        summary:
          'Both sides will share river levels of the Red River, open new travel routes and inspect farm goods faster.',
        body: body(
          'At their yearly meeting the two sides agreed to exchange rainfall and river levels every hour in the flood season, to run rail tours, and to shorten the inspection of cinnamon, tea and fruit.',
          'What was agreed stands on the external relations site of the province in Vietnamese, English and Chinese.',
        ),
      },
      zh: {
        title: '老街省与云南省就旅游、农产品和防灾交换意见',
        summary: '双方同意共享红河水位数据，增开旅游线路，加快农产品检疫。',
        body: body(
          '在年度会晤中，双方同意在汛期每小时交换降雨与水位数据，开行铁路旅游线路，并缩短肉桂、茶叶和水果的检疫时间。',
          '合作内容以越、英、中三种语言在省对外事务网站公布。',
        ),
      },
      km: {
        title: 'ឡាវកាយ និងយូណាន ពិភាក្សាអំពីទេសចរណ៍ កសិផល និងការការពារគ្រោះមហន្តរាយ',
        summary: 'ភាគីទាំងពីរនឹងចែករំលែកកម្ពស់ទឹកទន្លេក្រហម បើកផ្លូវទេសចរណ៍ថ្មី និងពិនិត្យកសិផលឱ្យលឿនជាងមុន។',
        body: body(
          'ក្នុងកិច្ចប្រជុំប្រចាំឆ្នាំ ភាគីទាំងពីរព្រមព្រៀងផ្លាស់ប្តូរទិន្នន័យទឹកភ្លៀង និងកម្ពស់ទឹករៀងរាល់ម៉ោងក្នុងរដូវទឹកជំនន់ រៀបចំដំណើរទេសចរណ៍តាមរថភ្លើង និងបន្ថយពេលពិនិត្យតែ ដើមកាណែល និងផ្លែឈើ។',
          'ខ្លឹមសារត្រូវបានផ្សាយលើគេហទំព័រកិច្ចការបរទេសរបស់ខេត្ត។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Chè Shan tuyết và quế Văn Yên có tem truy xuất bằng bốn thứ tiếng',
    summary:
      'Quét mã trên gói chè là biết nương, ngày hái và người làm. Ba mươi hợp tác xã tham gia đợt đầu.',
    body: body(
      'Người mua quét mã bằng điện thoại, đọc được nguồn gốc bằng tiếng Việt, Anh, Trung và Khmer. Mỗi lô hàng ghi nương trồng, ngày thu hái và kết quả kiểm nghiệm.',
      'Hợp tác xã muốn tham gia liên hệ Chi cục quản lý chất lượng hoặc cán bộ kinh tế xã.',
    ),
    category: 'nong-nghiep',
    topic: 5,
    picture: 'doi-che',
    daysAgo: 11,
    in: {
      en: {
        title: 'Shan tea and Văn Yên cinnamon can be traced in four languages',
        summary:
          'Scan the code on a packet of tea to learn the field, the day of picking and the maker. Thirty cooperatives take part.',
        body: body(
          'Buyers scan the code with a phone and read the origin in Vietnamese, English, Chinese or Khmer. Each lot tells the field, the day of harvest and the results of tests.',
          'Cooperatives that want to join speak to the quality office or to the economic officer of their commune.',
        ),
      },
      zh: {
        title: '雪山茶和文安肉桂实现四语溯源',
        summary: '扫描茶包二维码，即可了解茶园、采摘日期和制作者。首批三十家合作社参加。',
        body: body(
          '消费者用手机扫码，即可用越、英、中、高棉四种语言查询来源。每批产品均标明地块、采收日期和检测结果。',
          '有意参加的合作社可联系质量管理部门或乡经济干部。',
        ),
      },
      km: {
        title: 'តែសាន និងកាណែលវ៉ាន់អៀន អាចតាមដានប្រភពជាបួនភាសា',
        summary: 'ស្កេនលេខកូដលើកញ្ចប់តែ ដើម្បីដឹងពីចម្ការ ថ្ងៃបេះ និងអ្នកផលិត។ សហករណ៍សាមសិបចូលរួមជំហានដំបូង។',
        body: body(
          'អ្នកទិញស្កេនដោយទូរស័ព្ទ ហើយអានប្រភពជាភាសាវៀតណាម អង់គ្លេស ចិន ឬខ្មែរ។ ទំនិញមួយឡូត៍ៗបញ្ជាក់ពីចម្ការ ថ្ងៃប្រមូលផល និងលទ្ធផលពិសោធន៍។',
        ),
      },
    },
  },
  {
    unit,
    type,
    title: 'Bác sĩ từ bệnh viện tỉnh khám từ xa cho các xã vùng cao',
    summary: 'Người bệnh ở 38 trạm y tế được hội chẩn qua màn hình; ca nặng được hẹn chuyển tuyến ngay.',
    body: body(
      'Từ đầu tháng, bác sĩ chuyên khoa tim mạch, nhi, sản trực hội chẩn từ xa vào các buổi sáng. Trạm y tế gửi hình ảnh, kết quả đo trước khi khám.',
      'Người dân đến trạm như thường lệ, mang thẻ bảo hiểm y tế, không phải trả thêm tiền.',
    ),
    category: 'y-te',
    topic: 5,
    picture: 'tram-y-te',
    daysAgo: 15,
    in: {
      en: {
        title: 'Doctors of the provincial hospital see highland patients by video',
        summary:
          'Patients at 38 health stations are examined over a screen; serious cases are sent on at once.',
        body: body(
          'Since the beginning of the month specialists for the heart, for children and for mothers are on duty every morning. Stations send pictures and measurements before the talk.',
          'People come to their station as usual with their health insurance card, and pay nothing more.',
        ),
      },
      zh: {
        title: '省医院医生为高原乡镇开展远程会诊',
        summary: '38个卫生站的患者可通过视频会诊，重症患者立即转诊。',
        body: body(
          '自本月初起，心血管、儿科、产科专家每天上午值班远程会诊。卫生站提前上传影像和检测结果。',
          '居民照常携带医保卡到卫生站就诊，无需另付费用。',
        ),
      },
      km: {
        title: 'វេជ្ជបណ្ឌិតមន្ទីរពេទ្យខេត្តពិនិត្យអ្នកជំងឺតំបន់ខ្ពង់រាបតាមវីដេអូ',
        summary: 'អ្នកជំងឺនៅប៉ុស្តិ៍សុខភាព ៣៨ កន្លែងត្រូវបានពិនិត្យតាមអេក្រង់ ករណីធ្ងន់ធ្ងរត្រូវបញ្ជូនទៅមុខភ្លាម។',
        body: body(
          'ចាប់ពីដើមខែ គ្រូពេទ្យឯកទេសបេះដូង កុមារ និងសម្ភព ប្រចាំការរៀងរាល់ព្រឹក។ ប៉ុស្តិ៍សុខភាពផ្ញើរូបភាព និងលទ្ធផលវាស់ជាមុន។',
          'ប្រជាពលរដ្ឋមកប៉ុស្តិ៍តាមធម្មតា ដោយយកកាតធានារ៉ាប់រងសុខភាព មិនបាច់បង់ប្រាក់បន្ថែមទេ។',
        ),
      },
    },
  },
];
