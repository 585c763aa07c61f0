import type { Frame } from '@saola/platform/commands';
import { broadcastingTables } from '../../tables.ts';

export type Programme = Awaited<ReturnType<typeof lockPlanned>>[number];

/** Planned ones of an edition, and those ordered with another recording whose time has not come. */
export function lockPlanned(frame: Frame, recording: { id: string; subjectId: string }) {
  return broadcastingTables(frame.tx)
    .selectFrom('broadcasting.programmes')
    .selectAll()
    .where('edition_id', '=', recording.subjectId)
    .where((either) =>
      either.or([
        either('state', '=', 'PLANNED'),
        either.and([
          either('state', 'in', ['ORDERED', 'PLAYING']),
          either('recording_id', '<>', recording.id),
          either('starts_at', '>', frame.now),
        ]),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}
