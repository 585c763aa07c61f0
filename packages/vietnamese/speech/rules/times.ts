import { before, matchAt, numbersOf, type Reading, type Rule, type Spot, following } from '../rule.ts';

const clock =
  "(\\d{1,2})\\s?(?::|h|H|g|giờ)\\s?(\\d{2})(?::(\\d{2}))?(?:\\s?(?:phút|ph|p|’|'))?(?![\\d\\p{L}\\p{M}]|[.,:]\\d|/\\d)";
const hour = '(\\d{1,2})\\s?(?:h|H|g|giờ)(?![\\d\\p{L}\\p{M}/]|:\\d)';
const joint = '(?:\\s{0,2}[-–—÷~]\\s{0,2}|\\s+đến\\s+)';
const one = new RegExp(clock, 'uy');
const full = new RegExp(hour, 'uy');
const glued = new RegExp(`(\\d{1,2})[hHg](?![\\d\\p{L}\\p{M}/]|:\\d)`, 'uy');
const toNext = new RegExp(joint, 'uy');
const bareHour = /(\d{1,2})(?=\s?[-–—]\s?\d{1,2}\s?(?:h|giờ)(?![\p{L}\p{M}]))/uy;
const always = /24\s?\/\s?(7|24)(\s?h(?!\p{L})|\s?giờ)?(?![\d/])/uy;
const duration = /(\d{1,3})\s?[’']\s?(?:(\d{1,2})\s?(?:[”"]|''))?(?![\p{L}\d])/uy;

interface Clock {
  to: number;
  words: string;
  isColon: boolean;
}

function readAt(spot: Spot, at: number): Clock | null {
  const words = numbersOf(spot);
  const found = matchAt(one, spot, at);
  if (found) {
    const [whole, h, m, s] = found;
    // “đợt 2: 16-31/10”: a colon with a blank behind it is a clock where a time is called for.
    if (/^\d+:\s/.test(whole) && !/(?:lúc|hồi|từ|đến|giờ)\s*$/u.test(before(spot))) return null;
    if (+h! > 24 || +m! > 59 || +(s ?? 0) > 59) return null;
    const minutes = +m! > 0 || s ? ` ${words.number(+m!)} phút` : '';
    const seconds = s ? ` ${words.number(+s)} giây` : '';
    return {
      to: at + whole.length,
      words: `${words.number(+h!)} giờ${minutes}${seconds}`,
      isColon: /^\d+\s?:/.test(whole),
    };
  }
  const alone = matchAt(full, spot, at);
  return alone && +alone[1]! <= 24
    ? { to: at + alone[0].length, words: `${words.number(+alone[1]!)} giờ`, isColon: false }
    : null;
}

const house = /(?:số(?: nhà)?|hẻm|ngõ|ngách)\s(?:\d{1,4}[a-z],?\s(?:và\s)?){0,6}$/u;

/** A colon between two numbers is a clock, but not after “tỷ lệ”. */
const noClock = /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|bản đồ|scale)[\p{L}\p{M} ]{0,20}$/u;

