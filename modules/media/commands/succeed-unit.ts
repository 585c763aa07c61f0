import { command } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { mediaTables } from '../tables.ts';

/** The library of a unit that is no more is its successor's. Answers how many files. */
export const succeedUnitInMedia = command('media.unit.succeed', async (frame, { from, to }: Succession) => {
  frame.authorise(REORGANISE, from.path);
  frame.authorise(REORGANISE, to.path);
  const { numUpdatedRows } = await mediaTables(frame.tx)
    .updateTable('media.files')
    .set({ unit_id: to.id, unit_path: to.path })
    .where('unit_id', '=', from.id)
    .executeTakeFirst();
  const files = Number(numUpdatedRows);
  frame.record({ subject: 'unit', subjectId: from.id, unitPath: to.path, detail: { to: to.id, files } });
  return { files };
});
