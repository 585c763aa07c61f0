import { sql } from 'kysely';
import { isAtOrBelow } from '@saola/organisations';
import type { Actor, Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { after, approvalPath } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { findAttachments } from './shared/files.ts';
import { findPictures } from './shared/pictures.ts';

/**
 * A story with its editions, newest first, and what the actor may do with each. Who sees the unit sees all of it;
 * who only receives it sees what was approved.
 */
export async function getStory(context: Context, storyId: string) {
  const story = await newsroomTables(context.database)
    .selectFrom('newsroom.stories')
    .selectAll()
    .where('id', '=', storyId)
    .executeTakeFirst();
  if (!story) throw newsroomError('story-not-found');
  const all = await readEditions(context, storyId);
  const editions = context.actor.may('newsroom.story.see', story.unit_path)
    ? all
    : all.filter((edition) => edition.state === 'APPROVED' && reaches(context.actor, edition.targets));
  if (editions.length === 0) throw platformError('forbidden', { permission: 'newsroom.story.see' });
  const [pictures, attachments] = await Promise.all([
    findPictures(
      context.database,
      editions.map((edition) => edition.picture_file_id),
    ),
    findAttachments(
      context.database,
      editions.flatMap((edition) => edition.attachments),
    ),
  ]);
  return {
    id: story.id,
    type: story.type,
    unit: { id: story.unit_id, name: story.unit_name, path: story.unit_path },
    createdBy: story.created_by_name,
    createdAt: story.created_at.toISOString(),
    updatedAt: story.changed_at.toISOString(),
    editions: editions.map((edition) => {
      const picture = pictures.get(edition.picture_file_id ?? '');
      return {
        id: edition.id,
        storyId: edition.story_id,
        language: edition.language,
        number: edition.number,
        state: edition.state,
        title: edition.title,
        summary: edition.summary,
        body: edition.body,
        picture: picture ? { ...picture, alt: edition.picture_alt } : null,
        topic: edition.topic,
        category: edition.category,
        priority: edition.priority,
        spokenText: edition.spoken_text,
        targets: edition.targets.map(({ unitId, unitName }) => ({ unitId, unitName })),
        channels: edition.channels,
        startsAt: edition.starts_at?.toISOString() ?? null,
        fields: edition.fields,
        attachments: edition.attachments.flatMap(({ fileId, name }) =>
          attachments.filter((one) => one.fileId === fileId && one.name === name).slice(0, 1),
        ),
        publicFrom: edition.public_from?.toISOString() ?? null,
        publicUntil: edition.public_until?.toISOString() ?? null,
        changeNote: edition.change_note,
        reviewOn: edition.review_on,
        reviewedBy: edition.reviewed_by_name,
        reviewedAt: edition.reviewed_at?.toISOString() ?? null,
        source: edition.source,
        revision: edition.revision,
        remarks: edition.remarks,
        writtenBy: edition.written_by_name,
        changedBy: edition.changed_by_name,
        changedAt: edition.changed_at.toISOString(),
        submittedBy: edition.submitted_by_name,
        submittedAt: edition.submitted_at?.toISOString() ?? null,
        approvedBy: edition.approved_by_name,
        approvedAt: edition.approved_at?.toISOString() ?? null,
        withdrawal: edition.withdrawn_at && {
          by: edition.withdrawn_by_name ?? '',
          at: edition.withdrawn_at.toISOString(),
          reason: edition.withdrawal_reason ?? '',
          way: edition.withdrawal_way ?? 'GONE',
          target: edition.withdrawal_target,
        },
        may: mayDo(context.actor, story.unit_path, edition),
      };
    }),
  };
}

export type StoryView = Awaited<ReturnType<typeof getStory>>;
export type EditionView = StoryView['editions'][number];

type Row = Awaited<ReturnType<typeof readEditions>>[number];

async function readEditions(context: Context, storyId: string) {
  const rows = await newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .selectAll()
    .select([
      sql<{ unitId: string; unitName: string; unitPath: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('unitId', unit_id, 'unitName', unit_name, 'unitPath', unit_path::text) order by unit_path)
        from newsroom.edition_targets where edition_id = edition.id), '[]')`.as('targets'),
      sql<{ by: string; text: string; at: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('by', by_name, 'text', text, 'at', at) order by at)
        from newsroom.edition_remarks where edition_id = edition.id), '[]')`.as('remarks'),
      sql<{ editionId: string; language: string; number: number; isCurrent: boolean } | null>`(
        select jsonb_build_object('editionId', id, 'language', language, 'number', number, 'isCurrent', state = 'APPROVED')
        from newsroom.editions source where source.id = edition.source_edition_id)`.as('source'),
      sql<boolean>`exists (select from newsroom.edition_changes hand
        where hand.edition_id = edition.id and hand.by_id = ${context.actor.id})`.as('own_hand'),
    ])
    .where('edition.story_id', '=', storyId)
    .orderBy('edition.language', 'desc')
    .orderBy('edition.number', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    remarks: row.remarks.map((remark) => ({ ...remark, at: new Date(remark.at).toISOString() })),
  }));
}

function reaches(actor: Actor, targets: { unitPath: string }[]): boolean {
  const seen = actor.pathsWith('newsroom.story.see');
  return targets.some(({ unitPath }) =>
    seen.some((path) => isAtOrBelow(unitPath, path) || isAtOrBelow(path, unitPath)),
  );
}

/** The buttons a screen may show; each command asks again for itself. */
function mayDo(actor: Actor, unitPath: string, edition: Row) {
  const holds = (verb: string, path = unitPath) => actor.may(`newsroom.story.${verb}`, path);
  const can = (step: Parameters<typeof after>[1]) => after(edition.state, step) !== null;
  const decidedAt = approvalPath(
    unitPath,
    edition.targets.map((target) => target.unitPath),
  );
  return {
    write: can('write') && holds('write'),
    submit: can('submit') && holds('submit'),
    return: can('return') && holds('return'),
    approve: can('approve') && !edition.own_hand && holds('approve') && holds('approve', decidedAt),
    withdraw: can('withdraw') && holds('withdraw'),
    review: edition.state === 'APPROVED' && holds('review'),
  };
}
