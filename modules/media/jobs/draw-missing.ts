import { createHash } from 'node:crypto';
import type { Context } from '@saola/platform/commands';
import { job } from '@saola/platform/jobs';
import { callBackContent } from '../commands/forget-content.ts';
import { pictureWidths, type StoredFile, storageKey } from '../file.ts';
import { getFile } from '../queries/get-file.ts';
import { readVariant } from '../queries/open-variant.ts';
import { renderPicture } from '../rendering/pictures.ts';
import { mediaTables } from '../tables.ts';

/** Milliseconds of a minute; the rest of it is for others. */
const turnLasts = 20_000;

/** Draws, a few at a time, the variants that older pictures lack and those that nobody waited for. */
export const drawMissing = job('media.draw-missing', { every: '* * * * *' }, async (context) => {
  await drawForAWhile(context, turnLasts);
});

/** Answers how many files were made whole. */
export async function drawForAWhile(context: Context, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds;
  let done = 0;
  while (performance.now() < until) {
    const next = await mediaTables(context.database)
      .selectFrom('media.files')
      .select('id')
      .where('drawn_whole', '=', false)
      .where('visibility', '=', 'PUBLIC')
      // The newest is read most.
      .orderBy('id', 'desc')
      .executeTakeFirst();
    const file = next && (await getFile(context.database, next.id));
    if (!file) return done;
    await drawFile(context, file);
    done += 1;
  }
  return done;
}

async function drawFile(context: Context, file: StoredFile): Promise<void> {
  const { database, services } = context;
  const db = mediaTables(database);
  const there = new Set(file.variants.map(({ name }) => name));
  const source = file.variants
    .filter(({ mime }) => mime === 'image/webp')
    .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
  const only = pictureWidths
    .flatMap((width) => [`${width}.avif`, `${width}.webp`])
    .filter((name) => !there.has(name));
  try {
    const content = source && (await readVariant(services.storage, source));
    const { drawn } = content
      ? await renderPicture(content, { avifFor: Infinity, only, turn: 0 })
      : { drawn: [] };
    for (const { content, ...rest } of drawn) {
      const sha256 = createHash('sha256').update(content).digest('hex');
      await callBackContent(context, { contents: [sha256] });
      if (!(await services.storage.has(storageKey(sha256))))
        await services.storage.put(storageKey(sha256), content, { contentType: rest.mime });
      await db
        .insertInto('media.variants')
        .values({ ...rest, file_id: file.id, bytes: content.length, sha256 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  } catch (error) {
    // A picture whose content is lost or damaged stays as it is, and is not tried for ever.
    services.logger.warn({ err: error, fileId: file.id }, 'variants of a picture could not be drawn');
  }
  await db.updateTable('media.files').set({ drawn_whole: true }).where('id', '=', file.id).execute();
}
