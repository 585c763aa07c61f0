import type { DemoItem } from '../demo-item.ts';
import { body } from '../write-body.ts';

const unit = 'laocai';
const type = 'news';

const ended = (title: string, summary: string, words: string): DemoItem => ({
  unit,
  type,
  title,
  summary,
  body: body(words),
  category: 'thong-bao',
  daysAgo: 34,
});

const toBeEnded: DemoItem[] = [
  ended(
    'Dự báo lượng mưa tháng 10 tại các xã phía bắc',
    'Bản dự báo đã hết giá trị, giữ lại để đối chiếu.',
    'Lượng mưa tháng 10 dự báo thấp hơn trung bình nhiều năm. Các xã chủ động tích nước.',
  ),
  ended(
    'Lịch bảo trì hệ thống nộp hồ sơ trực tuyến',
    'Hệ thống tạm dừng từ 22 giờ thứ bảy đến 5 giờ chủ nhật.',
    'Trong thời gian bảo trì, người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công.',
  ),
  ended(
    'Danh sách điểm bán vé xe Tết đợt 1',
    'Ba bến xe mở bán vé Tết từ tuần sau.',
    'Danh sách và giá vé do các bến xe niêm yết.',
  ),
  ended(
    'Kế hoạch cắt nước khu vực trung tâm tuần cuối tháng',
    'Cắt nước luân phiên để thay đường ống.',
    'Mỗi khu vực cắt nước không quá sáu giờ. Đơn vị cấp nước có xe bồn phục vụ.',
  ),
  ended(
    'Thông báo thử nghiệm nội bộ của ban biên tập',
    'Bản tin thử, đưa lên nhầm.',
    'Nội dung dùng để thử hệ thống.',
  ),
];

/** What can be tried with editions: a correction with its note, a word that ends soon, one to be looked at again. */
export const editionsInPublic = (): DemoItem[] => [
  {
    unit,
    type,
    title: 'Lịch thu mua quế, hồi tập trung tại các xã vùng thấp',
    summary: 'Ba điểm thu mua mở cửa từ 7 giờ đến 16 giờ các ngày trong tuần.',
    body: body(
      'Các điểm thu mua đặt tại trung tâm ba xã. Hộ bán mang theo căn cước để ghi nguồn gốc.',
      'Giá niêm yết tại điểm thu mua, cập nhật mỗi sáng.',
    ),
    category: 'nong-nghiep',
    picture: 'trong-cay',
    daysAgo: 8,
    next: {
      daysAgo: 2,
      changeNote:
        'Sửa giờ mở cửa: điểm thu mua đóng cửa lúc 17 giờ, không phải 16 giờ; thêm một điểm ở xã Bảo Nhai.',
      summary: 'Bốn điểm thu mua mở cửa từ 7 giờ đến 17 giờ các ngày trong tuần.',
      body: body(
        'Các điểm thu mua đặt tại trung tâm ba xã vùng thấp và tại xã Bảo Nhai. Hộ bán mang theo căn cước để ghi nguồn gốc.',
        'Giá niêm yết tại điểm thu mua, cập nhật mỗi sáng. Các điểm mở cửa đến 17 giờ.',
      ),
    },
  },
  {
    unit,
    type,
    title: 'Phân luồng giao thông dịp hội chợ cuối tuần',
    summary: 'Cấm xe tải trên đường ven sông đến hết hội chợ. Tin này tự hết hiệu lực sau hai ngày.',
    body: body(
      'Xe tải đi đường tránh phía tây. Bãi gửi xe miễn phí cách hội chợ 500 m, có xe điện đón người già và trẻ nhỏ.',
    ),
    category: 'giao-thong',
    picture: 'lam-duong',
    daysAgo: 2,
    publicUntilIn: 2,
  },
  {
    unit,
    type,
    title: 'Mức hỗ trợ cây giống trồng rừng năm nay',
    summary: 'Hộ trồng quế, mỡ, lát được hỗ trợ cây giống và phân bón lót. Nội dung này đã đến ngày rà soát.',
    body: body(
      'Mức hỗ trợ tối đa 8 triệu đồng một héc-ta. Đăng ký với cán bộ kinh tế xã trước mùa mưa.',
      'Mức hỗ trợ có thể thay đổi theo nghị quyết của Hội đồng nhân dân tỉnh.',
    ),
    category: 'nong-nghiep',
    picture: 'trong-cay',
    daysAgo: 140,
    reviewIn: -1,
  },
  {
    unit,
    type,
    title: 'Lịch cắt nước khu vực trung tâm sau khi khảo sát lại',
    summary: 'Chỉ còn hai khu vực phải cắt nước, mỗi nơi bốn giờ buổi sáng; thay cho kế hoạch trước.',
    body: body(
      'Sau khi khảo sát lại đường ống, chỉ còn hai khu vực phải cắt nước, từ 8 giờ đến 12 giờ. Người dân tích nước từ tối hôm trước.',
    ),
    category: 'thong-bao',
    daysAgo: 31,
  },
  ...toBeEnded,
];

export interface Ending {
  title: string;
  reason: string;
  way: 'BANNER' | 'REDIRECT' | 'GONE' | 'REPLACED' | 'HIDDEN';
  /** An address, or the title of the story that takes its place. */
  target?: string;
}

/** The five ways to take a page back, one of each. */
export const endings: readonly Ending[] = [
  {
    title: toBeEnded[0]!.title,
    way: 'BANNER',
    reason: 'Bản dự báo đã được thay bằng số liệu thực đo; giữ lại để đối chiếu.',
  },
  {
    title: toBeEnded[1]!.title,
    way: 'REDIRECT',
    reason: 'Thông tin bảo trì nay đăng tại danh sách kênh chính thức.',
    target: '/kenh-cung-cap-thong-tin',
  },
  {
    title: toBeEnded[2]!.title,
    way: 'GONE',
    reason: 'Ba bến xe đã lùi lịch bán vé; danh sách này không còn đúng.',
  },
  {
    title: toBeEnded[3]!.title,
    way: 'REPLACED',
    reason: 'Kế hoạch đã thay đổi sau khi khảo sát lại đường ống.',
    target: 'Lịch cắt nước khu vực trung tâm sau khi khảo sát lại',
  },
  { title: toBeEnded[4]!.title, way: 'HIDDEN', reason: 'Bản tin thử của ban biên tập, đưa lên nhầm.' },
];
