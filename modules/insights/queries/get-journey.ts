import { sql } from 'kysely';
import type { Channel } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny, below } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { insightsError } from '../errors.ts';
import { evidenceOf, type Evidence } from '../evidence.ts';
import {
  figuresOf,
  groupBy,
  isFailed,
  isUnreached,
  markOf,
  noFigures,
  reasonInWords,
  type Figures,
  type MarkAt,
  type Place,
} from '../journey.ts';
import { insightsTables } from '../tables.ts';
import { hasHappened } from './has-happened.ts';

const mostLines = 300;

/**
 * What became of the last approved edition of a story, and of the answers to it. Superiors of its unit see all of it;
 * a unit that receives it sees its own part.
 */
export async function getJourney(context: Context, storyId: string) {
  const journey = await insightsTables(context.database)
    .selectFrom('insights.journeys')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('approved_at', 'desc')
    .executeTakeFirst();
  if (!journey) throw insightsError('journey-not-found');
  const seesAll = context.actor.may('insights.journey.see', journey.unit_path);
  const paths = seesAll ? null : context.actor.pathsWith('insights.journey.see');
  const [places, counts, feedback] = await Promise.all([
    readPlaces(context, journey.edition_id, paths),
    readCounts(context, storyId, paths),
    readFeedback(context, storyId, paths),
  ]);
  if (!seesAll && places.length === 0)
    throw platformError('forbidden', { permission: 'insights.journey.see' });

  const answered = feedback.filter((one) => one.answered_at !== null).length;
  const add = (figures: Figures, views: { count: number }[]): Figures => ({
    ...figures,
    read: views.reduce((sum, { count }) => sum + count, 0),
  });
  const byChannel = groupBy(places, (place) => place.channel);
  const readings = counts.filter(({ channel }) => channel !== 'BOARD');
  return {
    story: {
      id: storyId,
      editionId: journey.edition_id,
      title: journey.title,
      unitId: journey.unit_id,
      unitName: journey.unit_name,
      priority: journey.priority,
      channels: journey.channels,
      approvedBy: journey.approved_by,
      approvedAt: journey.approved_at.toISOString(),
      withdrawnAt: journey.withdrawn_at?.toISOString() ?? null,
      withdrawalReason: journey.withdrawal_reason,
    },
    totals: { ...add(figuresOf(places), readings), answered },
    channels: journey.channels.map((channel) => ({
      channel,
      ...add(
        figuresOf(byChannel.get(channel) ?? []),
        readings.filter((count) => count.channel === channel),
      ),
      showings: counts
        .filter((count) => count.channel === channel && channel === 'BOARD')
        .reduce((sum, { count }) => sum + count, 0),
      firstAt: firstArrival(byChannel.get(channel) ?? []),
    })),
    units: unitsOf(places, counts, feedback),
    failures: places.filter(isFailed).map((place) => ({
      unitName: place.unitName,
      deviceName: place.placeName,
      channel: place.channel,
      reason: reasonInWords(markOf(place, 'FAILED')?.reason ?? null),
      at: markOf(place, 'FAILED')!.at.toISOString(),
    })),
    notReached: places.filter(isUnreached).map((place) => ({
      unitName: place.unitName,
      deviceName: place.placeName,
      channel: place.channel,
      since: journey.approved_at.toISOString(),
    })),
    evidence: linesOf(journey, places, feedback),
    feedback: feedback.map((one) => ({
      id: one.feedback_id,
      kind: one.kind,
      unitName: one.unit_name,
      receivedAt: one.received_at?.toISOString() ?? null,
      answeredAt: one.answered_at?.toISOString() ?? null,
      published: one.published,
    })),
  };
}

export type JourneyView = Awaited<ReturnType<typeof getJourney>>;

