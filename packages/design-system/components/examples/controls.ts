import { icon } from '../../icons.ts';
import type { Example } from './example.ts';

/** What is pressed, typed into and chosen. */
export const controls = {
  button: {
    says: 'Một việc làm được; động từ đứng trước.',
    states: {
      'thường, chính, vàng, đã chọn': `<div class="acts"><button class="btn" type="button">Xem lịch</button> <button class="btn primary" type="button">${icon('message-circle')}Gửi ý kiến</button> <button class="btn" type="button" aria-pressed="true">Đã chọn</button></div>`,
      'trên nền sẫm': `<div class="deep pad"><button class="btn gold" type="button">${icon('search')}Tra mã phản ánh</button></div>`,
    },
  },
  search: {
    says: 'Ô tìm kiếm; cả ô sáng lên khi gõ.',
    states: {
      trống: `<label class="search">${icon('search')}<input type="search" aria-label="Tìm" placeholder="Tìm trên trang…"></label>`,
      'đã gõ': `<label class="search">${icon('map-pin')}<input type="search" aria-label="Gõ tên xã" value="Phong Dụ Thượng"></label>`,
    },
  },
  sheet: {
    says: 'Hộp mở ra từ một nút, không cần JavaScript.',
    states: {
      đóng: `<details class="sheet"><summary class="btn">${icon('languages')}Tiếng Việt</summary><div class="sheet-box tongue-box"><ul class="tongues"><li><a href="#sheet" aria-current="true">Tiếng Việt${icon('check')}</a></li><li><a href="#sheet" lang="en">English</a></li></ul></div></details>`,
      'nhóm lựa chọn': `<div class="choices five" role="group" aria-label="Cỡ chữ"><button class="btn" type="button" aria-pressed="true">100%</button><button class="btn" type="button" aria-pressed="false">125%</button><button class="btn" type="button" aria-pressed="false">150%</button></div>`,
    },
  },
  filters: {
    says: 'Thu hẹp một danh sách, và sang trang.',
    states: {
      chip: `<p class="filters"><a class="chip" href="#filters" aria-current="page">Tất cả</a> <a class="chip" href="#filters">Y tế, sức khỏe</a> <a class="chip" href="#filters">Giao thông, hạ tầng</a></p>`,
      'sang trang': `<p class="pager"><a class="btn" href="#filters">${icon('chevrons-left')}Về trang đầu</a> <a class="btn" href="#filters">Tin cũ hơn${icon('chevron-right')}</a></p>`,
    },
  },
  entries: {
    says: 'Lối vào lớn trên nền sẫm: việc người dân hay làm.',
    states: {
      'hai lối': `<div class="deep pad"><ul class="entries"><li><a href="#entries">${icon('construction')}Đường, điện, nước hỏng</a></li><li><a href="#entries">${icon('volume-x')}<span>Loa quá to<small>hoặc không nghe</small></span></a></li></ul></div>`,
    },
  },
  listen: {
    says: 'Nghe một tin; độ dài nói trước.',
    states: {
      nút: `<p class="listen"><a href="#listen">${icon('play')}<span>Nghe 1 phút 20 giây</span></a></p>`,
      'trình phát của trình duyệt': `<div class="player">${icon('headphones')}<div><b>Nghe tin này</b><small>1 phút 20 giây, cùng bản đọc phát trên loa.</small></div><audio controls preload="none" aria-label="Nghe tin này"></audio></div>`,
    },
  },
} satisfies Record<string, Example>;
