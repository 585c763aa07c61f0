import type { ComponentChildren } from 'preact';
import { FullTime, Icon, Mark } from './bits.tsx';
import type { Assets, Frame } from './frame.ts';
import { Head, Page } from './layout.tsx';
import { DemoStrip } from './masthead.tsx';

/** No such page on this site. */
export const NotFound = ({ frame }: { frame: Frame }) => (
  <Page frame={frame} title="Không tìm thấy trang">
    <Lost title="Không tìm thấy trang này">
      <p>Địa chỉ có thể bị gõ sai, hoặc trang đã được chuyển đi. Tin đã đăng luôn giữ địa chỉ cũ.</p>
      <HomeActs />
    </Lost>
  </Page>
);

/** A story that was here and is withdrawn: said openly, with the reason. */
export const Withdrawn = ({ frame, at, reason }: { frame: Frame; at: Date; reason: string | null }) => (
  <Page frame={frame} title="Tin đã được gỡ">
    <Lost title="Tin này đã được gỡ">
      <p>
        {frame.site.owner.vi} gỡ tin lúc <FullTime at={at} />.
      </p>
      {reason && <p class="note">Lý do: {reason}</p>}
      <HomeActs />
    </Lost>
  </Page>
);

/** No site has this host name. */
export const UnknownHost = ({
  assets,
  demo,
  main,
  host,
}: {
  assets: Assets;
  demo: boolean;
  main: Frame['main'];
  host: string;
}) => (
  <html lang="vi" data-theme="cham">
    <Head assets={assets} title="Không có trang ở địa chỉ này" />
    <body>
      {demo && <DemoStrip />}
      <main>
        <Lost title="Không có trang ở địa chỉ này">
          <p>
            Chưa đơn vị nào dùng tên miền <b>{host}</b>. Bạn có thể tìm xã, phường của mình trên cổng của
            tỉnh.
          </p>
          <div class="acts">
            <a class="btn primary" href={`${main.url}/xa-phuong`}>
              <Icon name="map-pin" />
              Tìm xã, phường
            </a>
            <a class="btn" href={main.url}>
              {main.name}
            </a>
          </div>
        </Lost>
      </main>
    </body>
  </html>
);

const Lost = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="wrap lost">
    <Mark />
    <h1>{title}</h1>
    {children}
  </div>
);

const HomeActs = () => (
  <div class="acts">
    <a class="btn primary" href="/">
      <Icon name="house" />
      Về trang chủ
    </a>
    <a class="btn" href="/tin-tuc">
      <Icon name="newspaper" />
      Xem tin mới
    </a>
  </div>
);