async function readPlaces(context: Context, editionId: string, paths: string[] | null): Promise<Place[]> {
  let query = insightsTables(context.database)
    .selectFrom('insights.journey_places as place')
    .selectAll('place')
    .select(
      sql<(Omit<MarkAt, 'at'> & { at: string })[]>`coalesce((
        select jsonb_agg(jsonb_build_object('mark', mark, 'at', at, 'silent', silent, 'reason', reason) order by at)
        from insights.journey_marks one where one.edition_id = place.edition_id and one.channel = place.channel
        and one.place_id = place.place_id and ${hasHappened(context.now())}), '[]')`.as('marks'),
    )
    .where('place.edition_id', '=', editionId)
    .orderBy('place.unit_path')
    .orderBy('place.place_name');
  if (paths) query = query.where(atOrBelowAny('place.unit_path', paths));
  const rows = await query.execute();
  return rows.map((row) => ({
    channel: row.channel,
    placeId: row.place_id,
    placeName: row.place_name,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    unitName: row.unit_name,
    marks: row.marks.map((mark) => ({ ...mark, at: new Date(mark.at) })),
  }));
}

function readCounts(context: Context, storyId: string, paths: string[] | null) {
  let query = insightsTables(context.database)
    .selectFrom('insights.counts')
    .select(['channel', 'unit_id', 'unit_path', 'unit_name', sql<number>`sum(count)`.as('count')])
    .where('story_id', '=', storyId)
    .groupBy(['channel', 'unit_id', 'unit_path', 'unit_name']);
  if (paths) query = query.where(atOrBelowAny('unit_path', paths));
  return query.execute();
}

function readFeedback(context: Context, storyId: string, paths: string[] | null) {
  let query = insightsTables(context.database)
    .selectFrom('insights.feedback')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('received_at', 'desc');
  if (paths) query = query.where(atOrBelowAny('unit_path', paths));
  return query.execute();
}

type Count = Awaited<ReturnType<typeof readCounts>>[number];
type Feedback = Awaited<ReturnType<typeof readFeedback>>[number];

function unitsOf(places: Place[], counts: Count[], feedback: Feedback[]) {
  const names = new Map<string, { unitId: string; unitPath: string; unitName: string }>();
  for (const { unitId, unitPath, unitName } of places) names.set(unitId, { unitId, unitPath, unitName });
  for (const row of [...counts, ...feedback])
    names.set(row.unit_id, { unitId: row.unit_id, unitPath: row.unit_path, unitName: row.unit_name });
  const units = [...names.values()].toSorted((a, b) => (a.unitPath < b.unitPath ? -1 : 1));
  return units.map((unit) => {
    const own = places.filter((place) => place.unitId === unit.unitId);
    const views = counts.filter((count) => count.unit_id === unit.unitId);
    const channels: Partial<Record<Channel, Figures>> = {};
    for (const channel of new Set([...own, ...views].map((one) => one.channel))) {
      const read = views.find((count) => count.channel === channel && channel !== 'BOARD')?.count ?? 0;
      channels[channel] = {
        ...noFigures,
        ...figuresOf(own.filter((place) => place.channel === channel)),
        read,
      };
    }
    const wrote = feedback.filter(
      (one) => below(one.unit_path, unit.unitPath) && one.unit_id === unit.unitId,
    );
    return { ...unit, channels, feedback: wrote.length };
  });
}

function firstArrival(places: Place[]): string | null {
  const times = places.flatMap((place) =>
    place.marks.filter(({ mark }) => mark !== 'TARGETED' && mark !== 'FAILED').map(({ at }) => at.getTime()),
  );
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

function linesOf(
  journey: {
    approved_at: Date;
    approved_by: string;
    withdrawn_at: Date | null;
    withdrawal_reason: string | null;
  },
  places: Place[],
  feedback: Feedback[],
) {
  const lines: Evidence[] = [
    { at: journey.approved_at, text: `${journey.approved_by} duyệt tin` },
    ...evidenceOf(places),
    ...feedback.flatMap((one) => [
      ...(one.received_at
        ? [{ at: one.received_at, text: `Có ý kiến của người dân gửi ${one.unit_name}` }]
        : []),
      ...(one.answered_at
        ? [{ at: one.answered_at, text: `${one.unit_name} trả lời ý kiến của người dân` }]
        : []),
    ]),
    ...(journey.withdrawn_at
      ? [{ at: journey.withdrawn_at, text: `Gỡ tin: ${journey.withdrawal_reason}` }]
      : []),
  ];
  return lines
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .slice(0, mostLines)
    .map(({ at, text }) => ({ at: at.toISOString(), text }));
}
