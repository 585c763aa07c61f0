import { Icon } from './bits.tsx';
import { type Frame, textOnlyPath } from './frame.ts';
import { once } from './once.ts';

/** In per cent; 200 is what WCAG 1.4.4 wants a text to bear. */
const sizes = [100, 125, 150, 175, 200] as const;
const schemes = ['system', 'light', 'dark', 'contrast'] as const;
/** Each on or off: letters and lines as far apart as WCAG 1.4.12 wants, a face of the system, underlined links, no motion. */
const ways = ['spaced', 'face', 'links', 'still'] as const;

/** How one reader sees the pages: kept by a small script on his device; without it the system's own choice holds. */
export const ReadingHelp = ({ frame }: { frame: Frame }) => {
  const { reading } = frame.texts;
  return (
    <details class="sheet" data-full-only>
      <summary class="btn" title={reading.hint} accesskey="0">
        <Icon name="accessibility" />
        <span class="wide">{reading.title}</span>
      </summary>
      <div class="sheet-box">
        {once(frame.texts, 'reading choices', () => (
          <Choices texts={frame.texts} />
        ))}
        <noscript>
          <p>{reading.withoutScript}</p>
        </noscript>
        <p class="sheet-line">
          <a href={textOnlyPath(frame)} rel="nofollow">
            {reading.textOnly}
          </a>
        </p>
        <h2>{reading.keys}</h2>
        <p>{reading.keysText}</p>
      </div>
    </details>
  );
};

const Choices = ({ texts: { reading, offline } }: Pick<Frame, 'texts'>) => (
  <div class="js">
    <h2 id="co-chu">{reading.size}</h2>
    <div class="choices five" role="group" aria-labelledby="co-chu">
      {sizes.map((size, index) => (
        <button key={size} class="btn" type="button" data-set-size={index + 1} aria-pressed={index === 0}>
          {size}%
        </button>
      ))}
    </div>
    <h2 id="mau-trang">{reading.colours}</h2>
    <div class="choices" role="group" aria-labelledby="mau-trang">
      {schemes.map((scheme) => (
        <button
          key={scheme}
          class="btn"
          type="button"
          data-set-scheme={scheme}
          aria-pressed={scheme === 'system'}
        >
          {reading.schemes[scheme]}
        </button>
      ))}
    </div>
    <h2 id="cach-doc">{reading.ways}</h2>
    <div class="choices" role="group" aria-labelledby="cach-doc">
      {ways.map((way) => (
        <button key={way} class="btn" type="button" {...{ [`data-set-${way}`]: 'on' }} aria-pressed="false">
          {reading[way]}
        </button>
      ))}
    </div>
    <p class="sheet-line">
      <button class="btn" type="button" data-reset>
        {reading.reset}
      </button>
    </p>
    <p class="meta">{reading.kept}</p>
    <p class="sheet-line">
      <button class="btn" type="button" data-forget-pages data-done={offline.forgotten}>
        {offline.forget}
      </button>
    </p>
  </div>
);
