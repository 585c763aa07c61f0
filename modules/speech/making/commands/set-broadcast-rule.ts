import { getFile } from '@saola/media';
import { findUnit, organisationsError } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';
import type { Purpose } from '../../voices/voice.ts';
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
      await expectSounds(frame, rule);
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

/** A tune of half a minute is long before news; music is as long as it likes. */
const longestToneMs = 30_000;

async function expectSounds(frame: Frame, { chime, bed }: BroadcastRule): Promise<void> {
  if (bed !== noBed && bed !== builtInBed && (await getFile(frame.tx, bed))?.kind !== 'AUDIO')
    throw speechError('bed-not-sound');
  if (chime === noTone || isBuiltInTone(chime)) return;
  const file = await getFile(frame.tx, chime);
  if (file?.kind !== 'AUDIO') throw speechError('bed-not-sound');
  if ((file.durationMs ?? 0) > longestToneMs)
    throw speechError('tone-too-long', { limit: longestToneMs / 1000 });
}
