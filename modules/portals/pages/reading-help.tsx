import type { Texts } from '@saola/translations';
import { Icon } from './bits.tsx';

const sizes = ['normal', 'large', 'largest'] as const;
const schemes = ['system', 'light', 'dark', 'contrast'] as const;

/** Text size and colours: remembered by a small script; without it the system's own choice holds. */
export const ReadingHelp = ({ texts: { reading } }: { texts: Texts }) => (
  <details class="sheet">
    <summary class="btn" title={reading.hint}>
      <Icon name="accessibility" />
      <span class="wide">{reading.title}</span>
    </summary>
    <div class="sheet-box">
      <div class="js">
        <h2 id="co-chu">{reading.size}</h2>
        <div class="choices three" role="group" aria-labelledby="co-chu">
          {sizes.map((size, index) => (
            <button key={size} class="btn" type="button" data-set-size={index + 1} aria-pressed={index === 0}>
              {reading.sizes[size]}
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
      </div>
      <noscript>
        <p>{reading.withoutScript}</p>
      </noscript>
      <h2>{reading.keys}</h2>
      <p>{reading.keysText}</p>
    </div>
  </details>
);
