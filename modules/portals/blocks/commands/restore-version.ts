import { command } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { pagesTables } from '../tables.ts';
import {
  addDraft,
  contentOf,
  expectRevision,
  handOf,
  lockPage,
  noteOf,
  setAside,
  touchPage,
} from './shared/lock-page.ts';

/** Makes a new draft of an old version; the draft there was is set aside as a version, so nothing is lost. */
export const restoreVersion = command(
  'portals.page.restore',
  async (frame, input: { pageId: string; number: number; revision: number }) => {
    const page = await lockPage(frame, input.pageId);
    frame.authorise('portals.page.write', page.unit_path);
    expectRevision(page, input.revision);
    const old = await pagesTables(frame.tx)
      .selectFrom('portals.page_versions')
      .selectAll()
      .where('page_id', '=', page.id)
      .where('number', '=', input.number)
      .executeTakeFirst();
    if (!old) throw portalsError('page-version-not-found', { number: input.number });
    await setAside(frame, page.id, ['DRAFT']);
    const number = await addDraft(frame, page, {
      content: contentOf(old),
      // Who brings words back has a hand in them.
      writers: [...new Set([...old.writers, handOf(frame)])],
      note: old.note,
    });
    const revision = await touchPage(frame, page);
    frame.record(noteOf(page, { number, of: old.number }));
    await frame.announce('pages', { id: page.id, unitPath: page.unit_path });
    return { pageId: page.id, number, revision };
  },
);
