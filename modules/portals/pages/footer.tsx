import { formatDate, formatTime } from '@saola/vietnamese';
import { Band, Emblem, Mark } from './bits.tsx';
import { appUrl, type Frame } from './frame.ts';

/** The same on every site, as TT 32/2017 Art. 16 wants it: owner, responsible person, address, telephone, mail. */
export const Footer = ({ frame }: { frame: Frame }) => {
  const { site, main } = frame;
  const isMain = site.kind === 'MAIN';
  return (
    <footer class="foot">
      <Band />
      <div class="wrap">
        <div class="cols">
          <div>
            <div class="foot-name">
              <Emblem id="bieu-trung-chan" />
              <div>
                <b>{site.name.vi}</b>
                <span>Cơ quan chủ quản: {site.owner.vi}</span>
              </div>
            </div>
            <dl>
              <dt>Chịu trách nhiệm</dt>
              <dd>{site.settings.responsible?.vi}</dd>
              <dt>Địa chỉ</dt>
              <dd>{site.settings.address?.vi}</dd>
              <dt>Điện thoại</dt>
              <dd class="num">{site.settings.phone}</dd>
              <dt>Thư điện tử</dt>
              <dd>{site.settings.email}</dd>
            </dl>
          </div>
          <FootLinks
            title={isMain ? 'Trên cổng' : 'Trên trang này'}
            links={[
              ['/tin-tuc', isMain ? 'Tin tức' : 'Tin tức, thông báo'],
              ['/gioi-thieu', 'Giới thiệu'],
              ['/lien-he', 'Liên hệ'],
              ['/so-do', isMain ? 'Sơ đồ cổng' : 'Sơ đồ trang'],
            ]}
          />
          <FootLinks
            title={isMain ? 'Cổng thành phần' : 'Của tỉnh'}
            links={
              isMain
                ? [
                    ['/so-nganh', 'Sở, ngành'],
                    ['/xa-phuong', 'Xã, phường'],
                  ]
                : [
                    [main.url, main.name],
                    [`${main.url}/xa-phuong`, 'Các xã, phường'],
                    [`${main.url}/so-nganh`, 'Các sở, ngành'],
                  ]
            }
          />
          <FootLinks
            title="Dành cho bạn"
            links={[
              [appUrl(frame, '/', { 'don-vi': site.unitId }), 'Ứng dụng công dân'],
              [appUrl(frame, '/gui-y-kien', { 'don-vi': site.unitId }), 'Gửi ý kiến, phản ánh'],
              [appUrl(frame, '/tra-cuu'), 'Tra mã phản ánh'],
              ['https://dichvucong.gov.vn', 'Cổng Dịch vụ công quốc gia'],
            ]}
          />
        </div>
        <div class="legal">
          <span>
            © {frame.now.getFullYear()} {site.owner.vi}. Ghi rõ nguồn khi phát hành lại thông tin từ trang
            này.
          </span>
          <span class="num">
            Trang lập lúc {formatTime(frame.now)}, {formatDate(frame.now)}
          </span>
          <span class="made">
            <Mark /> Chạy trên Saola, phần mềm nguồn mở
          </span>
        </div>
      </div>
    </footer>
  );
};

const FootLinks = ({ title, links }: { title: string; links: [href: string, label: string][] }) => (
  <div>
    <h2>{title}</h2>
    <ul>
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </div>
);
