import type { Selectable } from 'kysely';
import type { Step } from '../feedback.ts';
import type { FeedbackTables } from '../tables.ts';

type Item = Selectable<FeedbackTables['feedback.items']>;
type StepRow = Selectable<FeedbackTables['feedback.steps']>;

export const presentStep = ({ state, at, text }: StepRow): Step => ({ state, at: at.toISOString(), text });

export const presentReply = (item: Item) =>
  item.reply_text === null
    ? null
    : {
        text: item.reply_text,
        unitName: item.reply_unit_name ?? item.unit_name,
        at: (item.replied_at ?? item.received_at).toISOString(),
        published: item.state === 'PUBLISHED',
      };

/** For officers: without the sender. */
export const presentSummary = (item: Item) => ({
  id: item.id,
  code: item.code,
  kind: item.kind,
  state: item.state,
  text: item.text,
  category: item.category,
  unitId: item.unit_id,
  unitName: item.unit_name,
  storyId: item.story_id,
  storyTitle: item.story_title,
  receivedAt: item.received_at.toISOString(),
  dueAt: item.due_at?.toISOString() ?? null,
});
