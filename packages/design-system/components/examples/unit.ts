import { icon } from '../../icons.ts';
import type { Example } from './example.ts';

const dot = (path: string) =>
  `<svg class="ic dot" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"></path></svg>`;

/** What tells of a unit: its day, its facts, its places. */
export const unit = {
  tag: {
    says: 'Trạng thái bằng chữ trên nền nhạt.',
    states: {
      'bốn sắc': `<p><span class="tag">Mới</span> <span class="tag ok">${icon('check')}Đã trả lời</span> <span class="tag warn">Còn 2 ngày</span> <span class="tag bad">Khẩn cấp</span></p>`,
    },
  },
  card: {
    says: 'Một khối đứng riêng.',
    states: {
      'có đầu mục': `<div class="card"><h2>${icon('clock')}Giờ làm việc</h2><p>07:30–11:30, 13:30–17:00</p></div>`,
    },
  },
  facts: {
    says: 'Tên bên trái, giá trị bên phải.',
    states: {
      'số điện thoại': `<table class="facts num"><tbody><tr><th scope="row">Công an xã</th><td>0214 000 0113</td></tr><tr><th scope="row">Trạm Y tế</th><td>0214 000 0115</td></tr></tbody></table>`,
      'lời dài': `<table class="facts left"><tbody><tr><th scope="row">Sắp xếp từ</th><td>Xã Tả Phìn; Xã Trung Chải</td></tr></tbody></table>`,
    },
  },
  day: {
    says: 'Lịch loa trong ngày, với điều đã chứng minh được.',
    states: {
      'bốn trạng thái': `<ol class="day num"><li data-state="done"><time>05:00</time>${dot('M20 6 9 17l-5-5')}<div><b>Cảnh báo mưa lớn</b><small>Đã phát. 22 trên 24 cụm loa đã phát xong</small></div></li><li data-state="failed"><time>05:30</time>${dot('M18 6 6 18M6 6l12 12')}<div><b>Bản tin sáng</b><small>Chưa phát được</small></div></li><li data-state="now"><time>11:15</time>${dot('')}<div><b>Tiêm chủng</b><small>Đang phát</small></div></li><li data-state="next"><time>17:00</time>${dot('')}<div><b>Lịch họp thôn</b><small>Sắp phát</small></div></li></ol>`,
    },
  },
  board: {
    says: 'Bảng tin công cộng như nó đang hiện.',
    states: {
      'không hình': `<div class="board"><div class="board-in plain"><div><b>Tiêm vắc-xin sởi, Thứ Tư 16/9, 07:30</b><span>Trạm Y tế xã, thôn Sả Xéng</span></div></div></div>`,
    },
  },
  places: {
    says: 'Tên các nơi theo cột; nơi có trang riêng có gạch chân khi chạm tới.',
    states: {
      'hai kiểu': `<ul class="places"><li><a class="tt" href="#places">Xã Tả Phìn</a></li><li><a class="tt" href="#places">Xã Phong Dụ Thượng</a></li><li><span class="plain">Thôn Sả Xéng</span><small>2 cụm loa</small></li></ul>`,
      'chú giải bản đồ': `<p class="legend"><span>Xã</span> <span class="ward">Phường</span> <span class="here">Xã Tả Phìn</span></p>`,
    },
  },
} satisfies Record<string, Example>;
