import { dayOf } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import { stationsError } from '../errors.ts';
import type { MaintenanceKind, Part } from '../maintenance.ts';
import { checkRulesOn } from '../queries/check-rules-on.ts';
import { subjectOf, type AboutWhat } from './shared/subject-of.ts';

export interface MaintenanceInput extends AboutWhat {
  kind: MaintenanceKind;
  /** The planned check that was done. */
  check: string | null;
  doneOn: string;
  words: string;
  parts: readonly Part[];
  cost: number | null;
}

/** A line of the maintenance book. Lines are added, never changed. */
export const enterMaintenance = command(
  'stations.maintenance.enter',
  async (frame, { kind, check, doneOn, words, parts, cost, ...about }: MaintenanceInput) => {
    const subject = await subjectOf(frame.tx, about);
    frame.authorise('stations.ticket.work', subject.unit_path);
    const today = dayOf(frame.now);
    if (doneOn > today) throw stationsError('not-done-yet');
    if (check !== null && !(await checkRulesOn(frame.tx, today)).some(({ code }) => code === check))
      throw stationsError('check-not-planned');
    const { id } = await stationsTables(frame.tx)
      .insertInto('stations.maintenance_entries')
      .values({
        ...subject,
        kind: check === null ? kind : 'CHECK',
        check_code: check,
        ticket_id: null,
        done_on: doneOn,
        words: words.trim(),
        parts: JSON.stringify(parts),
        cost,
        by_name: frame.actor.name,
        entered_at: frame.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    frame.record({
      subject: 'maintenance',
      subjectId: id,
      unitPath: subject.unit_path,
      detail: { kind, check, doneOn },
    });
    await frame.announce('tickets', { unitPath: subject.unit_path });
    return { id };
  },
);
