import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { findUnit } from '@saola/organisations';
import type { FeedbackState } from '../feedback.ts';
import { feedbackTables } from '../tables.ts';
import { presentSummary } from './present.ts';

export interface FeedbackFilter {
  state?: FeedbackState;
  /** That unit and all below it. */
  unitId?: string;
  storyId?: string;
  after?: string;
  limit?: number;
}

/** What the officer may see, newest first. */
export async function listFeedback(context: Context, filter: FeedbackFilter) {
  const limit = filter.limit ?? 50;
  const unit = filter.unitId ? await findUnit(context.database, filter.unitId) : null;
  let query = feedbackTables(context.database)
    .selectFrom('feedback.items')
    .selectAll()
    .where(atOrBelowAny('unit_path', context.actor.pathsWith('feedback.item.see')));
  if (filter.unitId) query = query.where(atOrBelowAny('unit_path', unit ? [unit.path] : []));
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.storyId) query = query.where('story_id', '=', filter.storyId);
  if (filter.after) query = query.where('id', '<', filter.after);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return { items: page.map(presentSummary), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
