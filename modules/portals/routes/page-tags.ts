import type { LiveEvent } from '@saola/platform/live';

/** What a page may show, as words of live topics can drop it. */
export const tagOf = {
  /** All pages of a site, and pages of others that list its stories. */
  site: (siteId: string) => `site:${siteId}`,
  story: (storyId: string) => `story:${storyId}`,
  answers: (storyId: string) => `answers:${storyId}`,
  sound: (editionId: string) => `sound:${editionId}`,
  /** Programmes of a unit and of those below it. */
  loudspeakers: (unitPath: string) => `loudspeakers:${unitPath}`,
  boards: (unitPath: string) => `boards:${unitPath}`,
  weather: 'weather',
} as const;

/** Topics that change nothing the public sees. */
const unseen = new Set(['story', 'pages', 'presence', 'feedback', 'devices', 'journey', 'notice', 'search']);

/** The tags a word drops; null where it says too little: then everything is drawn anew. */
export function tagsToDrop({ topic, id, unitPath, sites }: LiveEvent): string[] | null {
  if (unseen.has(topic)) return [];
  switch (topic) {
    case 'published':
      return id && sites ? [tagOf.story(id), ...sites.map(tagOf.site)] : null;
    case 'answers':
      return id ? [tagOf.answers(id)] : null;
    case 'recording':
      return id ? [tagOf.sound(id)] : null;
    case 'programmes':
      return unitPath ? upwards(unitPath).map(tagOf.loudspeakers) : null;
    case 'boards.slides':
      return unitPath ? upwards(unitPath).map(tagOf.boards) : null;
    case 'weather':
      return [tagOf.weather];
    default:
      return null;
  }
}

/** The unit and all above it: a page of the commune shows what happens in its hamlets. */
function upwards(unitPath: string): string[] {
  const labels = unitPath.split('.');
  return labels.map((_, index) => labels.slice(0, index + 1).join('.'));
}

/** Collected while a page is drawn. */
export interface PageNotes {
  /** The page shows this. */
  shows(...tags: string[]): void;
  /** The page is right for so long only, whatever anybody says. */
  holdsFor(seconds: number): void;
  /** Not for others: every request draws anew. */
  forNobodyElse(): void;
}

export function createNotes(longest: number) {
  const tags = new Set<string>();
  const notes = { tags, seconds: longest, kept: true };
  return Object.assign(notes, {
    shows: (...more: string[]) => more.forEach((tag) => tags.add(tag)),
    holdsFor: (seconds: number) => void (notes.seconds = Math.min(notes.seconds, seconds)),
    forNobodyElse: () => void (notes.kept = false),
  } satisfies PageNotes);
}
