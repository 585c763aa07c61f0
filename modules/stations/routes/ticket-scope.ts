import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';

/** What the reader may see of faults and maintenance, and where he asks to begin. */
export async function ticketScope({ database, actor }: Context, unitId: string | undefined) {
  const readable = actor.pathsWith('stations.ticket.read');
  if (!unitId) return { readable };
  const unit = await findUnit(database, unitId);
  if (!unit || !actor.may('stations.ticket.read', unit.path)) throw stationsError('unit-not-found');
  return { readable, below: unit.path };
}
