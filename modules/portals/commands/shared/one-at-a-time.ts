import { sql } from 'kysely';
import type { Frame } from '@saola/platform/commands';

/**
 * Whatever moves a story on the portals waits for whatever moves it already: of a publication and a withdrawal that
 * arrive together, the later always sees what the earlier wrote. Comes before every lock on rows.
 */
export const oneAtATime = (frame: Frame, storyId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`portals ${storyId}`}, 0))`.execute(frame.tx);
