import { listDevices, type Device } from '@saola/devices';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { listSlidesForBoard } from './list-slides-for-board.ts';

export interface BoardNow extends Device {
  /** How many slides stand for it now. */
  slides: number;
  lastShown: { storyId: string; title: string; at: string } | null;
}

/** Boards of the units the officer may see, with what they showed last. */
export async function listBoards(
  context: Context,
  { unitId, after }: { unitId?: string; after?: string },
): Promise<{ items: BoardNow[]; next: string | null }> {
  const { database } = context;
  const unit = unitId ? await findUnit(database, unitId) : null;
  if (unitId && !unit) return { items: [], next: null };
  const page = await listDevices(database, {
    readable: context.actor.pathsWith('boards.board.see'),
    kind: 'BOARD',
    limit: 50,
    ...(unit ? { below: unit.path } : {}),
    ...(after ? { after } : {}),
  });
  const shown = await listLastShown(
    database,
    page.items.map(({ id }) => id),
  );
  const items = await Promise.all(
    page.items.map(async (device) => {
      const { slides } = await listSlidesForBoard(database, device, context.now());
      return { ...device, slides: slides.length, lastShown: shown.get(device.id) ?? null };
    }),
  );
  return { items, next: page.next };
}

/** The slide that each of these boards proved last, the latest of all first; boards that have shown none are left out. */
export async function listLastShown(
  database: Database,
  deviceIds: readonly string[],
): Promise<Map<string, NonNullable<BoardNow['lastShown']>>> {
  if (deviceIds.length === 0) return new Map();
  const { rows } = await sql<{ deviceId: string; storyId: string; title: string; at: Date }>`
    select board.id as "deviceId", slide.story_id as "storyId", slide.title, shown.last_shown_at as at
    from unnest(${deviceIds}::uuid[]) as board (id)
    cross join lateral (
      select slide_id, last_shown_at from boards.deliveries
      where device_id = board.id and last_shown_at is not null order by last_shown_at desc limit 1
    ) as shown
    join boards.slides as slide on slide.id = shown.slide_id
    order by shown.last_shown_at desc
  `.execute(database);
  return new Map(rows.map(({ deviceId, at, ...slide }) => [deviceId, { ...slide, at: at.toISOString() }]));
}
