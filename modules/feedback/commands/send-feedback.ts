import { storeCitizenPicture } from '@saola/media';
import { findStoryUnit } from '@saola/newsroom';
import { findUnit, organisationsError } from '@saola/organisations';
import { command, type Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { feedbackError } from '../errors.ts';
import { FeedbackReceived } from '../events.ts';
import type { SentFeedback } from '../sent-feedback.ts';
import { feedbackTables } from '../tables.ts';
import { makeTrackingCode } from '../tracking-code.ts';

/**
 * Takes what a citizen sends to a unit, or to the unit whose story it is about. The same `clientKey` again
 * answers the same code.
 */
export async function sendFeedback(
  context: Context,
  sent: SentFeedback,
  photo: Buffer | null,
): Promise<{ code: string }> {
  const known = await findByClientKey(context.database, sent.clientKey);
  if (known) return known;
  const place = await findPlace(context.database, sent);
  const { unitId, unitPath } = place;
  const file =
    photo &&
    (await storeCitizenPicture(context, { unitId, unitPath, content: photo, alt: 'Ảnh người dân gửi' }));
  return receive(context, { sent, place, photoFileId: file?.id ?? null });
}

interface Place {
  unitId: string;
  unitPath: string;
  unitName: string;
  storyTitle: string | null;
}

const receive = command(
  'feedback.item.send',
  async (
    frame,
    { sent, place, photoFileId }: { sent: SentFeedback; place: Place; photoFileId: string | null },
  ) => {
    frame.anyone('citizens need no account to write to their commune');
    const db = feedbackTables(frame.tx);
    const rule = await ruleOf(frame.tx, sent.kind, frame.now);
    const { clientKey, unitId: _wanted, storyId, senderName, senderPhone, ...words } = sent;
    const row = await db
      .insertInto('feedback.items')
      .values({
        ...words,
        code: makeTrackingCode(),
        client_key: clientKey,
        state: 'RECEIVED',
        story_id: storyId,
        story_title: place.storyTitle,
        unit_id: place.unitId,
        unit_path: place.unitPath,
        unit_name: place.unitName,
        sender_name: senderName,
        sender_phone: senderPhone,
        photo_file_id: photoFileId,
        consented_at: frame.now,
        received_at: frame.now,
        due_at: inDays(frame.now, rule.answer_within_days),
        erase_personal_after: inDays(frame.now, rule.keep_personal_days),
      })
      .onConflict((conflict) => conflict.column('client_key').doNothing())
      .returning(['id', 'code'])
      .executeTakeFirst();
    if (!row) {
      frame.unrecorded('sent twice at the same moment');
      return (await findByClientKey(frame.tx, clientKey))!;
    }
    await db
      .insertInto('feedback.steps')
      .values({
        feedback_id: row.id,
        state: 'RECEIVED',
        at: frame.now,
        text: `${place.unitName} đã tiếp nhận.`,
        by_name: 'Saola',
      })
      .execute();
    // The audit trail is kept for years: it holds no word of the sender.
    frame.record({
      subject: 'feedback',
      subjectId: row.id,
      unitPath: place.unitPath,
      detail: { kind: sent.kind, storyId },
    });
    const at = frame.now.toISOString();
    const { unitId, unitPath } = place;
    await frame.tell(
      FeedbackReceived({
        feedbackId: row.id,
        kind: sent.kind,
        storyId,
        unitId,
        unitPath,
        at,
        published: false,
      }),
    );
    await frame.announce('feedback', { id: row.id, unitPath });
    return { code: row.code };
  },
);

async function findPlace(database: Database, sent: SentFeedback): Promise<Place> {
  const story = sent.storyId ? await findStoryUnit(database, sent.storyId) : null;
  if (sent.storyId && !story?.approvedAt) throw feedbackError('story-not-public');
  const unit = await findUnit(database, sent.unitId ?? story!.unitId);
  if (!unit) throw organisationsError('unit-not-found');
  if (unit.kind === 'UNIT_GROUP') throw feedbackError('unit-cannot-answer');
  return { unitId: unit.id, unitPath: unit.path, unitName: unit.fullName, storyTitle: story?.title ?? null };
}

const findByClientKey = (database: Database, clientKey: string) =>
  feedbackTables(database)
    .selectFrom('feedback.items')
    .select('code')
    .where('client_key', '=', clientKey)
    .executeTakeFirst();

const ruleOf = (database: Database, kind: SentFeedback['kind'], now: Date) =>
  feedbackTables(database)
    .selectFrom('feedback.rules')
    .select(['answer_within_days', 'keep_personal_days'])
    .where('kind', '=', kind)
    .where('valid_from', '<=', now.toISOString().slice(0, 10))
    .orderBy('valid_from', 'desc')
    .executeTakeFirstOrThrow();

const inDays = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000);
