import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A file of a source in a copy of its folder: `/uploads/news/2018_10/a.jpg` is also found as `news/2018_10/a.jpg` and as
 * `a.jpg`. Never outside the folder, whatever the name or a link in it says. Null when it is not there.
 */
export async function findInFolder(folder: string, address: string, most: number): Promise<Buffer | null> {
  const root = await realpath(folder).catch(() => null);
  const path = URL.parse(address, 'http://folder.invalid/')?.pathname;
  if (!root || !path) return null;
  const parts = decoded(path)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  for (let from = 0; from < parts.length; from += 1) {
    const found = await realpath(join(root, ...parts.slice(from))).catch(() => null);
    if (!found?.startsWith(root + sep)) continue;
    const facts = await stat(found);
    if (facts.isFile() && facts.size <= most) return readFile(found);
  }
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}
