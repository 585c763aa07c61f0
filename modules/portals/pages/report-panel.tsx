import { Icon } from './bits.tsx';
import { appUrl, type Frame } from './frame.ts';

const entries = [
  { icon: 'construction', label: 'Đường, điện, nước hỏng', category: 'Đường sá' },
  { icon: 'trees', label: 'Rác, rừng, nguồn nước', category: 'Rác, môi trường' },
  { icon: 'volume-x', label: 'Loa quá to hoặc không nghe', category: 'Loa, bảng tin' },
  { icon: 'message-circle', label: 'Việc khác, góp ý', category: 'Việc khác' },
];

/** The way back: four kinds of word a citizen may send, and the code that follows it. */
export const ReportPanel = ({ frame }: { frame: Frame }) => (
  <section class="section deep" aria-labelledby="bao-viec">
    <div class="wrap">
      <div class="head">
        <div>
          <h2 id="bao-viec">Báo việc cần xử lý</h2>
          <p class="soft">
            Chụp ảnh hoặc viết. Có hẹn ngày trả lời, theo dõi được bằng mã, không cần tài khoản.
          </p>
        </div>
        <a class="btn gold" href={appUrl(frame, '/tra-cuu')}>
          <Icon name="search" />
          Tra mã phản ánh
        </a>
      </div>
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry.category}>
            <a href={appUrl(frame, '/gui-y-kien', { 'don-vi': frame.site.unitId, loai: entry.category })}>
              <Icon name={entry.icon} />
              {entry.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </section>
);
