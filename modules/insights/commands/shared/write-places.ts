import { sql } from 'kysely';
import type { Frame } from '@saola/platform/commands';
import type { Channel } from '@saola/newsroom';
import type { Mark } from '../../journey.ts';
import type { InsightsTables } from '../../tables.ts';

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

// As one JSON value: a province has thousands of places, and as many bound values would hold up every reader meanwhile.
export async function insertPlaces(frame: Frame, places: NewPlace[]): Promise<void> {
  if (places.length === 0) return;
  await sql`
    insert into insights.journey_places
      (edition_id, story_id, channel, place_id, place_name, unit_id, unit_path, unit_name)
    select edition_id, story_id, channel, place_id, place_name, unit_id, unit_path::ltree, unit_name
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as p (edition_id uuid, story_id uuid, channel text, place_id uuid, place_name text, unit_id uuid,
            unit_path text, unit_name text)
    on conflict do nothing
  `.execute(frame.tx);
}

/** The first time counts; what was heard once is not silent, and the last reason is the one shown. */
export async function insertMarks(frame: Frame, marks: NewMark[]): Promise<void> {
  const unique = new Map(
    marks.map(({ edition_id, channel, place_id, mark, at, silent = false, reason = null }) => [
      `${edition_id} ${channel} ${place_id} ${mark}`,
      { edition_id, channel, place_id, mark, at, silent, reason },
    ]),
  );
  if (unique.size === 0) return;
  await sql`
    insert into insights.journey_marks (edition_id, channel, place_id, mark, at, silent, reason)
    select edition_id, channel, place_id, mark, at, silent, reason
    from jsonb_to_recordset(${JSON.stringify([...unique.values()])}::jsonb)
      as m (edition_id uuid, channel text, place_id uuid, mark text, at timestamptz, silent boolean, reason text)
    on conflict (edition_id, channel, place_id, mark) do update set
      at = least(journey_marks.at, excluded.at),
      silent = journey_marks.silent and excluded.silent,
      reason = coalesce(excluded.reason, journey_marks.reason)
  `.execute(frame.tx);
}
