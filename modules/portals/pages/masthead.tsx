import { formatDate } from '@saola/vietnamese';
import { menuTree } from '@saola/sites';
import { Band, Emblem, Icon } from './bits.tsx';
import { type Frame, hrefOf } from './frame.ts';

export const DemoStrip = () => (
  <aside class="demo" aria-label="Ghi chú trình diễn">
    <div class="wrap">
      <Icon name="info" />
      <span>
        <b>Trang trình diễn.</b> Tin, số liệu và tên gọi ở đây chỉ để minh họa, không phải thông báo thật.
      </span>
    </div>
  </aside>
);

export const Masthead = ({ frame }: { frame: Frame }) => (
  <header>
    <div class="mast">
      <div class="wrap">
        <a class="mast-name" href="/" accesskey="1">
          <Emblem id="bieu-trung-dau" />
          <span>
            <b>{frame.site.name.vi}</b>
            <small>
              {frame.site.owner.vi} · <span>{formatDate(frame.now)}</span>
            </small>
          </span>
        </a>
        <div class="mast-tools">
          <form class="search" role="search" action="/tin-tuc" method="get">
            <Icon name="search" />
            <input
              type="search"
              name="q"
              aria-label="Tìm tin, thông báo"
              placeholder="Tìm tin, thông báo…"
              value={frame.search}
              maxLength={100}
              accesskey="3"
            />
            <button class="vh" type="submit">
              Tìm
            </button>
          </form>
          <ReadingHelp />
        </div>
      </div>
    </div>
    <MainMenu frame={frame} />
    <Band />
  </header>
);

/** Text size and colours: remembered by a small script; without it the system's own choice holds. */
const ReadingHelp = () => (
  <details class="sheet">
    <summary class="btn" title="Trợ năng: cỡ chữ, màu trang">
      <Icon name="accessibility" />
      <span class="wide">Trợ năng</span>
    </summary>
    <div class="sheet-box">
      <div class="js">
        <h2 id="co-chu">Cỡ chữ</h2>
        <div class="choices three" role="group" aria-labelledby="co-chu">
          {['Vừa', 'Lớn', 'Rất lớn'].map((label, index) => (
            <button
              key={label}
              class="btn"
              type="button"
              data-set-size={index + 1}
              aria-pressed={index === 0}
            >
              {label}
            </button>
          ))}
        </div>
        <h2 id="mau-trang">Màu trang</h2>
        <div class="choices" role="group" aria-labelledby="mau-trang">
          {[
            ['system', 'Theo máy'],
            ['light', 'Sáng'],
            ['dark', 'Tối'],
            ['contrast', 'Tương phản'],
          ].map(([scheme, label]) => (
            <button
              key={scheme}
              class="btn"
              type="button"
              data-set-scheme={scheme}
              aria-pressed={scheme === 'system'}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <noscript>
        <p>
          Trang theo màu sáng hoặc tối của máy. Phóng to chữ bằng phím Ctrl và dấu +. Bật JavaScript nếu muốn
          chọn ngay tại đây.
        </p>
      </noscript>
      <h2>Phím tắt</h2>
      <p>Kèm phím Alt (hoặc Alt và Shift): 1 về trang chủ, 2 tới sơ đồ, 3 tới ô tìm kiếm.</p>
    </div>
  </details>
);

const MainMenu = ({ frame }: { frame: Frame }) => (
  <nav class="nav" aria-label="Menu chính">
    <details class="wrap nav-narrow">
      <summary class="nav-toggle">
        <Icon name="menu" />
        Danh mục
      </summary>
      <MenuList frame={frame} />
    </details>
    <div class="wrap nav-wide">
      <MenuList frame={frame} />
    </div>
  </nav>
);

const MenuList = ({ frame }: { frame: Frame }) => (
  <ul>
    {menuTree(frame.site.menu).map((item) => (
      <li key={item.id}>
        <a href={hrefOf(frame, item.href)} aria-current={item.href === frame.menuPath ? 'page' : undefined}>
          {item.label.vi}
        </a>
      </li>
    ))}
  </ul>
);
