import { command } from '@saola/platform/commands';
import { blockTypes } from '../block-types.ts';
import type { PageContent } from '../page.ts';
import { hasNewWords } from '../words.ts';
import { pagesTables } from '../tables.ts';
import {
  addDraft,
  contentOf,
  expectRevision,
  findVersion,
  handOf,
  lockPage,
  noteOf,
  touchPage,
} from './shared/lock-page.ts';
import { readRows, readTitle } from './shared/read-rows.ts';

export interface PageWriting {
  pageId: string;
  /** As it was read. */
  revision: number;
  title?: unknown;
  rows?: unknown;
  note?: string | undefined;
}

/** Saves the draft on top of the revision that was read; the first change after publishing begins a new draft. */
export const writePage = command('portals.page.write', async (frame, input: PageWriting) => {
  const page = await lockPage(frame, input.pageId);
  frame.authorise('portals.page.write', page.unit_path);
  expectRevision(page, input.revision);
  const draft = await findVersion(frame, page.id, 'DRAFT');
  const base = draft ?? (await findVersion(frame, page.id, 'PUBLISHED'));
  const before: PageContent = base ? contentOf(base) : { title: page.title, rows: [] };
  const next: PageContent = {
    title: input.title === undefined ? before.title : readTitle(input.title),
    rows: input.rows === undefined ? before.rows : await readRows(frame.tx, input.rows, page.slot),
  };
  const wrote = hasNewWords(next, before, blockTypes, page.slot);
  const writers = [...new Set([...(draft?.writers ?? []), ...(wrote ? [handOf(frame)] : [])])];
  const number = draft ? draft.number : await addDraft(frame, page, { content: next, writers });
  if (draft)
    await pagesTables(frame.tx)
      .updateTable('portals.page_versions')
      .set({
        title: JSON.stringify(next.title),
        blocks: JSON.stringify(next.rows),
        writers,
        written_by: frame.actor.name,
        written_at: frame.now,
        ...(input.note === undefined ? {} : { note: input.note }),
      })
      .where('page_id', '=', page.id)
      .where('number', '=', number)
      .execute();
  const revision = await touchPage(frame, page);
  frame.record(noteOf(page, { number, revision }));
  await frame.announce('pages', { id: page.id, unitPath: page.unit_path });
  return { pageId: page.id, number, revision };
});
