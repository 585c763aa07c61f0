/** Documents to download, made when the demonstration starts: a title and a few paragraphs each. */

export interface Paper {
  title: string;
  lines: string[];
}

const sample =
  'Tài liệu trình diễn của phần mềm Saola. Số liệu và nội dung chỉ để minh họa, không có giá trị pháp lý.';
const paperOf = (title: string, ...lines: string[]): Paper => ({ title, lines: [...lines, sample] });

export const papers = {
  'thong-ke-tinh': paperOf(
    'Báo cáo tình hình kinh tế - xã hội chín tháng',
    'I. Kết quả chủ yếu: tổng sản phẩm trên địa bàn tăng 7,9%; thu ngân sách đạt 81,4% dự toán; khách du lịch đạt 9,1 triệu lượt.',
    'II. Phương pháp: tổng hợp từ báo cáo của các sở, ngành và điều tra mẫu theo chương trình điều tra thống kê.',
    'III. Nhận định: nông nghiệp phục hồi sau mưa lũ, du lịch tăng nhanh, giải ngân đầu tư công còn chậm ở một số dự án.',
  ),
  'thong-ke-thang-tinh': paperOf(
    'Báo cáo kinh tế - xã hội tháng',
    'Chỉ số sản xuất công nghiệp, giá tiêu dùng, khách du lịch và vốn đầu tư trong tháng, so với tháng trước và cùng kỳ.',
  ),
  'thong-ke-ta-phin': paperOf(
    'Báo cáo thống kê xã Tả Phìn chín tháng',
    'Dân số, sản xuất nông nghiệp, khách du lịch và hộ nghèo trên địa bàn xã.',
    'Số liệu do công chức xã tổng hợp từ mười thôn và các cơ sở lưu trú.',
  ),
  'thong-ke-nganh': paperOf(
    'Báo cáo thống kê ngành',
    'Các chỉ tiêu chính của ngành trong kỳ, phương pháp tính và so sánh với cùng kỳ năm trước.',
  ),
  'thong-ke-xa': paperOf(
    'Báo cáo thống kê xã',
    'Dân số, đất đai, sản xuất và đời sống trên địa bàn trong kỳ báo cáo.',
  ),
  'cong-khai-du-toan': paperOf(
    'Biểu công khai dự toán ngân sách',
    'Biểu số 01: Tổng thu, tổng chi và cân đối ngân sách.',
    'Biểu số 02: Dự toán chi theo lĩnh vực.',
    'Biểu số 03: Dự toán bổ sung cho ngân sách cấp xã.',
  ),
  'cong-khai-quyet-toan': paperOf(
    'Biểu công khai quyết toán ngân sách',
    'Biểu số 01: Quyết toán thu, chi ngân sách theo lĩnh vực, so với dự toán.',
  ),
  'quyet-dinh-quy-hoach': paperOf(
    'Quyết định phê duyệt và thuyết minh tóm tắt',
    'Điều 1. Phê duyệt với mục tiêu, phạm vi và giải pháp nêu tại thuyết minh kèm theo.',
    'Điều 2. Giao các sở, ngành và Ủy ban nhân dân các xã, phường tổ chức thực hiện.',
  ),
  'cong-van-chi-dao': paperOf(
    'Công văn chỉ đạo (bản điện tử)',
    'Kính gửi các sở, ban, ngành và Ủy ban nhân dân các xã, phường: đề nghị thực hiện các nội dung giao tại văn bản này đúng thời hạn.',
  ),
  'mau-yeu-cau': paperOf(
    'Phiếu yêu cầu cung cấp thông tin (mẫu)',
    'Phần người yêu cầu ghi: họ tên, địa chỉ liên hệ, thông tin cần cung cấp, hình thức nhận.',
    'Phần cơ quan ghi: ngày tiếp nhận, người tiếp nhận, ngày trả lời.',
  ),
  'huong-dan-quet-nha': paperOf(
    'Tờ gấp: giữ nhà an toàn mùa mưa lũ',
    'Trước mưa: chằng mái, khơi rãnh, sạc đèn pin, biết đường lên nhà văn hóa thôn.',
    'Trong mưa: không qua ngầm tràn, không vớt củi, nghe loa của thôn.',
    'Sau mưa: kiểm tra taluy sau nhà trước khi về.',
  ),
  'lich-xe': paperOf(
    'Lịch xe Sa Pa - Tả Phìn',
    'Từ phường Sa Pa: 6 giờ 30, 8 giờ, 10 giờ, 13 giờ 30, 15 giờ 30, 17 giờ.',
    'Từ Tả Phìn: 7 giờ 15, 9 giờ, 11 giờ, 14 giờ 30, 16 giờ 30, 18 giờ.',
  ),
} as const satisfies Record<string, Paper>;

export type PaperKey = keyof typeof papers;
