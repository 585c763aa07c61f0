import type { PageParts } from '../page-parts.ts';
import { type PageNotes, tagOf } from './page-tags.ts';

const SOON = 30; // s

/** What other domains put on a page, with word of it noted, so that whoever draws cannot forget. */
export const notingParts = (parts: PageParts, notes: PageNotes): PageParts => ({
  ...parts,
  answersOf(context, storyId) {
    notes.shows(tagOf.answers(storyId));
    return parts.answersOf(context, storyId);
  },
  audioOf(context, storyId, language) {
    notes.shows(tagOf.story(storyId));
    return parts.audioOf(context, storyId, language);
  },
  audiosOf(context, editionIds) {
    notes.shows(...editionIds.map(tagOf.sound));
    return parts.audiosOf(context, editionIds);
  },
  // A programme that is over, and what a screen shows just now, are not always told.
  loudspeakerDay(context, unit) {
    notes.shows(tagOf.loudspeakers(unit.unitPath));
    notes.holdsFor(SOON);
    return parts.loudspeakerDay(context, unit);
  },
  boardNow(context, unit) {
    notes.shows(tagOf.boards(unit.unitPath));
    notes.holdsFor(SOON);
    return parts.boardNow(context, unit);
  },
});
