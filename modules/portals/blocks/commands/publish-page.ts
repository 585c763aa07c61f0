import { command } from '@saola/platform/commands';
import { enqueue } from '@saola/platform/jobs';
import { checkPageLinksTask } from '../../addresses/jobs/check-all-links.ts';
import { portalsError } from '../../errors.ts';
import { inaccessibleIn } from '../accessibility.ts';
import { blockTypes } from '../block-types.ts';
import { pagesTables } from '../tables.ts';
import { hasNewWords, missingIn } from '../words.ts';
import {
  announcePublic,
  contentOf,
  expectRevision,
  findVersion,
  handOf,
  lockPage,
  noteOf,
  setAside,
  touchPage,
} from './shared/lock-page.ts';

/**
 * Makes the draft what readers have. New words need another person than their writers, as every text does (APR);
 * arranging what is public anyway does not.
 */
export const publishPage = command(
  'portals.page.publish',
  async (frame, input: { pageId: string; revision: number }) => {
    const page = await lockPage(frame, input.pageId);
    frame.authorise('portals.page.publish', page.unit_path);
    expectRevision(page, input.revision);
    const draft = await findVersion(frame, page.id, 'DRAFT');
    if (!draft) throw portalsError('page-nothing-to-publish');
    const missing = missingIn(draft.blocks, blockTypes);
    if (missing.length > 0)
      throw portalsError('page-incomplete', {
        vi: missing.map(({ vi }) => vi).join('; '),
        en: missing.map(({ en }) => en).join('; '),
      });
    const shutOut = inaccessibleIn(draft.blocks, blockTypes).slice(0, 5);
    if (shutOut.length > 0)
      throw portalsError('page-not-accessible', {
        vi: shutOut.map(({ vi }) => vi).join(' '),
        en: shutOut.map(({ en }) => en).join(' '),
      });
    const before = await findVersion(frame, page.id, 'PUBLISHED');
    const newWords = hasNewWords(contentOf(draft), before && contentOf(before), blockTypes, page.slot);
    if (newWords && draft.writers.includes(handOf(frame))) throw portalsError('page-needs-another-person');

    await setAside(frame, page.id, ['PUBLISHED']);
    await pagesTables(frame.tx)
      .updateTable('portals.page_versions')
      .set({ state: 'PUBLISHED', published_by: frame.actor.name, published_at: frame.now })
      .where('page_id', '=', page.id)
      .where('number', '=', draft.number)
      .execute();
    const revision = await touchPage(frame, page, { title: JSON.stringify(draft.title) });
    frame.record(noteOf(page, { number: draft.number, newWords }));
    await enqueue(frame.context, checkPageLinksTask, { pageId: page.id });
    await announcePublic(frame, page);
    return { pageId: page.id, number: draft.number, revision };
  },
);
