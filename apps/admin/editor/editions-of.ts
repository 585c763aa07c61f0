import type { Edition, EditionState, Story } from '@saola/api-client';

/** What stands where among the editions of a story. Pure. */

const OPEN = new Set<EditionState>(['DRAFT', 'SUBMITTED', 'RETURNED']);
export const isOpen = ({ state }: Pick<Edition, 'state'>): boolean => OPEN.has(state);

/** Of one language: the one being worked on, else the public one, else the newest. */
export function editionsOf(story: Story, language: string) {
  const own = story.editions
    .filter((edition) => edition.language === language)
    .sort((a, b) => b.number - a.number);
  const approved = own.find(({ state }) => state === 'APPROVED');
  return { own, approved, current: own.find(isOpen) ?? approved ?? own[0] };
}

export type PublicState = EditionState | 'LATER' | 'OVER';

/** The state as readers would tell it: what is approved may still wait for its time, or be over. */
export function publicStateOf(
  edition: Pick<Edition, 'state' | 'publicFrom' | 'publicUntil'>,
  now = new Date().toISOString(),
): PublicState {
  if (edition.state !== 'APPROVED') return edition.state;
  if (edition.publicUntil && edition.publicUntil <= now) return 'OVER';
  return edition.publicFrom && edition.publicFrom > now ? 'LATER' : 'APPROVED';
}
