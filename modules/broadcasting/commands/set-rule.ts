import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import type { Rule } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';

/** A unit's way with bulletins from above; it holds below it where nothing else is said. */
export const setRule = command(
  'broadcasting.rule.set',
  async (frame, { unitId, ...rule }: { unitId: string } & Rule) => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw broadcastingError('unit-not-found');
    frame.authorise('broadcasting.rule.write', unit.path);
    const values = {
      take_automatically: rule.takeAutomatically,
      play_on_approval: rule.playOnApproval,
    };
    await broadcastingTables(frame.tx)
      .insertInto('broadcasting.rules')
      .values({ unit_id: unit.id, unit_path: unit.path, ...values })
      .onConflict((conflict) => conflict.column('unit_id').doUpdateSet(values))
      .execute();
    frame.record({
      subject: 'broadcasting-rule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { ...rule },
    });
  },
);
