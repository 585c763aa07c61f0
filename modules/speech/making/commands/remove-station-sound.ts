import { command } from '@saola/platform/commands';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';

/** Takes a sound off the list; while a rule still names it, it stays. */
export const removeStationSound = command(
  'speech.station-sound.remove',
  async (frame, { fileId }: { fileId: string }) => {
    const db = speechTables(frame.tx);
    const sound = await db
      .selectFrom('speech.station_sounds')
      .select(['unit_path', 'name'])
      .where('file_id', '=', fileId)
      .executeTakeFirst();
    if (!sound) throw speechError('station-sound-not-found');
    frame.authorise('speech.broadcast-rule.write', sound.unit_path);
    const used = await db
      .selectFrom('speech.broadcast_rules')
      .select('unit_id')
      .where((where) => where.or([where('chime', '=', fileId), where('bed', '=', fileId)]))
      .limit(1)
      .executeTakeFirst();
    if (used) throw speechError('station-sound-in-use', { name: sound.name });
    await db.deleteFrom('speech.station_sounds').where('file_id', '=', fileId).execute();
    frame.record({
      subject: 'station-sound',
      subjectId: fileId,
      unitPath: sound.unit_path,
      detail: { name: sound.name },
    });
    await frame.announce('dictionary', { unitPath: sound.unit_path });
  },
);
