import { isDeepStrictEqual } from 'node:util';
import { getSite } from '@saola/sites';
import { command, type Frame } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { inaccessibleIn } from '../accessibility.ts';
import { blockTypes } from '../block-types.ts';
import { freePathPattern, type PageContent, type Slot } from '../page.ts';
import { pagesTables } from '../tables.ts';
import { missingIn } from '../words.ts';
import {
  addDraft,
  announcePublic,
  contentOf,
  findVersion,
  handOf,
  noteOf,
  type PageRow,
  setAside,
  touchPage,
} from './shared/lock-page.ts';
import { readRows, readTitle } from './shared/read-rows.ts';

export interface PageFromElsewhere {
  siteId: string;
  slot: Slot;
  /** For FREE. */
  path: string | null;
  title: unknown;
  rows: unknown;
  state: 'PUBLISHED' | 'DRAFT';
  /** Takes the place of what stands here. */
  over: boolean;
}

/** HELD: it asks for something before it may be public, and waits as a draft. LEFT: another page stands there. */
export type RestoredPage = 'RESTORED' | 'UNCHANGED' | 'LEFT' | 'HELD';

/**
 * Puts a page of another server where it stood. It was public there, so nobody is asked a second time; what would shut
 * readers out here is not published by this way either.
 */
export const restorePage = command(
  'portals.page.restore',
  async (frame, input: PageFromElsewhere): Promise<RestoredPage> => {
    const site = await getSite(frame.tx, input.siteId);
    if (!site) throw portalsError('site-not-found');
    frame.authorise('portals.page.write', site.unitPath);
    frame.authorise('portals.page.publish', site.unitPath);
    const content: PageContent = {
      title: readTitle(input.title),
      rows: await readRows(frame.tx, input.rows, input.slot),
    };
    const whole =
      missingIn(content.rows, blockTypes).length + inaccessibleIn(content.rows, blockTypes).length === 0;
    const state = input.state === 'PUBLISHED' && whole ? 'PUBLISHED' : 'DRAFT';
    const held = state === input.state ? null : ('HELD' as const);
    const standing = await findStanding(frame, input);
    const before = standing && (await findVersion(frame, standing.id, state));
    const same = before && isDeepStrictEqual(plain(contentOf(before)), plain(content));
    if (same || (before && !input.over)) {
      frame.unrecorded('what stands here stays as it is');
      return same ? (held ?? 'UNCHANGED') : 'LEFT';
    }
    const page = standing ?? (await insertPage(frame, input, site.unitPath, content));
    await setAside(frame, page.id, [state]);
    const draft = state === 'PUBLISHED' && (await findVersion(frame, page.id, 'DRAFT'));
    // There is one draft at a time: the page goes past it to the public.
    if (draft) await setState(frame, page.id, draft.number, 'FORMER');
    const number = await addDraft(frame, page, { content, writers: [handOf(frame)] });
    if (state === 'PUBLISHED') await setState(frame, page.id, number, 'PUBLISHED');
    if (draft) await setState(frame, page.id, draft.number, 'DRAFT');
    await touchPage(frame, page, state === 'PUBLISHED' ? { title: JSON.stringify(content.title) } : {});
    frame.record(noteOf(page, { restored: true, number, state }));
    await announcePublic(frame, page);
    return held ?? 'RESTORED';
  },
);

/** As the database gives it back: without the keys that say nothing. */
const plain = (content: PageContent): unknown => JSON.parse(JSON.stringify(content));

async function findStanding(
  frame: Frame,
  { siteId, slot, path }: PageFromElsewhere,
): Promise<PageRow | null> {
  let query = pagesTables(frame.tx)
    .selectFrom('portals.pages')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('slot', '=', slot)
    .where('removed_at', 'is', null);
  if (slot === 'FREE') query = query.where('path', '=', path);
  return (await query.forUpdate().executeTakeFirst()) ?? null;
}

async function insertPage(
  frame: Frame,
  { siteId, slot, path }: PageFromElsewhere,
  unitPath: string,
  { title }: PageContent,
): Promise<PageRow> {
  if (slot === 'FREE' && !(path && path.length <= 200 && new RegExp(freePathPattern).test(path)))
    throw portalsError('page-not-right', {
      vi: 'địa chỉ của trang tự do phải có dạng /trang/ten-trang',
      en: 'the address of a free page reads /trang/name-of-page',
    });
  return pagesTables(frame.tx)
    .insertInto('portals.pages')
    .values({
      site_id: siteId,
      unit_path: unitPath,
      slot,
      path: slot === 'FREE' ? path : null,
      title: JSON.stringify(title),
      created_by: frame.actor.name,
      created_at: frame.now,
      changed_by: frame.actor.name,
      changed_at: frame.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

const setState = (frame: Frame, pageId: string, number: number, state: 'PUBLISHED' | 'DRAFT' | 'FORMER') =>
  pagesTables(frame.tx)
    .updateTable('portals.page_versions')
    .set({
      state,
      ...(state === 'PUBLISHED' && { published_by: frame.actor.name, published_at: frame.now }),
    })
    .where('page_id', '=', pageId)
    .where('number', '=', number)
    .execute();
