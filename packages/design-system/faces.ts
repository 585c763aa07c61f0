import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Faces for letters that Be Vietnam Pro lacks, out of node_modules; each is cut in slices that a browser fetches only when a page uses their letters. */
const require = createRequire(import.meta.url);

interface Family {
  name: string;
  adjust: string;
  weights: readonly number[];
  /** The same face as devices have it, which costs nothing. */
  local: readonly string[];
}

const families = {
  // Khmer is drawn small beside Latin letters of the same size.
  km: { name: 'noto-sans-khmer', adjust: 'size-adjust:112%;', weights: [400, 700], local: [] },
  // Nearly every device has Chinese letters. A page shows some hundred of them, from twenty slices a weight: where there
  // are none, one weight is fetched, and the browser draws it bold.
  zh: {
    name: 'noto-sans-sc',
    adjust: '',
    weights: [400],
    local: ['NotoSansCJKsc-Regular', 'Noto Sans CJK SC'],
  },
} satisfies Record<string, Family>;
/** Language whose letters need a face of their own. */
export type FacedLanguage = keyof typeof families;
export const facedLanguages = Object.keys(families) as FacedLanguage[];

/** Letters that Be Vietnam Pro has itself. */
const covered = /-(latin|latin-ext|vietnamese|cyrillic)-\d/;

interface Slice {
  /** File name below the font route. */
  name: string;
  rule: string;
}

const read = new Map<FacedLanguage, Slice[]>();

function slicesOf(language: FacedLanguage): Slice[] {
  const known = read.get(language);
  if (known) return known;
  const family: Family = families[language];
  const local = family.local.map((name) => `local('${name}'),`).join('');
  const slices = family.weights.flatMap((weight) => {
    const css = readFileSync(require.resolve(`@fontsource/${family.name}/${weight}.css`), 'utf8');
    return (css.match(/@font-face \{[^}]*\}/g) ?? []).flatMap((rule) => {
      const name = /files\/([\w-]+\.woff2)/.exec(rule)?.[1];
      return name && !covered.test(name)
        ? [{ name, rule: compact(rule).replace('{', `{${family.adjust}`).replace('src:', `src:${local}`) }]
        : [];
    });
  });
  read.set(language, slices);
  return slices;
}

const compact = (rule: string): string =>
  rule
    .replace(/, url\([^)]*\.woff\) format\('woff'\)/g, '')
    .replace(/\s*([{};:,])\s*/g, '$1')
    .replace(';}', '}');

const withPrefix = (slices: Slice[], prefix: string): string =>
  slices.map(({ rule }) => rule.replace('./files/', prefix)).join('\n');

/** `@font-face` rules of a language's face. */
export const faceCss = (language: FacedLanguage, prefix = '/phong-chu/'): string =>
  withPrefix(slicesOf(language), prefix);

/** Only those rules that some letters need: how a page says “中文” without carrying all of Chinese. */
export function faceCssFor(letters: string, prefix = '/phong-chu/'): string {
  const wanted = facedLanguages
    .flatMap(slicesOf)
    .filter(
      ({ rule }) => /font-weight:400/.test(rule) && [...letters].some((letter) => covers(rule, letter)),
    );
  return withPrefix(wanted, prefix);
}

function covers(rule: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const ranges = /unicode-range:([^;}]+)/.exec(rule)?.[1] ?? '';
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return code >= parseInt(from, 16) && code <= parseInt(to, 16);
  });
}

/** Bytes of one slice; null for a name that is none. */
export function readFace(name: string): Buffer | null {
  const language = facedLanguages.find((one) => slicesOf(one).some((slice) => slice.name === name));
  return language
    ? readFileSync(require.resolve(`@fontsource/${families[language].name}/files/${name}`))
    : null;
}
