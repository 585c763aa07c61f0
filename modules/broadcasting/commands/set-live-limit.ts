import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { broadcastingTables } from '../tables.ts';

/** How long one may speak at this unit; it holds below it where nothing else is said. */
export const setLiveLimit = command(
  'broadcasting.live-limit.set',
  async (frame, { unitId, minutes }: { unitId: string; minutes: number }) => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw broadcastingError('unit-not-found');
    frame.authorise('broadcasting.rule.write', unit.path);
    await broadcastingTables(frame.tx)
      .insertInto('broadcasting.live_limits')
      .values({ unit_id: unit.id, unit_path: unit.path, most_minutes: minutes })
      .onConflict((conflict) => conflict.column('unit_id').doUpdateSet({ most_minutes: minutes }))
      .execute();
    frame.record({ subject: 'live-limit', subjectId: unit.id, unitPath: unit.path, detail: { minutes } });
  },
);
