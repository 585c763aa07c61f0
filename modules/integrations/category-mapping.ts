import { categories } from '@saola/newsroom';
import { foldMarks } from '@saola/vietnamese';

/** Which section of a portal stands for a section of the source. Pure. */

export interface CategoryMapping {
  /** The section of the first name that is known; null when none is. */
  find(names: readonly string[]): string | null;
}

const key = (name: string): string =>
  foldMarks(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** @param table names of the source with codes of sections; what it does not name is found by its own name */
export function mappingOf(table: Readonly<Record<string, string>> = {}): CategoryMapping {
  const own = new Map<string, string>();
  for (const { code, vi, en } of categories) for (const name of [code, vi, en]) own.set(key(name), code);
  for (const [name, code] of Object.entries(table)) own.set(key(name), code);
  return {
    find: (names) => names.map((name) => own.get(key(name))).find((code) => code !== undefined) ?? null,
  };
}

export interface MappingFault {
  line: number;
  text: string;
}

/** A mapping as officers write it: two columns (name in the source, section here), or a JSON object. */
export function readMapping(text: string): { table: Record<string, string> } | { faults: MappingFault[] } {
  const bare = text.replace(/^\ufeff/, '').trim();
  const rows: [string, string, number][] = bare.startsWith('{')
    ? Object.entries(JSON.parse(bare) as Record<string, unknown>).map(([name, code], place) => [
        name,
        String(code),
        place + 1,
      ])
    : bare.split(/\r?\n/).flatMap((line, place) => cellsOf(line, place + 1));
  const known = mappingOf();
  const table: Record<string, string> = {};
  const faults: MappingFault[] = [];
  for (const [name, wanted, line] of rows) {
    const code = known.find([wanted]);
    if (code) table[name] = code;
    // A first line of headings is none.
    else if (line !== 1 || rows.length === 1) faults.push({ line, text: wanted });
  }
  return faults.length > 0 ? { faults } : { table };
}

function cellsOf(line: string, number: number): [string, string, number][] {
  if (line.trim() === '') return [];
  const cells = [...line.matchAll(/(?:^|[,;\t])\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare?.trim() ?? '',
  );
  return [[cells[0] ?? '', cells[1] ?? '', number]];
}

export const sectionCodes: readonly string[] = categories.map(({ code }) => code);
