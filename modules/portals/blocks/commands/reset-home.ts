import { command } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { announcePublic, expectRevision, lockPage, noteOf, setAside, touchPage } from './shared/lock-page.ts';

/** Lets a home page follow what stands above again; its versions stay and can be restored. */
export const resetHome = command(
  'portals.page.reset',
  async (frame, input: { pageId: string; revision: number }) => {
    const page = await lockPage(frame, input.pageId);
    frame.authorise('portals.page.publish', page.unit_path);
    expectRevision(page, input.revision);
    if (page.slot === 'FREE') throw portalsError('page-is-no-home');
    await setAside(frame, page.id, ['DRAFT', 'PUBLISHED']);
    const revision = await touchPage(frame, page);
    frame.record(noteOf(page));
    await announcePublic(frame, page);
    return { pageId: page.id, revision };
  },
);
