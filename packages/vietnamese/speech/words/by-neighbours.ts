import type { Meaning } from './by-context.ts';

const countries =
  /^ (?:Nga|Anh|Pháp|Đức|Ý|Lào|Mỹ|Nhật|Hàn|Trung Quốc|Thái Lan|Indonesia|Malaysia|Singapore|Philippines|Campuchia|Myanmar|Australia|Brazil|Argentina|UAE|Oman|Iran|Iraq|Ả Rập|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Ukraina|Ukraine|Jordan|Syria|Timor|Brunei|Ấn Độ|Qatar|Uzbekistan)(?!\p{L})/u;

/**
 * What is certain by its nearest neighbours alone, in tables, notices and forms packed with short forms; asked before
 * `by-context.ts`, whose last meaning is what most papers mean.
 */
export const byNeighbours: Readonly<Record<string, readonly Meaning[]>> = {
  BS: [{ before: /(?:xe(?: máy| mô tô| ô tô| tải| khách)?|ô tô|mô tô|mang|đeo|gắn)\s$/u, after: /^:?\s?\d{2}\s?[-–]?\s?[A-ZĐ]/u, say: 'biển số' }],
  CS: [
    { before: /vào sổ[^.;]{0,24}$/u, after: /^\s?\d/u, say: 'xê ét' },
    { after: /^\s(?:QLHC|ĐT|ĐTTP|GT|PCCC|KV|QLHC|cơ động|hình sự|điều tra|giao thông|khu vực|biển|môi trường|quản lý hành chính|kinh tế|phòng cháy)/u, say: 'Cảnh sát' },
    { after: /^\s?\d{4,}/u, say: 'xê ét' },
  ],
  QHNS: [{ say: 'quan hệ ngân sách' }], ĐVQHNS: [{ say: 'đơn vị quan hệ ngân sách' }],
  KTT: [{ after: /^:?\s?\d{2,3}\s?[°º]/u, say: 'kinh tuyến trục' }],
  ĐL: [{ before: /(?:con|tiêm|vắc ?xin|thuốc|phun|pha)[^.;]{0,24}[\s(]$/u, after: /^:?\s?\d[\d.,]*\s?(?:ml|g|kg|l|liều)/u, say: 'định lượng' }],
  PC: [{ before: /\d\s?(?:kg|tạ|tấn)\s$/u, say: 'phân chuồng' }, { before: /(?:bón|bón lót|phân)[^.;]{0,24}\d\s?$/u, say: 'phân chuồng' }],
  GN: [{ after: /^\s?(?:đến|đạt|ước|:|\d|vốn|kế hoạch|KH|100%)/u, say: 'giải ngân' }, { before: /(?:vốn|kết quả|tỷ lệ|đã|tiến độ|chậm)\s$/u, say: 'giải ngân' }, { before: /(?:ctmtqg|chương trình|công tác|bcđ|ban chỉ đạo|hộ|mtqg)\s$/u, say: 'giảm nghèo' }],
  TGTH: [{ say: 'thời gian thực hiện' }], THHĐ: [{ say: 'thực hiện hợp đồng' }], TGTHHĐ: [{ say: 'thời gian thực hiện hợp đồng' }],
  TS: [{ before: /(?:^|điểm|kỳ thi|công tác|phương án|chỉ tiêu|hội đồng|[;:(]\s?)\s?$/u, after: /^ (?:lớp (?:1|6|10)|(?:1|6|10) (?:THPT|THCS|năm|NH|PTDT|công lập)|vào|đầu cấp|đại học|ĐH|quân sự)/u, say: 'tuyển sinh' }],
  NN: [
    { before: /(?:toán|văn)[^.]{0,18}$/u, after: /^:?\s?\d/u, say: 'ngoại ngữ' },
    { after: /^\s?(?:hỗ trợ\s?)?\d{1,3}(?:,\d)?\s?%[,;] ?(?:ND|nhân dân|dân|người dân)/u, say: 'Nhà nước' },
    { before: /(?:nghề|nghề nghiệp):?\s$/u, say: 'nông nghiệp' },
  ],
  ƯT: [{ say: 'ưu tiên' }],
  QS: [{ before: /(?:nghĩa vụ|chỉ huy|tuyển|huấn luyện|hội thao|ngành|luật nv|nv)\s$/u, say: 'quân sự' }],
  SK: [{ after: /^\s?(?:loại|tốt|yếu|A|B|\d)/u, say: 'sức khỏe' }, { before: /(?:khám|tình trạng|phân loại|chăm sóc|giấy|sổ|về|đủ|có)\s$/u, say: 'sức khỏe' }, { before: /[;,]\s$/u, after: /^\s?:/u, say: 'sức khỏe' }],
  BT: [
    { before: /(?:chết|tử vong|tngt|tai nạn|va chạm|đâm)[^.]{0,40}$/u, say: 'bị thương' },
    { before: /(?:ăn|học sinh|hs|trường|tiền|lớp|nấu)\s$/u, say: 'bán trú' },
  ],
  TH: [
    { after: /^,?\s(?:và\s)?(?:\d{1,2}\s)?(?:THCS|THPT|MN)(?!\p{L})/u, say: 'tiểu học' },
    { before: /(?:trường|lớp|cấp|bậc|hs|gv)\s(?:\d{1,2}\s)?$/u, say: 'tiểu học' },
    { before: /(?<![\d/.,:]|lớp |khối )\d{1,4}\s$/u, say: 'trường hợp' },
  ],
  PT: [{ before: /(?:tạm giữ|tịch thu|kiểm tra|lượt|dừng)[^.;]{0,8}\d{1,4}\s(?:lượt\s)?$/u, say: 'phương tiện' }],
  BH: [{ before: /(?:mũ|nón|quỹ|thẻ|phí)\s$/u, say: 'bảo hiểm' }],
  GK: [{ before: /(?:khen|tặng|đề nghị|được|tặng thưởng|tặng:)\s$/u, say: 'Giấy khen' }, { after: /^\s(?:của|CT|Chủ tịch|UBND)/u, say: 'Giấy khen' }, { before: /(?:điểm|kiểm tra|thi|hki|hkii|kỳ)\s$/u, say: 'giữa kỳ' }],
  BK: [{ before: /(?:khen|tặng|đề nghị|được)\s$/u, say: 'Bằng khen' }, { after: /^\s(?:của|CT|Chủ tịch|UBND|Thủ tướng|TTg|Bộ)/u, say: 'Bằng khen' }],
  TT: [
    { before: /(?:khen|gk|bk|tặng|giấy khen|bằng khen)[^.]{0,48}(?:\d{1,3}|các|cho)\s$/u, after: /^(?:[,.;:]|\s?và|$)/u, say: 'tập thể' },
    { before: /(?:hình thức|nộp|cách thức)[^.]{0,24}$/u, after: /^\s?(?:,|;|\/|hoặc|và)\s?(?:BCCI|trực tuyến|qua|bưu chính|TT\b)/u, say: 'trực tiếp' },
    { before: /giữ chức (?:phó bí thư|pbt)\s$/u, say: 'Thường trực' },
    { after: /^\s(?:TTPVHCC|TTVH|TTYT|TTHTCĐ|Trung tâm)/u, say: 'Thường trực' },
  ],
  CN: [
    { before: /(?:khen|gk|bk|tặng|giấy khen|bằng khen|tập thể|tt)[^.]{0,48}(?:\d{1,3}|các|tt,|và)\s$/u, after: /^(?:[,.;:]|$)/u, say: 'cá nhân' },
  ],
  VNN: [{ before: /quỹ\s["“]?$/u, say: 'Vì người nghèo' }],
  ƠĐN: [{ say: 'đền ơn đáp nghĩa' }],
  BM: [{ after: /^\.?\s?\d{1,2}(?!\d)/u, say: 'biểu mẫu' }],
  VT: [{ before: /(?:giá đất|bảng giá|đoạn|đường|khu vực|vt\d[^.;]{0,30})[\s:,]$/u, after: /^\s?\d/u, say: 'vị trí' }],
  NS: [
    { after: /^:?\s?\d[\d.,]*\s?(?:tạ|tấn|kg)/u, say: 'năng suất' },
    { before: /họ và tên\s?[|,;]\s?$/u, say: 'năm sinh' },
  ],
  ĐD: [
    { before: /rừng[^.;]{0,8}$/u, after: /^:?\s?\d/u, say: 'đặc dụng' },
    { before: /(?:bs|ys|bác sĩ|y sĩ|nhs|dsđh)[^.;]{0,16}\d{1,2}\s$/u, say: 'điều dưỡng' },
  ],
  PH: [{ before: /rừng[^;]{0,30}$/u, after: /^:?\s?\d/u, say: 'phòng hộ' }],
  K: [{ before: /(?:tk|tiểu khu)\.?\s?\d{1,4}[a-z]?[,;]?\s$/u, after: /^\.?\s?\d/u, say: 'khoảnh' }],
  TK: [{ after: /^\.?\s?\d{1,4}[a-zA-Z]?[,;]?\s(?:và )?(?:K|khoảnh|lô)\.?\s?\d/u, say: 'tiểu khu' }],
  ĐCPR: [{ say: 'độ che phủ rừng' }], TLCPR: [{ say: 'tỷ lệ che phủ rừng' }], TSGTKS: [{ say: 'tỷ số giới tính khi sinh' }],
  HP: [{ after: /^:?\s?\d[\d.]*\s?(?:đ|k|nghìn)/u, say: 'học phí' }, { before: /(?:thu|miễn|giảm|đóng|nộp|miễn, giảm|khoản thu:|mức)\s$/u, say: 'học phí' }],
  LV: [{ before: /(?:giờ|ngày|lịch|thời gian|buổi|chế độ|tg|nơi)\s$/u, say: 'làm việc' }],
  HS: [{ before: /^\s*$/u, after: /^\s(?:gồm|bao gồm|cần)/u, say: 'hồ sơ' }, { after: /^\s(?:gồm|bao gồm|đầy đủ|hợp lệ|xin|đề nghị|đăng ký|cấp)/u, say: 'hồ sơ' }, { before: /(?:gửi|mã|nhận|trả|thiếu|bổ sung)\s$/u, say: 'hồ sơ' }],
  CT: [
    { before: /bản sao[^.;]{0,24}\($/u, after: /^\)/u, say: 'chứng thực' },
    { before: /(?:thời lượng|phát|chuyên mục|tên|các|duyệt|kịch bản)\s$/u, after: /^(?!\s?\d|\s(?:UBND|HĐND))/u, say: 'chương trình' },
  ],
  CP: [{ after: /^:?\s?\d[\d.,]*\s?(?:trđ|triệu|tỷ|đ|nghìn|tr|k)(?!\p{L})/u, say: 'chi phí' }],
  KB: [{ before: /(?:lượt|khám)\s$/u, say: 'khám bệnh' }],
  QH: [{ before: /(?:ý kiến|điều chỉnh|lập|phê duyệt|đồ án|phù hợp|theo|công bố|công khai|hồ sơ)\s$/u, after: /^(?!\s?(?:khóa|hội|XV|kỳ|họp|1[0-9](?!\d|\/)))/u, say: 'quy hoạch' }, { after: /^\s(?:1\/|chung|chi tiết|SDĐ|xây dựng|sử dụng|phân khu|đô thị|ngành|NTM)/u, say: 'quy hoạch' }],
  TV: [{ before: /(?:htx|hợp tác xã|tht|tổ|hội|clb|câu lạc bộ)[^.]{0,40}\d\s$/u, say: 'thành viên' }, { before: /(?:các|từng|mỗi|\d)\s$/u, after: /^,? (?:BCĐ|UBND|BCH|HĐ|tham gia|HTX)/u, say: 'thành viên' }],
  TC: [{ before: /(?:ntm|nông thôn mới|nâng cao)[^.;]{0,20}\s$|\d{1,2}\/1\d\s$/u, say: 'tiêu chí' }, { after: /^\s\d{1,2}(?:, ?\d{1,2}){1,}/u, say: 'tiêu chí' }],
  NC: [{ before: /(?:ntm|nông thôn mới)\s$/u, say: 'nâng cao' }], KM: [{ before: /(?:ntm|nông thôn mới)\s$/u, say: 'kiểu mẫu' }],
  HNTT: [{ say: 'hội nghị trực tuyến' }],
  LĐ: [{ after: /^\s(?:HĐND|các|Đảng ủy|ĐU|UBMTTQ|phòng|thôn)/u, say: 'lãnh đạo' }],
  MK: [{ after: /^\s?:/u, say: 'mật khẩu' }, { before: /(?:tài khoản,?|wifi|tên đăng nhập,?|tk,?|đổi|đặt|quên|nhập)\s$/u, say: 'mật khẩu' }],
  SN: [{ after: /^:?\s?(?=[\dA-Z]*[A-Z])(?=[\dA-Z]*\d)[\dA-Z]{5,}/u, before: /[(,;:]\s?$/u, say: 'số sê ri' }],
  SC: [{ before: /\d$/u, say: 'ét xê' }],
  TĐVH: [{ say: 'trình độ văn hóa' }], TĐCM: [{ say: 'trình độ chuyên môn' }], LR: [{ before: /(?:nghề|nn|nghiệp):?\s$/u, say: 'làm ruộng' }],
  TCN: [{ before: /\d\s$/u, after: /^(?!\s?\d)/u, say: 'trước Công nguyên' }], SCN: [{ say: 'sau Công nguyên' }],
  ĐT: [
    { before: /(?:trước|thắng|thua|gặp|hòa|với|và|đấu|trận|vs|của)\s$/u, after: countries, say: 'đội tuyển' },
    { after: countries, say: 'đội tuyển' },
  ],
  PN: [{ before: /(?<!\d)[1-6]\s?$/u, say: 'phòng ngủ' }],
  DCL: [{ say: 'dao cách ly' }], CSTK: [{ say: 'công suất thiết kế' }], CSLM: [{ say: 'công suất lắp máy' }],
  MNDBT: [{ say: 'mực nước dâng bình thường' }], MNTL: [{ say: 'mực nước thượng lưu' }], MNH: [{ say: 'mực nước hồ' }],
  RH: [{ after: /^\s?[:=]?\s?\d{1,3}(?:-\d{1,3})?\s?%/u, say: 'độ ẩm' }],
}; // prettier-ignore
