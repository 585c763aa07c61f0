import { command } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { feedbackTables } from '../tables.ts';

/**
 * What people are still waiting for is answered by the successor, and the steps say so; what was answered keeps the
 * name of the unit that answered (MRG-05). Answers how many were open.
 */
export const succeedUnitInFeedback = command(
  'feedback.unit.succeed',
  async (frame, { from, to, basis }: Succession) => {
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const db = feedbackTables(frame.tx);
    const open = await db
      .updateTable('feedback.items')
      .set({ unit_id: to.id, unit_path: to.path, unit_name: to.fullName })
      .where('unit_id', '=', from.id)
      .where('state', 'in', ['RECEIVED', 'ASSIGNED'])
      .returning(['id', 'state'])
      .execute();
    if (open.length > 0)
      await db
        .insertInto('feedback.steps')
        .values(
          open.map(({ id, state }) => ({
            feedback_id: id,
            state,
            at: frame.now,
            text: `${from.fullName} đã kết thúc hoạt động${basis ? ` theo ${basis}` : ''}; ${to.fullName} tiếp tục giải quyết.`,
            by_name: frame.actor.name,
          })),
        )
        .execute();
    // Those answered go along for whoever looks after them, under the name that answered.
    await db
      .updateTable('feedback.items')
      .set({ unit_id: to.id, unit_path: to.path })
      .where('unit_id', '=', from.id)
      .execute();
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, open: open.length },
    });
    return { open: open.length };
  },
);
