import { getApprovedEdition } from '@saola/newsroom';
import { command, oneAtATime } from '@saola/platform/commands';
import { slideOf } from '../slide.ts';
import { boardsTables } from '../tables.ts';
import { endStanding, removeStanding } from './shared/remove-standing.ts';

/** Puts an approved edition on the boards of its target units, in the place of the story's edition before it. */
export const makeSlides = command(
  'boards.slides.make',
  async (frame, { editionId }: { editionId: string }) => {
    frame.anyone('the approval has been given in the newsroom');
    frame.unrecorded('follows from the approval, which stands in the trail');
    const known = await getApprovedEdition(frame.tx, editionId);
    if (!known) return;
    // A withdrawal that arrives at the same time waits, or has been: asked again, behind the lock.
    await oneAtATime(frame, `boards ${known.storyId}`);
    const edition = await getApprovedEdition(frame.tx, editionId);
    // Told again after the next edition or a withdrawal: that word is the newer one.
    if (!edition || edition.state !== 'APPROVED') return;

    const { storyId, language } = edition;
    const { publicFrom } = edition;
    const before = { storyId, language, except: editionId };
    // Until the new words are public, the ones before them stand.
    if (publicFrom && publicFrom > frame.now) await endStanding(frame, { ...before, at: publicFrom });
    else await removeStanding(frame, before);
    if (!edition.channels.includes('BOARD') || edition.targets.length === 0) return;

    const slide = slideOf(edition);
    await boardsTables(frame.tx)
      .insertInto('boards.slides')
      .values(
        edition.targets.map((target) => ({
          story_id: storyId,
          edition_id: editionId,
          language,
          unit_id: target.unitId,
          unit_path: target.unitPath,
          title: slide.title,
          facts: JSON.stringify(slide.facts),
          summary: slide.summary,
          picture_file_id: edition.picture?.fileId ?? null,
          picture_alt: edition.picture?.alt ?? '',
          priority: edition.priority,
          topic: edition.topic,
          level: slide.level,
          shows_from: slide.showsFrom,
          shows_until: slide.showsUntil,
          removed_at: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(['edition_id', 'unit_id']).doNothing())
      .execute();
    for (const target of edition.targets)
      await frame.announce('boards.slides', { unitPath: target.unitPath });
  },
);
