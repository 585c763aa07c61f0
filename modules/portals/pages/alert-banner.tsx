import type { SiteAlert } from '../page-parts.ts';
import { Icon } from './bits.tsx';

/** The one thing to know now; its level is said in colour, in words and in bars. */
export const AlertBanner = ({ alert }: { alert: SiteAlert }) => (
  <section class="alert" data-level={alert.level ?? undefined} aria-label="Cảnh báo">
    <div class="wrap">
      <div class="alert-level">
        {alert.level ? <Bars level={alert.level} /> : <Icon name="triangle-alert" />}
        {alert.level ? `Cấp ${alert.level}` : 'Khẩn cấp'}
      </div>
      <div>
        <h2>{alert.url ? <a href={alert.url}>{alert.title}</a> : alert.title}</h2>
        <p>{alert.text}</p>
      </div>
      <div class="acts">
        {alert.url && (
          <a class="btn" href={alert.url}>
            Việc cần làm ngay
          </a>
        )}
        {alert.audioUrl && (
          <a class="btn" href={alert.audioUrl}>
            <Icon name="volume-2" />
            Nghe
          </a>
        )}
      </div>
    </div>
  </section>
);

const Bars = ({ level }: { level: number }) => (
  <span class="bars" aria-hidden="true">
    {[1, 2, 3, 4, 5].map((bar) => (
      <i key={bar} class={bar <= level ? 'on' : ''} />
    ))}
  </span>
);
