import type { Frame } from '@saola/platform/commands';
import { boardsTables } from '../../tables.ts';

interface Standing {
  storyId: string;
  /** All languages without it. */
  language?: string;
  /** The edition whose slides stay. */
  except?: string;
}

/** Takes a story's slides from the boards and tells the boards at once. */
export async function removeStanding(frame: Frame, { storyId, language, except }: Standing): Promise<void> {
  let update = boardsTables(frame.tx)
    .updateTable('boards.slides')
    .set({ removed_at: frame.now })
    .where('story_id', '=', storyId)
    .where('removed_at', 'is', null);
  if (language) update = update.where('language', '=', language);
  if (except) update = update.where('edition_id', '<>', except);
  const removed = await update.returning('unit_path').execute();
  for (const { unit_path } of removed) await frame.announce('boards.slides', { unitPath: unit_path });
}

/** Lets the slides of the editions before stand until a time at most. */
export async function endStanding(
  frame: Frame,
  { storyId, language, except, at }: Required<Standing> & { at: Date },
): Promise<void> {
  const ended = await boardsTables(frame.tx)
    .updateTable('boards.slides')
    .set({ shows_until: at })
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .where('edition_id', '<>', except)
    .where('removed_at', 'is', null)
    .where('shows_until', '>', at)
    .returning('unit_path')
    .execute();
  for (const { unit_path } of ended) await frame.announce('boards.slides', { unitPath: unit_path });
}
