import { sql } from 'kysely';
import type { Frame } from '@saola/platform/commands';
import type { Channel } from '@saola/newsroom';
import type { Mark } from '../../journey.ts';
import { insightsTables, type InsightsTables } from '../../tables.ts';

export type NewPlace = InsightsTables['insights.journey_places'];

export interface NewMark {
  edition_id: string;
  channel: Channel;
  place_id: string;
  mark: Mark;
  at: Date;
  silent?: boolean;
  reason?: string | null;
}

// PostgreSQL takes 65,535 values a statement.
const portion = 2_000;

export async function insertPlaces(frame: Frame, places: NewPlace[]): Promise<void> {
  const known = new Map(
    places.map((place) => [`${place.edition_id} ${place.channel} ${place.place_id}`, place]),
  );
  const unique = [...known.values()];
  for (let start = 0; start < unique.length; start += portion)
    await insightsTables(frame.tx)
      .insertInto('insights.journey_places')
      .values(unique.slice(start, start + portion))
      .onConflict((row) => row.doNothing())
      .execute();
}

/** The first time counts; what was heard once is not silent, and the last reason is the one shown. */
export async function insertMarks(frame: Frame, marks: NewMark[]): Promise<void> {
  const unique = [
    ...new Map(
      marks.map((mark) => [`${mark.edition_id} ${mark.channel} ${mark.place_id} ${mark.mark}`, mark]),
    ).values(),
  ];
  for (let start = 0; start < unique.length; start += portion)
    await insightsTables(frame.tx)
      .insertInto('insights.journey_marks')
      .values(
        unique
          .slice(start, start + portion)
          .map(({ edition_id, channel, place_id, mark, at, silent, reason }) => ({
            edition_id,
            channel,
            place_id,
            mark,
            at,
            silent: silent ?? false,
            reason: reason ?? null,
          })),
      )
      .onConflict((row) =>
        row.columns(['edition_id', 'channel', 'place_id', 'mark']).doUpdateSet({
          at: sql`least(journey_marks.at, excluded.at)`,
          silent: sql`journey_marks.silent and excluded.silent`,
          reason: sql`coalesce(excluded.reason, journey_marks.reason)`,
        }),
      )
      .execute();
}
