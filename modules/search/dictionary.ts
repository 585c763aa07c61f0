import type { Synonyms } from './index/synonyms.ts';

/** Ways to say one thing, by a code that the province names when it says them otherwise. */
export interface DictionaryEntry {
  code: string;
  ways: readonly string[];
}

/**
 * What officials shorten and people say otherwise; only where the two are always the same. A short form that is also a
 * Vietnamese word, or stands for several things, stays out. A province changes an entry in `search.synonyms`.
 */
const known: Record<string, readonly string[]> = {
  ubnd: ['UBND', 'Ủy ban nhân dân'],
  hdnd: ['HĐND', 'Hội đồng nhân dân'],
  mttq: ['MTTQ', 'UBMTTQ', 'Mặt trận Tổ quốc', 'Ủy ban Mặt trận Tổ quốc'],
  ttcp: ['TTCP', 'Thủ tướng Chính phủ', 'Thủ tướng'],
  vpcp: ['VPCP', 'Văn phòng Chính phủ'],
  ubtvqh: ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  dbqh: ['ĐBQH', 'đại biểu Quốc hội'],
  tand: ['TAND', 'Tòa án nhân dân'],
  vksnd: ['VKSND', 'Viện kiểm sát nhân dân'],
  cand: ['CAND', 'Công an nhân dân'],
  qdnd: ['QĐND', 'Quân đội nhân dân'],
  csgt: ['CSGT', 'cảnh sát giao thông'],
  pccc: ['PCCC', 'phòng cháy chữa cháy', 'phòng cháy, chữa cháy'],
  cnch: ['CNCH', 'cứu nạn cứu hộ', 'cứu nạn, cứu hộ'],
  antt: ['ANTT', 'an ninh trật tự', 'an ninh, trật tự'],
  atgt: ['ATGT', 'TTATGT', 'an toàn giao thông', 'trật tự an toàn giao thông'],
  attp: [
    'ATTP',
    'ATVSTP',
    'VSATTP',
    'an toàn thực phẩm',
    'an toàn vệ sinh thực phẩm',
    'vệ sinh an toàn thực phẩm',
  ],
  nvqs: ['NVQS', 'nghĩa vụ quân sự'],
  tthc: ['TTHC', 'thủ tục hành chính'],
  cchc: ['CCHC', 'cải cách hành chính'],
  dvc: ['DVC', 'dịch vụ công'],
  dvctt: ['DVCTT', 'dịch vụ công trực tuyến'],
  cccd: ['CCCD', 'căn cước công dân', 'thẻ căn cước'],
  cmnd: ['CMND', 'chứng minh nhân dân'],
  gplx: ['GPLX', 'giấy phép lái xe', 'bằng lái xe'],
  gpxd: ['GPXD', 'giấy phép xây dựng'],
  gcnqsdd: ['GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất', 'sổ đỏ'],
  qsdd: ['QSDĐ', 'quyền sử dụng đất'],
  gpmb: ['GPMB', 'giải phóng mặt bằng'],
  khsdd: ['KHSDĐ', 'kế hoạch sử dụng đất'],
  bhyt: ['BHYT', 'bảo hiểm y tế'],
  bhxh: ['BHXH', 'bảo hiểm xã hội'],
  bhtn: ['BHTN', 'bảo hiểm thất nghiệp'],
  ktxh: ['KTXH', 'KT-XH', 'kinh tế - xã hội', 'kinh tế xã hội'],
  gddt: ['GDĐT', 'GD&ĐT', 'giáo dục và đào tạo'],
  khcn: ['KHCN', 'KH&CN', 'khoa học và công nghệ'],
  vhttdl: ['VHTTDL', 'VH,TT&DL', 'văn hóa, thể thao và du lịch'],
  nnmt: ['NNMT', 'NN&MT', 'nông nghiệp và môi trường'],
  ldtbxh: ['LĐTBXH', 'LĐ-TB&XH', 'lao động, thương binh và xã hội'],
  cntt: ['CNTT', 'công nghệ thông tin'],
  cds: ['CĐS', 'chuyển đổi số'],
  ntm: ['NTM', 'nông thôn mới'],
  ocop: ['OCOP', 'mỗi xã một sản phẩm'],
  htx: ['HTX', 'hợp tác xã'],
  dtts: ['DTTS', 'dân tộc thiểu số'],
  pctt: ['PCTT', 'phòng chống thiên tai', 'phòng, chống thiên tai'],
  pctn: ['PCTN', 'phòng chống tham nhũng', 'phòng, chống tham nhũng'],
  thcs: ['THCS', 'trung học cơ sở', 'cấp 2', 'cấp hai'],
  thpt: ['THPT', 'trung học phổ thông', 'cấp 3', 'cấp ba'],
  hssv: ['HSSV', 'học sinh sinh viên', 'học sinh, sinh viên'],
  dtnt: ['DTNT', 'dân tộc nội trú'],
  vneid: ['VNeID', 'định danh điện tử'],
  sxh: ['sốt xuất huyết', 'SXH'],
  tphcm: ['TPHCM', 'TP.HCM', 'TP. Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Sài Gòn'],
  vacxin: ['vắc xin', 'vaccine', 'vacxin'],
  lyhon: ['ly hôn', 'ly dị'],
  ttnh: [
    'giấy xác nhận tình trạng hôn nhân',
    'giấy xác nhận độc thân',
    'giấy chứng nhận độc thân',
    'giấy độc thân',
  ],
  hokhau: ['đăng ký thường trú', 'nhập hộ khẩu'],
  hochieu: ['hộ chiếu', 'passport'],
  uav: ['flycam', 'máy bay không người lái', 'UAV'],
};

/** What this version of Saola knows. */
export const knownDictionary: readonly DictionaryEntry[] = Object.entries(known).map(([code, ways]) => ({
  code,
  ways,
}));

/** What the province says stands before what Saola knows; an entry without two ways is none. */
export function mergeDictionary(own: readonly DictionaryEntry[]): DictionaryEntry[] {
  const entries = new Map(knownDictionary.map((entry) => [entry.code, entry]));
  for (const entry of own) entries.set(entry.code, entry);
  return [...entries.values()];
}

export const synonymsOf = (entries: readonly DictionaryEntry[]): Synonyms =>
  entries.map(({ ways }) => ways).filter((ways) => ways.length > 1);
