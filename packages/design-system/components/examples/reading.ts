import { icon } from '../../icons.ts';
import type { Example } from './example.ts';

const picture = (shape = 'r169') => `<div class="pic ${shape} blank" aria-hidden="true"></div>`;
const meta = '<div class="meta"><span>Xã Tả Phìn</span> <time>hôm nay, 09:25</time></div>';
const title = (text: string) => `<h3><a class="tt" href="#story">${text}</a></h3>`;

/** What is read. */
export const reading = {
  picture: {
    says: 'Hình giữ chỗ khi đang tải; không có hình thì là dải hoa văn.',
    states: {
      'không có hình': `<div class="cards"><div>${picture()}</div><div>${picture('r43')}</div></div>`,
    },
  },
  story: {
    says: 'Một tin trong danh sách: tin đầu, hàng tin, thông báo, thẻ tin.',
    states: {
      'tin đầu': `<article class="lead-story"><h2><a class="tt" href="#story">Lễ hội Mùa vàng 2026: đường lên Y Tý phân luồng từ ngày 19/9</a></h2><p>Mười xã vùng cao cùng tổ chức lễ hội.</p>${meta}</article>`,
      'hàng tin': `<ul class="rows"><li><article class="row-story plain">${title('Tiêm vắc-xin sởi cho trẻ từ 1 đến 5 tuổi')}${meta}</article></li><li><article class="row-story plain">${title('Tạm ngừng cấp điện để nâng cấp đường dây')}${meta}</article></li></ul>`,
      'thông báo': `<article class="notice plain"><div><span class="eyebrow">Y tế, sức khỏe</span>${title('Tiêm vắc-xin sởi')}<p>Thứ Tư 16/9, từ 07:30 đến 11:00, tại Trạm Y tế xã.</p>${meta}</div></article>`,
      'thẻ tin': `<div class="cards"><article class="card-story">${picture()}<span class="eyebrow">Xã Tả Phìn</span>${title('Khánh thành nhà sinh hoạt cộng đồng')}${meta}</article></div>`,
    },
  },
  prose: {
    says: 'Bài viết như bộ soạn thảo dựng ra.',
    states: {
      bài: `<div class="prose"><p>Từ ngày 19/9, du khách có thể ngắm lúa chín.</p><h3>Giờ mở cửa</h3><ul><li><p>Xe tải trên 3,5 tấn không đi tỉnh lộ 158.</p></li></ul><div class="table-frame"><table><thead><tr><th scope="col">Bãi đỗ</th><th scope="col">Giờ chạy</th></tr></thead><tbody><tr><td>Dốc Ba Cây</td><td>06:00–21:30</td></tr></tbody></table></div><blockquote><p>Khách đi trên bờ ruộng theo lối có cọc tre.</p></blockquote></div>`,
    },
  },
  article: {
    says: 'Trang của một tin: đường dẫn, lời dẫn, giờ đăng.',
    states: {
      'mở bài': `<p class="crumbs"><a href="#article">Trang chủ</a> / <a href="#article">Tin tức</a></p><p class="article-lead">Tỉnh bố trí bãi đỗ xe ngoài trung tâm, xe trung chuyển miễn phí.</p><div class="article-meta meta"><span>Sở Văn hóa, Thể thao và Du lịch</span> <span>Đăng 07:10, Thứ Ba, 15/9/2026</span></div>`,
    },
  },
  edition: {
    says: 'Bài không còn hiệu lực, bài đã sửa.',
    states: {
      'không còn hiệu lực': `<div class="withdrawn-banner">${icon('archive')}<div><h3>Bài này không còn hiệu lực từ 15/9/2026</h3><p>Nội dung được giữ lại để tra cứu.</p></div></div>`,
      'lịch sử cập nhật': `<div class="edition-notes"><h3>Lịch sử cập nhật</h3><ol><li><time>09:05, 15/9/2026</time><p>Giờ xe trung chuyển bắt đầu lúc 05:30.</p></li></ol></div>`,
    },
  },
  answer: {
    says: 'Lời người dân và lời đáp của cơ quan.',
    states: {
      'hỏi và đáp': `<div class="answer"><div><div class="meta"><b>Người dân hỏi</b></div><p>Học sinh đi lối nào?</p></div><div class="official"><div class="meta"><span class="tag ok">${icon('badge-check')}Trả lời chính thức</span> <b>Sở Xây dựng</b></div><p>Xe của bà con đi được cả hai chiều suốt ngày.</p></div></div>`,
    },
  },
  empty: {
    says: 'Chỗ chưa có gì nói vì sao và đi đâu tiếp; lời nhắn nhỏ.',
    states: {
      trống: `<div class="empty"><div class="band"></div><div><h3>Chưa có thông báo</h3><p class="soft">Thông báo được duyệt sẽ hiện ở đây ngay.</p></div></div>`,
      'lời nhắn': `<div class="note"><p>Danh sách đang được cập nhật.</p></div>`,
      'lời nhắn có lối đi': `<div class="note slim"><p lang="en">Only part of this site is available in English.</p><a class="more" href="#empty" lang="en">Read it in Vietnamese${icon('arrow-right')}</a></div>`,
    },
  },
} satisfies Record<string, Example>;
