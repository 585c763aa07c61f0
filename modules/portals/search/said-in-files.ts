import { contentTypeOf, filesIn } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { findDownloads } from '../sections/routes/views.ts';
import type { Searched } from './find-searched.ts';
import type { SearchFinds } from './site-searcher.ts';

/** Where a file of a find says more of what was asked than its page does. */
export interface SaidInFile {
  name: string;
  url: string;
  mime: string;
  bytes: number;
  /** Not marked, marked, not marked … */
  pieces: string[];
}

/** Of each find the file that says it, by edition; of most there is none. */
export async function findSaidInFiles(
  { database }: Context,
  finds: Pick<SearchFinds, 'sayingOf' | 'excerptsOfFiles'>,
  items: readonly Searched[],
): Promise<Map<string, SaidInFile>> {
  const files = new Map(items.map((item) => [item.editionId, filesOf(item)]));
  const asked = [...files.values()].flat().map(({ fileId }) => fileId);
  if (asked.length === 0) return new Map();
  const excerpts = await finds.excerptsOfFiles([...new Set(asked)]);
  const chosen = items.flatMap((item) => {
    let best = { saying: finds.sayingOf(`${item.title}\n${item.summary}\n${item.words}`), file: -1 };
    const own = files.get(item.editionId)!;
    for (const [file, { fileId }] of own.entries()) {
      const { saying = 0 } = excerpts.get(fileId) ?? {};
      if (saying > best.saying) best = { saying, file };
    }
    const file = own[best.file];
    return file ? [{ ...file, editionId: item.editionId }] : [];
  });
  const downloads = await Promise.all(chosen.map((one) => findDownloads(database, [one])));
  return new Map(
    downloads.flatMap(([download], at) => {
      const { editionId, fileId } = chosen[at]!;
      // Lines of a file end where its paper does, not its sentences.
      const pieces = (excerpts.get(fileId)?.pieces ?? []).map((piece) => piece.replace(/\s*\n\s*/g, ' '));
      return download ? [[editionId, { ...download, pieces }] as const] : [];
    }),
  );
}

function filesOf({ type, attachments, fields }: Searched): { fileId: string; name: string }[] {
  const ofFields = filesIn(contentTypeOf(type)!, fields, ['files']).map((fileId) => ({ fileId, name: '' }));
  return [...attachments, ...ofFields];
}
