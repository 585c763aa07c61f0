import { speechError } from '../errors.ts';

/** How one run of text is spoken, beside the voice's own way. */
export interface Prosody {
  /** Times the pace. */
  rate?: number;
  /** Times the pitch. */
  pitch?: number;
  /** Times the loudness. */
  volume?: number;
  /** Letter by letter. */
  spell?: boolean;
}

export type Run = { text: string; prosody: Prosody } | { pauseMs: number };

const longestPause = 10_000;
const pauses: Record<string, number> = {
  none: 0,
  'x-weak': 100,
  weak: 250,
  medium: 500,
  strong: 900,
  'x-strong': 1500,
};
const rates: Record<string, number> = { 'x-slow': 0.6, slow: 0.8, medium: 1, fast: 1.25, 'x-fast': 1.6 };
const pitches: Record<string, number> = { 'x-low': 0.7, low: 0.85, medium: 1, high: 1.2, 'x-high': 1.4 };
const emphases: Record<string, Prosody> = {
  none: {},
  reduced: { volume: 0.8 },
  moderate: { rate: 0.92, pitch: 1.06, volume: 1.15 },
  strong: { rate: 0.85, pitch: 1.12, volume: 1.3 },
};

/** Only what is written like a mark: “dưới <5 tuổi” is text. */
export const markOrText =
  /<(\/?)([a-z][a-z:-]*)((?:\s+[a-z:-]+\s*=\s*(?:"[^"<>]{0,40}"|'[^'<>]{0,40}'))*)\s*(\/?)>/gi;
const attribute = /([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

export const holdsMarks = (text: string): boolean => /<\/?[a-z]/i.test(text);

/**
 * A few marks of SSML: `<break time="500ms"/>`, `<emphasis level="strong">`, `<prosody rate="slow" pitch="high">`,
 * `<say-as interpret-as="spell-out">`. This is no XML: there are no entities, comments or declarations, so none can do harm.
 * @throws speech/mark-not-known, speech/mark-not-right
 */
export function readMarks(marked: string): Run[] {
  const runs: Run[] = [];
  const open: { name: string; prosody: Prosody }[] = [];
  const say = (text: string) => {
    if (/<[a-z/!?]/i.test(text))
      throw speechError('mark-not-known', { mark: text.slice(text.search(/<[a-z/!?]/i)).slice(0, 30) });
    if (text.trim()) runs.push({ text, prosody: together(open.map(({ prosody }) => prosody)) });
  };
  let at = 0;
  for (const found of marked.matchAll(markOrText)) {
    const [whole, closing, name = '', attributes = '', empty] = found;
    say(marked.slice(at, found.index));
    at = found.index + whole.length;
    const known = name.toLowerCase();
    if (!Object.hasOwn(makers, known)) throw speechError('mark-not-known', { mark: whole.slice(0, 30) });
    if (closing) {
      if (open.pop()?.name !== known) throw speechError('mark-not-right', { mark: whole });
      continue;
    }
    const made = makers[known]!(valuesOf(attributes), whole);
    if (typeof made === 'number') runs.push({ pauseMs: made });
    else if (!empty) open.push({ name: known, prosody: made });
    if (open.length > 8) throw speechError('mark-not-right', { mark: whole });
  }
  say(marked.slice(at));
  const [left] = open;
  if (left) throw speechError('mark-not-right', { mark: `<${left.name}>` });
  return runs;
}

type Values = Readonly<Record<string, string>>;
const makers: Record<string, (values: Values, mark: string) => Prosody | number> = {
  break: ({ time, strength }, mark) => {
    if (time === undefined) return strength === undefined ? pauses.medium! : oneOf(pauses, strength, mark);
    const [, number, unit] = /^(\d{1,5}(?:\.\d{1,3})?)(ms|s)$/.exec(time) ?? [];
    const ms = Number(number) * (unit === 's' ? 1000 : 1);
    if (!(ms <= longestPause)) throw speechError('mark-not-right', { mark });
    return ms;
  },
  emphasis: ({ level = 'moderate' }, mark) => oneOf(emphases, level, mark),
  prosody: ({ rate, pitch }, mark) => ({
    ...(rate === undefined ? {} : { rate: timesOf(rates, rate, mark) }),
    ...(pitch === undefined ? {} : { pitch: timesOf(pitches, pitch, mark) }),
  }),
  'say-as': ({ 'interpret-as': how }, mark) => {
    if (how !== 'spell-out' && how !== 'characters') throw speechError('mark-not-right', { mark });
    return { spell: true };
  },
};

const valuesOf = (attributes: string): Values =>
  Object.fromEntries(
    [...attributes.matchAll(attribute)].map(([, name = '', one, two]) => [
      name.toLowerCase(),
      one ?? two ?? '',
    ]),
  );

function oneOf<T>(table: Readonly<Record<string, T>>, word: string, mark: string): T {
  if (!Object.hasOwn(table, word)) throw speechError('mark-not-right', { mark });
  return table[word]!;
}

/** A word of the table, a share (`80%`) or a change (`+10%`). */
function timesOf(table: Readonly<Record<string, number>>, value: string, mark: string): number {
  const [, sign, number] = /^([+-]?)(\d{1,3})%$/.exec(value) ?? [];
  if (number === undefined) return oneOf(table, value, mark);
  const times = sign ? 1 + Number(`${sign}${number}`) / 100 : Number(number) / 100;
  if (times < 0.5 || times > 2) throw speechError('mark-not-right', { mark });
  return times;
}

export const together = (all: readonly Prosody[]): Prosody =>
  all.reduce<Prosody>(
    (sum, each) => ({
      ...times('rate', sum, each),
      ...times('pitch', sum, each),
      ...times('volume', sum, each),
      ...(sum.spell || each.spell ? { spell: true } : {}),
    }),
    {},
  );

const times = (name: 'rate' | 'pitch' | 'volume', one: Prosody, two: Prosody): Prosody =>
  one[name] === undefined && two[name] === undefined ? {} : { [name]: (one[name] ?? 1) * (two[name] ?? 1) };

/** Works on what stands between the marks, such as a normaliser; what is to be spelled stays as written. */
export function betweenMarks(marked: string, work: (text: string) => string): string {
  if (!holdsMarks(marked)) return work(marked);
  readMarks(marked);
  let spelling = false;
  return marked
    .split(/(<\/?[a-z][^<>]*>)/i)
    .map((part) => {
      if (!/^<\/?[a-z]/i.test(part)) return spelling || !part.trim() ? part : ` ${work(part)} `;
      if (/^<\/?say-as/i.test(part)) spelling = !part.startsWith('</');
      return part;
    })
    .join('')
    .trim();
}
