/** Sections of a portal (chuyên mục); a story names one. The Vietnamese name is what readers see. */
export const categories = [
  { code: 'thong-bao', vi: 'Thông báo', en: 'Notices' },
  { code: 'chi-dao-dieu-hanh', vi: 'Chỉ đạo, điều hành', en: 'Administration' },
  { code: 'thoi-tiet', vi: 'Thời tiết, thiên tai', en: 'Weather and disasters' },
  { code: 'y-te', vi: 'Y tế, sức khỏe', en: 'Health' },
  { code: 'giao-duc', vi: 'Giáo dục', en: 'Education' },
  { code: 'nong-nghiep', vi: 'Nông nghiệp', en: 'Farming' },
  { code: 'giao-thong', vi: 'Giao thông, hạ tầng', en: 'Roads and works' },
  { code: 'an-ninh', vi: 'An ninh, trật tự', en: 'Public order' },
  { code: 'van-hoa', vi: 'Văn hóa, du lịch', en: 'Culture and tourism' },
  { code: 'chinh-sach', vi: 'Chính sách, pháp luật', en: 'Policy and law' },
  { code: 'guong-sang', vi: 'Người tốt, việc tốt', en: 'Good people, good deeds' },
] as const;

/** LoaiLinhVuc of the source information system, codes 1 to 6. */
export const topics = [
  { code: 1, vi: 'Thông tin chung', en: 'General information' },
  { code: 2, vi: 'Thông tin đột xuất', en: 'Unexpected information' },
  { code: 3, vi: 'Chủ trương, chính sách, pháp luật', en: 'Policy and law' },
  { code: 4, vi: 'Chỉ đạo, điều hành của địa phương', en: 'Local administration' },
  { code: 5, vi: 'Kiến thức khoa học, kinh tế, văn hóa, xã hội', en: 'Knowledge for life and work' },
  { code: 6, vi: 'Người tốt, việc tốt, điển hình tiên tiến', en: 'Good people, good deeds' },
] as const;
