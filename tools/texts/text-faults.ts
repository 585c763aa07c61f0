/** A catalogue of texts: strings, functions of what they mention, and groups of them. */
type Catalogue = object;

const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** Compares two languages both ways, looks for empty and decomposed texts, and for texts no screen says. */
export function textFaults(
  vi: Catalogue,
  other: Catalogue,
  sources: string,
  language = 'en',
): { texts: number; faults: string[] } {
  const [first, second] = [flatten(vi), flatten(other)];
  const faults = [
    ...missing(first, second, nameOf(language)),
    ...missing(second, first, 'Vietnamese'),
    ...[...first, ...second].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`),
    ...[...first]
      .filter(([, text]) => text !== text.normalize('NFC'))
      .map(([key]) => `${key} has marks apart from their letters (not NFC)`),
    ...[...first.keys()].filter((key) => !isSaid(key, sources)).map((key) => `${key} is said nowhere`),
  ];
  return { texts: first.size, faults };
}

function flatten(catalogue: Catalogue, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of Object.entries(catalogue)) {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === 'object' && value !== null)
      for (const entry of flatten(value, key)) all.set(...entry);
    else all.set(key, typeof value === 'function' ? value.toString() : String(value));
  }
  return all;
}

const missing = (has: Map<string, string>, other: Map<string, string>, language: string): string[] =>
  [...has.keys()].filter((key) => !other.has(key)).map((key) => `${key} is not there in ${language}`);

/** Said by its name, or as one of a group that is looked up by a state or passed on whole. */
function isSaid(key: string, sources: string): boolean {
  const names = key.split('.').reverse();
  const [leaf, group] = names;
  const asWord = (name: string): boolean => new RegExp(`(^|[^\\w])${name}($|[^\\w])`).test(sources);
  if (asWord(leaf!)) return true;
  return group !== undefined && new RegExp(`[^\\w]${group}(\\)|,|;|\\[|\\s*\\}| as )`).test(sources);
}
