import { command } from '@saola/platform/commands';
import { task } from '@saola/platform/jobs';
import { ProgrammeOrdered } from '../events.ts';
import { broadcastingTables } from '../tables.ts';

const tell = command(
  'broadcasting.programme.tell-ordered',
  async (frame, { programmeIds }: { programmeIds: string[] }) => {
    frame.anyone('follows from the ordering');
    frame.unrecorded('tells what is on record');
    if (programmeIds.length === 0) return;
    const rows = await broadcastingTables(frame.tx)
      .selectFrom('broadcasting.deliveries as d')
      .innerJoin('broadcasting.programmes as p', 'p.id', 'd.programme_id')
      .select([
        'p.story_id',
        'p.id',
        'p.edition_id',
        'd.device_id',
        'd.unit_id',
        'd.unit_path',
        'd.ordered_at',
      ])
      .where('d.programme_id', 'in', programmeIds)
      .execute();
    await frame.tell(
      ...rows.map((row) =>
        ProgrammeOrdered({
          programmeId: row.id,
          storyId: row.story_id,
          editionId: row.edition_id,
          deviceId: row.device_id,
          unitId: row.unit_id,
          unitPath: row.unit_path,
          state: 'ORDERED',
          silent: false,
          at: row.ordered_at.toISOString(),
        }),
      ),
    );
  },
);

/** After the orders have left: thousands of events would hold back an emergency. */
export const tellOrdered = task<{ programmeIds: string[] }>('broadcasting.tell-ordered', tell);
