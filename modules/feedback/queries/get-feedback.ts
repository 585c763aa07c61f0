import { fileUrl, getFile } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { feedbackError } from '../errors.ts';
import { presentReply, presentStep, presentSummary } from './present.ts';
import { feedbackTables } from '../tables.ts';
import { readTrackingCode } from '../tracking-code.ts';

/** All of one item, for officers. Who wrote it is shown to those who may answer. */
export async function getFeedback(context: Context, feedbackId: string) {
  const item = await select(context.database).where('id', '=', feedbackId).executeTakeFirst();
  if (!item) throw feedbackError('feedback-not-found');
  if (!context.actor.may('feedback.item.see', item.unit_path))
    throw platformError('forbidden', { permission: 'feedback.item.see' });
  const answers = context.actor.may('feedback.item.answer', item.unit_path);
  const photo = answers && item.photo_file_id ? await getFile(context.database, item.photo_file_id) : null;
  return {
    ...presentSummary(item),
    senderName: answers ? item.sender_name : null,
    senderPhone: answers ? item.sender_phone : null,
    photo: photo && { url: fileUrl(photo, 960) },
    steps: await stepsOf(context.database, item.id),
    reply: presentReply(item),
  };
}

/** What the sender sees by the code: no officer's name, and nothing that the sender did not write or get. */
export async function followFeedback(database: Database, typedCode: string) {
  const code = readTrackingCode(typedCode);
  const item = code ? await select(database).where('code', '=', code).executeTakeFirst() : undefined;
  if (!item) throw feedbackError('feedback-not-found');
  return {
    code: item.code,
    state: item.state,
    text: item.text,
    storyId: item.story_id,
    steps: await stepsOf(database, item.id),
    reply: presentReply(item),
    unitName: item.unit_name,
    dueAt: item.due_at?.toISOString() ?? null,
  };
}

const select = (database: Database) => feedbackTables(database).selectFrom('feedback.items').selectAll();

async function stepsOf(database: Database, feedbackId: string) {
  const db = feedbackTables(database);
  const rows = await db
    .selectFrom('feedback.steps')
    .selectAll()
    .where('feedback_id', '=', feedbackId)
    .orderBy('id')
    .execute();
  return rows.map(presentStep);
}
