/** Elements of Dublin Core in the order of TT 24/2011/TT-BTTTT: never empty, recommended, optional. */
export const mandatory = ['title', 'creator', 'date', 'description', 'publisher', 'identifier'] as const;
export const recommended = ['language', 'source', 'contributor', 'subject'] as const;
export const optional = ['coverage', 'type', 'format', 'relation', 'rights'] as const;
export const elements = [...mandatory, ...recommended, ...optional] as const;
export type Element = (typeof elements)[number];

/** What is said of a page or an item, each element with any number of values. */
export type DublinCore = Readonly<Record<Element, readonly string[]>>;

/** Values as they are given: nothing, one, or several. */
export type Given = Readonly<
  Partial<Record<Element, string | readonly (string | null | undefined)[] | null>>
>;

/** Precomposed letters (TCVN 6909), one line, no signs that are no text; what says nothing or is said twice is left out. */
export function dublinCore(given: Given): DublinCore {
  const core = {} as Record<Element, readonly string[]>;
  for (const element of elements) core[element] = valuesOf(given[element] ?? []);
  return core;
}

function valuesOf(said: string | readonly (string | null | undefined)[]): readonly string[] {
  const values: string[] = [];
  for (const one of typeof said === 'string' ? [said] : said) {
    const value = one && oneLine(one);
    if (value && !values.includes(value)) values.push(value);
  }
  return values;
}

/**
 * What most texts have nothing of: other than precomposed Latin letters and the usual signs, parted by single spaces.
 * Looking is quicker than writing every one anew, and each page asks twenty times.
 */
const awkward = /[^ -~\u00a1-\u024f\u1e00-\u1eff\u2010-\u2027]|^ | $| {2}/;

/** Text on one line, without what XML or a reader would choke on. */
export function oneLine(text: string): string {
  if (!awkward.test(text)) return text;
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\uFFFE\uFFFF\uFFFD\s]+/gu, ' ')
    .trim();
}

/** Several values of an element in one text, as the circular wants them; a semicolon inside a value does not part it. */
export const joined = (values: readonly string[]): string =>
  values.length === 1 ? values[0]! : values.map((value) => value.replace(/\s*;\s*/g, ', ')).join('; ');

/** Mandatory elements that say nothing. */
export const missingIn = (metadata: DublinCore): Element[] =>
  mandatory.filter((element) => metadata[element].length === 0);
