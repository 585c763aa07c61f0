import { findUnit, organisationsError } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { formatDateTime } from '@saola/vietnamese';
import { feedbackError } from '../errors.ts';
import { FeedbackAssigned } from '../events.ts';
import { isOpen } from '../feedback.ts';
import { feedbackTables } from '../tables.ts';
import { lockItem } from './lock-item.ts';

/** Hands an open item to another unit; the officer needs the right at both. Its due date stays. */
export const assignFeedback = command(
  'feedback.item.assign',
  async (frame, input: { feedbackId: string; unitId: string }) => {
    const item = await lockItem(frame.tx, input.feedbackId);
    frame.authorise('feedback.item.assign', item.unit_path);
    const unit = await findUnit(frame.tx, input.unitId);
    if (!unit) throw organisationsError('unit-not-found');
    frame.authorise('feedback.item.assign', unit.path);
    if (unit.kind === 'UNIT_GROUP') throw feedbackError('unit-cannot-answer');
    if (!isOpen(item.state))
      throw feedbackError('already-answered', { time: formatDateTime(item.replied_at ?? frame.now) });
    const db = feedbackTables(frame.tx);
    await db
      .updateTable('feedback.items')
      .set({ unit_id: unit.id, unit_path: unit.path, unit_name: unit.fullName, state: 'ASSIGNED' })
      .where('id', '=', item.id)
      .execute();
    await db
      .insertInto('feedback.steps')
      .values({
        feedback_id: item.id,
        state: 'ASSIGNED',
        at: frame.now,
        text: `Đã chuyển ${unit.fullName} xử lý.`,
        by_name: frame.actor.name,
      })
      .execute();
    frame.record({
      subject: 'feedback',
      subjectId: item.id,
      unitPath: unit.path,
      detail: { from: item.unit_path },
    });
    const at = frame.now.toISOString();
    const about = { feedbackId: item.id, kind: item.kind, storyId: item.story_id, at, published: false };
    await frame.tell(FeedbackAssigned({ ...about, unitId: unit.id, unitPath: unit.path }));
    await frame.announce('feedback', { id: item.id, unitPath: unit.path });
  },
);
