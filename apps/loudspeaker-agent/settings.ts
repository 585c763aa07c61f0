import { readFile } from 'node:fs/promises';

/** What a device is told before it is enrolled. */
export interface Settings {
  server: string;
  code: string | null;
  name: string | null;
  /** A file that says whether there is power from the mains, where the kernel does not know. */
  mainsFile: string | null;
}

/** The first file that is there and makes sense; a technician has written it by hand. */
export async function readSettings(files: readonly string[]): Promise<Settings | null> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => null);
    const settings = text === null ? null : settingsIn(parse(text));
    if (settings) return settings;
  }
  return null;
}

/** Codes are written with and without hyphens, addresses without their scheme. */
export function settingsIn(said: unknown): Settings | null {
  const { server, code, name, mainsFile } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    string,
    unknown
  >;
  if (typeof server !== 'string' || server.trim() === '') return null;
  const address = /^https?:\/\//.test(server.trim()) ? server.trim() : `https://${server.trim()}`;
  if (!URL.canParse(address)) return null;
  const words = (one: unknown) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : null);
  return {
    server: new URL(address).origin,
    code: words(code),
    name: words(name),
    mainsFile: words(mainsFile),
  };
}

function parse(text: string): unknown {
  try {
    // Editors on Windows put a mark at the beginning.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
