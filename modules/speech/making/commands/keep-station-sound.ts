import { getFile, keepTrial } from '@saola/media';
import { findUnit, organisationsError } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';

interface SoundToKeep {
  unitId: string;
  fileId: string;
  name: string;
}

/** A tune or music that broadcasts of the unit, and of those below it, may choose. The same file again gets its new name. */
export const keepStationSound = command(
  'speech.station-sound.keep',
  async (frame, { unitId, fileId, name }: SoundToKeep) => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw organisationsError('unit-not-found');
    frame.authorise('speech.broadcast-rule.write', unit.path);
    const file = await getFile(frame.tx, fileId);
    // A file is its unit's: what lies in another library is brought here by sending it once more.
    if (file?.kind !== 'AUDIO' || !file.durationMs || file.unitPath !== unit.path)
      throw speechError('bed-not-sound');
    await keepTrial(frame.context, { fileIds: [fileId] });
    const known = { name: name.trim() };
    await speechTables(frame.tx)
      .insertInto('speech.station_sounds')
      .values({
        ...known,
        file_id: fileId,
        unit_id: unit.id,
        unit_path: unit.path,
        duration_ms: file.durationMs,
        added_by_name: frame.actor.name,
        added_at: frame.now,
      })
      .onConflict((conflict) => conflict.column('file_id').doUpdateSet(known))
      .execute();
    frame.record({ subject: 'station-sound', subjectId: fileId, unitPath: unit.path, detail: known });
    await frame.announce('dictionary', { unitPath: unit.path });
  },
);
