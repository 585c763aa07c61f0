import { command } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { pagesTables } from '../tables.ts';
import {
  announcePublic,
  expectRevision,
  findVersion,
  lockPage,
  noteOf,
  touchPage,
} from './shared/lock-page.ts';

/** Takes a free page off the site; its address says so openly, and its versions stay. */
export const removePage = command(
  'portals.page.remove',
  async (frame, input: { pageId: string; revision: number; reason: string }) => {
    const page = await lockPage(frame, input.pageId);
    const isPublic = (await findVersion(frame, page.id, 'PUBLISHED')) !== null;
    frame.authorise(isPublic ? 'portals.page.publish' : 'portals.page.write', page.unit_path);
    expectRevision(page, input.revision);
    if (page.slot !== 'FREE') throw portalsError('page-is-home');
    const revision = await touchPage(frame, page);
    await pagesTables(frame.tx)
      .updateTable('portals.pages')
      .set({ removed_at: frame.now, removed_by: frame.actor.name, remove_reason: input.reason })
      .where('id', '=', page.id)
      .execute();
    frame.record(noteOf(page, { reason: input.reason }));
    await announcePublic(frame, page);
    return { pageId: page.id, revision };
  },
);
