import { getFile } from '@saola/media';
import { isAtOrBelow } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import type { EmergencySound } from '../emergency/emergency.ts';
import { broadcastingError } from '../errors.ts';

/** A recording is the unit's own or comes from above; nobody hears or sends another unit's by guessing its number. */
export async function expectRecording(
  database: Database,
  unitPath: string,
  sound: EmergencySound,
): Promise<void> {
  if (sound.from !== 'RECORDING') return;
  const file = await getFile(database, sound.fileId);
  if (file?.kind !== 'AUDIO' || !isAtOrBelow(unitPath, file.unitPath))
    throw broadcastingError('sound-not-found');
}
