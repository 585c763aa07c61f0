import { keepTrial } from '@saola/media';
import { findUnit, organisationsError } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { speechTables } from '../../tables.ts';
import type { Purpose } from '../../voices/voice.ts';
import { expectSounds } from '../expect-sounds.ts';
import { builtInBed, isBuiltInTone, noBed, noTone, type BroadcastRule } from '../rule.ts';

interface RuleToSet {
  unitId: string;
  purpose: Purpose;
  /** Null: what the unit above says. */
  rule: BroadcastRule | null;
}

/** How the broadcasts of a unit, and of those below it that say nothing else, are put together from now on. */
export const setBroadcastRule = command(
  'speech.broadcast-rule.set',
  async (frame, { unitId, purpose, rule }: RuleToSet) => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw organisationsError('unit-not-found');
    frame.authorise('speech.broadcast-rule.write', unit.path);
    const table = speechTables(frame.tx);
    if (rule === null) {
      await table
        .deleteFrom('speech.broadcast_rules')
        .where('unit_id', '=', unitId)
        .where('purpose', '=', purpose)
        .execute();
    } else {
      await expectSounds(frame.tx, unit.path, rule);
      await keepTrial(frame.context, { fileIds: filesOf(rule) });
      await table
        .insertInto('speech.broadcast_rules')
        .values({ unit_id: unit.id, unit_path: unit.path, purpose, ...rule })
        .onConflict((conflict) => conflict.columns(['unit_id', 'purpose']).doUpdateSet(rule))
        .execute();
    }
    await frame.announce('dictionary', { unitPath: unit.path });
    frame.record({
      subject: 'broadcast-rule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { purpose, rule },
    });
  },
);

const filesOf = ({ chime, bed }: BroadcastRule): string[] => [
  ...(chime === noTone || isBuiltInTone(chime) ? [] : [chime]),
  ...(bed === noBed || bed === builtInBed ? [] : [bed]),
];