/** 07:30, 7h30, 7 giờ 30, 17h, 8h–11h30, 24/7. */
export const timeRule: Rule = {
  name: 'times',
  read(spot) {
    if (spot.token.length > 2) return readDuration(spot);
    if (!':hHg/-–—’\'′″”" đ'.includes(following(spot))) return null;
    // “Số 10G, 10H Hồ Sen”: letters of houses.
    if (/^[HG]/.test(spot.text[spot.end] ?? '') && house.test(before(spot))) return null;
    const words = numbersOf(spot);
    const day = matchAt(always, spot);
    if (day && +spot.token === 24 && !/ngày\s*$/u.test(before(spot, 8)))
      return {
        to: spot.at + day[0].length,
        spoken: `${words.number(24)} trên ${words.number(+day[1]!)}${day[2] ? ' giờ' : ''}`,
      };
    // “7h/21 đến 7h/22”: an hour of a day.
    const dayed = matchAt(/(\d{1,2})h\s?\/\s?(\d{1,2})(?:\/(\d{1,2}))?(?![\d/\p{L}])/uy, spot);
    if (dayed && +dayed[1]! <= 24 && +dayed[2]! <= 31 && +dayed[2]! > 0)
      return {
        to: spot.at + dayed[0].length,
        spoken: `${words.number(+dayed[1]!)} giờ ngày ${+dayed[2]! <= 10 ? 'mùng ' : ''}${words.number(+dayed[2]!)}${dayed[3] ? ` tháng ${dayed[3].replace(/^0/, '') === '4' ? 'tư' : words.number(+dayed[3])}` : ''}`,
      };
    const precise = matchAt(
      /(\d{1,2})\s?[hg]\s?(\d{1,2})\s?['’′]\s?(\d{1,2})\s?(?:["”″]|''|’’|s(?!\p{L}))/uy,
      spot,
    );
    if (precise)
      return {
        to: spot.at + precise[0].length,
        spoken: `${words.number(+precise[1]!)} giờ ${words.number(+precise[2]!)} phút ${words.number(+precise[3]!)} giây`,
      };
    // “(Radio Edit) - 3:40”: the length of a song.
    const song = /(?:edit|mix|version|live|remaster(?:ed)?)\)?["”]?\)?\s?[-–—:]\s?$/u.test(before(spot, 24))
      ? matchAt(/(\d{1,2}):(\d{2})(?![\d:])/y, spot)
      : null;
    if (song)
      return {
        to: spot.at + song[0].length,
        spoken: `${words.number(+song[1]!)} phút ${words.number(+song[2]!)} giây`,
      };
    const first = readAt(spot, spot.at);
    if (!first) return readHours(spot) ?? readDuration(spot);
    if (first.isColon && noClock.test(before(spot))) return null;
    const next = matchAt(toNext, spot, first.to);
    const second = next && readAt(spot, first.to + next[0].length);
    if (second) return { to: second.to, spoken: `${first.words} đến ${second.words}` };
    if (
      first.words.endsWith('giờ') &&
      !matchAt(glued, spot) &&
      !first.isColon &&
      !/\d\s?(?:giờ|[hg])\s?00/.test(spot.text.slice(spot.at, first.to))
    )
      return null;
    return { to: first.to, spoken: first.words };
  },
};

/** “8-11h”, “từ 8 - 11 giờ 30”. */
function readHours(spot: Spot): Reading | null {
  const found = matchAt(bareHour, spot);
  if (!found || +found[1]! > 24) return null;
  const next = matchAt(toNext, spot, spot.end);
  const second = next && readAt(spot, spot.end + next[0].length);
  return second
    ? { to: second.to, spoken: `${numbersOf(spot).number(+found[1]!)} đến ${second.words}` }
    : null;
}

/** “phút 45’”, “90’”. */
function readDuration(spot: Spot): Reading | null {
  const run = matchAt(/(\d{1,2})['’′](\d{2})(?:["”″]|''|’’)(\d{1,2})(?![\d\p{L}])/uy, spot);
  if (run) {
    const { number } = numbersOf(spot);
    return {
      to: spot.at + run[0].length,
      spoken: `${number(+run[1]!)} phút ${number(+run[2]!)} giây ${number(+run[3]!)}`,
    };
  }
  const seconds = matchAt(/(\d{1,3})\s?(?:''|’’|″)/y, spot);
  if (seconds)
    return { to: spot.at + seconds[0].length, spoken: `${numbersOf(spot).number(+seconds[1]!)} giây` };
  const found = matchAt(duration, spot);
  if (
    !found ||
    spot.token.length > 3 ||
    /[°º]\s*$/.test(before(spot, 3)) ||
    /["“‘'][^"”’']{0,40}$/u.test(before(spot).replace(/(?<=\d)(?:''|’’|['’])/g, ''))
  )
    return null;
  const words = numbersOf(spot);
  const lead = /phút\s*(?:thứ\s*)?$/u.test(before(spot, 12));
  return {
    to: spot.at + found[0].length,
    spoken: `${words.number(+found[1]!)}${lead ? '' : ' phút'}${found[2] ? ` ${words.number(+found[2])} giây` : ''}`,
  };
}
