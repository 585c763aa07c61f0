import { findDevice, type Device } from '@saola/devices';
import type { Context } from '@saola/platform/commands';
import { boardsError } from '../errors.ts';

/** The board that is asking. @throws boards/not-a-board for a loudspeaker */
export async function findOwnBoard({ actor, database }: Context): Promise<Device> {
  const device = actor.kind === 'device' && actor.id ? await findDevice(database, actor.id) : null;
  if (device?.kind !== 'BOARD') throw boardsError('not-a-board');
  return device;
}
