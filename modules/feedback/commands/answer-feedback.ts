import { command } from '@saola/platform/commands';
import { formatDateTime, nfc } from '@saola/vietnamese';
import { feedbackError } from '../errors.ts';
import { FeedbackAnswered } from '../events.ts';
import { mayBeAnswered } from '../feedback.ts';
import { feedbackTables } from '../tables.ts';
import { lockItem } from './lock-item.ts';

export interface Answer {
  feedbackId: string;
  text: string;
  /** Whether the answer, and nothing of what the citizen wrote, stands under the story. */
  publish: boolean;
}

/** The unit's official reply. It may be released later by answering again with `publish`. */
export const answerFeedback = command('feedback.item.answer', async (frame, input: Answer) => {
  const item = await lockItem(frame.tx, input.feedbackId);
  frame.authorise('feedback.item.answer', item.unit_path);
  const text = nfc(input.text).trim();
  if (!text) throw feedbackError('answer-needed');
  const published = input.publish && item.story_id !== null;
  if (!mayBeAnswered(item.state, published))
    throw feedbackError('already-answered', { time: formatDateTime(item.replied_at ?? frame.now) });
  const state = published ? 'PUBLISHED' : 'ANSWERED';
  const db = feedbackTables(frame.tx);
  await db
    .updateTable('feedback.items')
    .set({
      state,
      reply_text: text,
      reply_by_name: frame.actor.name,
      reply_unit_name: item.unit_name,
      replied_at: frame.now,
    })
    .where('id', '=', item.id)
    .execute();
  const said = published ? 'đã trả lời; câu trả lời được công bố dưới tin.' : 'đã trả lời.';
  await db
    .insertInto('feedback.steps')
    .values({
      feedback_id: item.id,
      state,
      at: frame.now,
      text: `${item.unit_name} ${said}`,
      by_name: frame.actor.name,
    })
    .execute();
  frame.record({ subject: 'feedback', subjectId: item.id, unitPath: item.unit_path, detail: { published } });
  const at = frame.now.toISOString();
  const about = { feedbackId: item.id, kind: item.kind, storyId: item.story_id, at, published };
  await frame.tell(FeedbackAnswered({ ...about, unitId: item.unit_id, unitPath: item.unit_path }));
  await frame.announce('feedback', { id: item.id, unitPath: item.unit_path });
  if (published && item.story_id) await frame.announce('answers', { id: item.story_id });
});
