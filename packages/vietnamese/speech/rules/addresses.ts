import { readDigits, readWhole } from '../../read-number.ts';
import { spellLetters } from '../../letters.ts';
import { matchAt, type Rule } from '../rule.ts';

const mail = /[A-Za-z0-9][A-Za-z0-9._+-]{0,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/y;
const url = /(?:https?:\/\/|www\.)[^\s<>()“”"]{1,2000}/iy;
const tops = 'vn|com|net|org|gov|edu|info|io|asia|biz|me|tv|app|dev|eu|jp|cn|la|int|ly';
const host = new RegExp(
  `[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,6}\\.(?:${tops})(?![\\p{L}\\p{M}\\d]|\\.[a-z])(?:/[^\\s<>()“”",;]{0,400})?`,
  'iuy',
);
const said: Record<string, string> = {
  '.': ' chấm ', '/': ' trên ', '-': ' gạch ngang ', '_': ' gạch dưới ', '@': ' a còng ', '+': ' cộng ', '?': ' hỏi ', '=': ' bằng ', '&': ' và ', '#': ' thăng ', '%': ' phần trăm ', ':': ' hai chấm ', '~': ' ngã ',
}; // prettier-ignore

/** Houses everybody knows, as everybody says them. */
const houses: Record<string, string> = {
  gmail: 'gi meo',
  hotmail: 'hót meo',
  yahoo: 'da hu',
  outlook: 'ao lúc',
  facebook: 'phây búc',
  youtube: 'diu túp',
  google: 'gu gồ',
  zalo: 'da lô',
  tiktok: 'tích tóc',
};

/** A run of letters stays as it is written, so that a listener can write it down; “vn” and single letters by their names. */
const readRun = (run: string): string =>
  run.length === 1 || /^(?:vn|www)$/i.test(run) || /^[b-df-hj-np-tv-xz]{2,4}$/i.test(run)
    ? spellLetters(run)
    : houses[run.toLowerCase()]
      ? houses[run.toLowerCase()]!
      : /^[A-Z]+$/.test(run)
        ? run.toLowerCase()
        : run;

/** Signs by their names; the address itself is kept together so that a listener can write it down. */
export function readAddress(address: string): string {
  return (address.match(/[A-Za-z]+|\d+|[^A-Za-z\d]/g) ?? [])
    .map((run) =>
      /[a-z]/i.test(run)
        ? readRun(run)
        : /\d/.test(run)
          ? ` ${run.length < 3 ? readWhole(run) : readDigits(run)} `
          : (said[run] ?? ' '),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const longest = 120;

/** Mail and web addresses: “laocai.gov.vn” → “laocai chấm gờ ô vê chấm vê nờ”. What stands behind “?” nobody writes down. */
export const addressRule: Rule = {
  name: 'addresses',
  read(spot) {
    const next = spot.text[spot.end];
    if (
      next !== '.' &&
      next !== '@' &&
      next !== ':' &&
      next !== '-' &&
      next !== '_' &&
      next !== '+' &&
      !/\d/.test(next ?? '')
    )
      return null;
    const found = matchAt(mail, spot) ?? matchAt(url, spot) ?? matchAt(host, spot);
    if (!found) return null;
    const address = found[0].replace(/[.,;:!?'’”]+$/, '');
    const shown = address
      .replace(/^https?:\/\//i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
    if (shown === '') return null;
    return { to: spot.at + address.length, spoken: readAddress(shown.slice(0, longest)) };
  },
};
