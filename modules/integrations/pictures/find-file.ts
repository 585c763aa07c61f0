import type { Objection } from '../imported-story.ts';
import { readDataAddress } from './data-address.ts';
import { fetchFile, type Guard } from './fetch-file.ts';
import { findInFolder } from './find-in-folder.ts';

export interface Places {
  /** A copy of the source's folder of files. */
  folder: string | null;
  /** Whether what is not there may be asked from the web. */
  fetch: boolean;
  guard?: Guard;
}

const most = 50 << 20; // bytes: what is taken of each kind, media says

/** The bytes behind an address of a source, or why there are none. `name` leaves its ending to be judged by. */
export async function findFile(
  src: string,
  base: string | null,
  places: Places,
): Promise<{ content: Buffer; name: string } | Objection> {
  const shown = src.startsWith('data:') ? `${src.slice(0, 40)}…` : src.slice(0, 300);
  if (/^data:/i.test(src)) {
    const content = src.length < most * 2 ? readDataAddress(src) : null;
    return content?.length ? { content, name: '' } : { code: 'picture-not-found', detail: { src: shown } };
  }
  const inFolder = places.folder && (await findInFolder(places.folder, src, most));
  if (inFolder) return { content: inFolder, name: nameOf(src) };
  const url = URL.parse(src, base ?? undefined);
  if (!url || !/^https?:$/.test(url.protocol)) return { code: 'picture-not-found', detail: { src: shown } };
  if (!places.fetch) return { code: 'picture-not-fetched', detail: { src: shown } };
  const content = await (places.guard ? fetchFile(url.href, most, places.guard) : fetchFile(url.href, most));
  return content ? { content, name: nameOf(src) } : { code: 'picture-not-found', detail: { src: shown } };
}

function nameOf(src: string): string {
  const last = (URL.parse(src, 'http://folder.invalid/')?.pathname ?? '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
}
