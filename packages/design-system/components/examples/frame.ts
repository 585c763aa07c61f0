import { emblem, saolaMark } from '../../brand.ts';
import { icon } from '../../icons.ts';
import type { Example } from './example.ts';

/** What surrounds every page. */
export const frame = {
  layout: {
    says: 'Khoảng cách, cột và đầu mục.',
    states: {
      'đầu mục': `<div class="head"><h3>Từ các xã, phường</h3><a href="#layout">Tất cả tin</a></div><div class="two"><p>Cột thứ nhất.</p><p class="soft">Cột thứ hai, chữ phụ.</p></div>`,
      'chữ nhỏ quanh một tin': `<span class="eyebrow">Y tế, sức khỏe</span><p class="meta"><span>Xã Tả Phìn</span> <time>hôm nay, 09:25</time></p><a class="more" href="#layout">Xem thêm${icon('arrow-right')}</a>`,
    },
  },
  band: {
    says: 'Dải thổ cẩm: chỉ dưới đầu trang, trên chân trang, cuối bài và chỗ trống.',
    states: { dài: '<div class="band"></div>', 'ngắn, cuối bài': '<div class="band short"></div>' },
  },
  'demo-strip': {
    says: 'Nói rõ đây là trang trình diễn.',
    states: {
      'một dòng': `<div class="demo"><div class="wrap">${icon('info')}<span><b>Trang trình diễn.</b> Tin ở đây chỉ để minh họa.</span></div></div>`,
    },
  },
  archive: {
    says: 'Trên mọi trang của đơn vị đã kết thúc hoạt động.',
    states: {
      'có đơn vị kế thừa': `<div class="archive"><div class="wrap">${icon('archive')}<p><b>Trang lưu trữ.</b> Xã Trung Chải đã kết thúc hoạt động. Thông tin mới có tại <a href="#archive">trang của xã Tả Phìn</a>.</p></div></div>`,
    },
  },
  masthead: {
    says: 'Biểu trưng và tên đầy đủ viết đứng (TT 32/2017 Điều 16).',
    states: {
      'tên dài': `<div class="mast"><div class="wrap"><a class="mast-name" href="#masthead">${emblem('Biểu trưng minh họa', 'mau-dau-trang')}<span><b>Trang thông tin điện tử xã Phong Dụ Thượng, tỉnh Lào Cai</b><small>Ủy ban nhân dân xã Phong Dụ Thượng</small></span></a></div></div>`,
    },
  },
  menu: {
    says: 'Menu một hàng; nhánh mở ra không cần JavaScript.',
    states: {
      'có nhánh': `<div class="nav"><div class="wrap nav-wide"><ul><li><a href="#menu" aria-current="page">Trang chủ</a></li><li><details class="nav-more"><summary>Công khai${icon('chevron-down')}</summary><ul><li><a href="#menu">Ngân sách</a></li><li><a href="#menu">Đất đai, quy hoạch</a></li></ul></details></li></ul></div></div>`,
    },
  },
  'menu-room': {
    says: 'Mục nào chưa đủ chỗ thì nằm trong “Xem thêm”; co hẹp cửa sổ để xem.',
    states: {
      'có mục chờ chỗ': `<div class="nav"><div class="wrap nav-wide"><ul><li><a href="#menu-room">Trang chủ</a></li><li class="fit-82"><a href="#menu-room">Sơ đồ trang</a></li><li class="nav-rest rest-82"><details class="nav-more"><summary>Xem thêm${icon('chevron-down')}</summary><ul><li class="rest-82"><a href="#menu-room">Sơ đồ trang</a></li></ul></details></li></ul></div></div>`,
    },
  },
  alert: {
    says: 'Điều cần biết ngay: cấp độ nói bằng màu, bằng chữ và bằng vạch.',
    states: Object.fromEntries(
      [1, 2, 3, 4, 5].map((level) => [
        `cấp ${level}`,
        `<div class="alert" data-level="${level}"><div class="wrap"><div class="alert-level"><span class="bars" aria-hidden="true">${[1, 2, 3, 4, 5].map((bar) => `<i class="${bar <= level ? 'on' : ''}"></i>`).join('')}</span>Cấp ${level}</div><div><h3>Mưa lớn, nguy cơ lũ quét tại 14 xã</h3><p>Không ngủ lại lán nương. Gọi 112 khi cần cứu nạn.</p></div><div class="acts"><a class="btn" href="#alert">Việc cần làm ngay</a></div></div></div>`,
      ]),
    ),
  },
  footer: {
    says: 'Cơ quan chủ quản, người chịu trách nhiệm, địa chỉ, điện thoại, thư điện tử.',
    states: {
      'một cột': `<div class="foot"><div class="wrap"><div class="cols"><div><div class="foot-name">${emblem('Biểu trưng minh họa', 'mau-chan-trang')}<div><b>Trang thông tin điện tử xã Tả Phìn</b><span>Cơ quan chủ quản: Ủy ban nhân dân xã</span></div></div><dl><dt>Điện thoại</dt><dd>0214 000 0100</dd></dl></div></div><div class="legal"><span>© 2026 Ủy ban nhân dân xã Tả Phìn.</span></div></div></div>`,
    },
  },
  'plain-page': {
    says: 'Trang không có, trang đã gỡ, cây trang.',
    states: {
      'không tìm thấy': `<div class="lost"><span class="raw">${saolaMark()}</span><h3>Không tìm thấy trang này</h3><p>Địa chỉ có thể bị gõ sai.</p><p class="quiet-title" lang="vi">Lễ hội Mùa vàng 2026</p></div>`,
      'cây trang': `<ul class="tree"><li><a href="#plain-page">Giới thiệu</a><ul><li><a href="#plain-page">Lãnh đạo</a></li></ul></li></ul>`,
    },
  },
} satisfies Record<string, Example>;
