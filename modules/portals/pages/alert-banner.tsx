import type { SiteAlert } from '../page-parts.ts';
import { Icon } from './bits.tsx';
import type { Frame } from './frame.ts';

/** The one thing to know now; its level is said in colour, in words and in bars. */
export const AlertBanner = ({ frame, alert }: { frame: Frame; alert: SiteAlert }) => {
  const { alert: words } = frame.texts;
  // Danger is told even where nobody has translated it yet.
  const foreign = frame.language !== 'vi' && (alert.language ?? 'vi') === 'vi';
  const lang = foreign ? 'vi' : undefined;
  return (
    <section class="alert" data-level={alert.level ?? undefined} aria-label={words.label}>
      <div class="wrap">
        <div class="alert-level">
          {alert.level ? <Bars level={alert.level} /> : <Icon name="triangle-alert" />}
          {alert.level ? words.level(alert.level) : words.urgent}
        </div>
        <div>
          <h2 lang={lang}>{alert.url ? <a href={alert.url}>{alert.title}</a> : alert.title}</h2>
          <p lang={lang}>{alert.text}</p>
          {foreign && <p class="small">{words.onlyVietnamese}</p>}
        </div>
        <div class="acts">
          {alert.url && (
            <a class="btn" href={alert.url}>
              {words.act}
            </a>
          )}
          {alert.audioUrl && (
            <a class="btn" href={alert.audioUrl}>
              <Icon name="volume-2" />
              {words.listen}
            </a>
          )}
        </div>
      </div>
    </section>
  );
};

const Bars = ({ level }: { level: number }) => (
  <span class="bars" aria-hidden="true">
    {[1, 2, 3, 4, 5].map((bar) => (
      <i key={bar} class={bar <= level ? 'on' : ''} />
    ))}
  </span>
);
