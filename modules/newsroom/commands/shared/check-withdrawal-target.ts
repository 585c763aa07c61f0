import type { Frame } from '@saola/platform/commands';
import { slugify } from '@saola/vietnamese';
import type { WithdrawalWay } from '../../edition.ts';
import { newsroomError } from '../../errors.ts';
import { newsroomTables } from '../../tables.ts';
import { readAddress } from '../../withdrawal.ts';

interface Asked {
  storyId: string;
  way: WithdrawalWay;
  target: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a withdrawn page leads, as it is stored; null for the ways that lead nowhere. */
export async function checkWithdrawalTarget(frame: Frame, asked: Asked): Promise<string | null> {
  if (asked.way === 'REDIRECT') return checkAddress(frame, asked);
  if (asked.way === 'REPLACED') return checkStory(frame, asked);
  if (asked.target?.trim()) throw newsroomError('withdrawal-target-not-taken');
  return null;
}

async function checkAddress(frame: Frame, { storyId, target }: Asked): Promise<string> {
  const address = readAddress(target ?? '');
  if (!address) throw newsroomError('withdrawal-address-not-allowed');
  const titles = await newsroomTables(frame.tx)
    .selectFrom('newsroom.editions')
    .select('title')
    .distinct()
    .where('story_id', '=', storyId)
    .execute();
  // Pages are named after their titles; a second page of one title ends in a number.
  const page =
    decodeURIComponent(address.replace(/[?#].*$/, '').replace(/\/$/, ''))
      .split('/')
      .at(-1) ?? '';
  const own = titles.some(
    ({ title }) => page.replace(/-\d+$/, '') === slugify(title) || page === slugify(title),
  );
  if (own || address.includes(storyId)) throw newsroomError('withdrawal-leads-to-itself');
  return address;
}

/** A public story, from which no chain of replacements leads back here. */
async function checkStory(frame: Frame, { storyId, target }: Asked): Promise<string> {
  const id = target?.trim().toLowerCase() ?? '';
  if (id === storyId) throw newsroomError('withdrawal-leads-to-itself');
  if (!uuid.test(id)) throw newsroomError('withdrawal-story-not-public');
  const editions = newsroomTables(frame.tx).selectFrom('newsroom.editions');
  const isPublic = await editions
    .select('id')
    .where('story_id', '=', id)
    .where('state', '=', 'APPROVED')
    .executeTakeFirst();
  if (!isPublic) throw newsroomError('withdrawal-story-not-public');
  // A story that is public in one language may have been replaced in another.
  const onward = await newsroomTables(frame.tx)
    .withRecursive('chain', (db) =>
      db
        .selectFrom('newsroom.editions')
        .select('withdrawal_target')
        .where('story_id', '=', id)
        .where('state', '=', 'WITHDRAWN')
        .where('withdrawal_way', '=', 'REPLACED')
        .union((from) =>
          from
            .selectFrom('chain')
            .innerJoin('newsroom.editions as next', (join) =>
              join.on((on) =>
                on(on.ref('next.story_id'), '=', on.cast<string>('chain.withdrawal_target', 'uuid')),
              ),
            )
            .select('next.withdrawal_target')
            .where('next.state', '=', 'WITHDRAWN')
            .where('next.withdrawal_way', '=', 'REPLACED'),
        ),
    )
    .selectFrom('chain')
    .select('withdrawal_target')
    .where('withdrawal_target', '=', storyId)
    .executeTakeFirst();
  if (onward) throw newsroomError('withdrawal-leads-to-itself');
  return id;
}
