import { listDevices, type Device } from '@saola/devices';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { boardsTables } from '../tables.ts';
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
  const items = await Promise.all(
    page.items.map(async (device) => {
      const { slides } = await listSlidesForBoard(database, device, context.now());
      return { ...device, slides: slides.length, lastShown: await findLastShown(database, device.id) };
    }),
  );
  return { items, next: page.next };
}

/** The slide a board proved last; null where it has shown none. */
export async function findLastShown(database: Database, deviceId: string): Promise<BoardNow['lastShown']> {
  const row = await boardsTables(database)
    .selectFrom('boards.deliveries as delivery')
    .innerJoin('boards.slides as slide', 'slide.id', 'delivery.slide_id')
    .select(['slide.story_id', 'slide.title', 'delivery.last_shown_at'])
    .where('delivery.device_id', '=', deviceId)
    .where('delivery.last_shown_at', 'is not', null)
    .orderBy('delivery.last_shown_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row?.last_shown_at) return null;
  return { storyId: row.story_id, title: row.title, at: row.last_shown_at.toISOString() };
}
