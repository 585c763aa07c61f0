import { getSite, type Named } from '@saola/sites';
import { slugify } from '@saola/vietnamese';
import { command, type Frame } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { defaultHome } from '../default-pages.ts';
import { kindFor, type PageContent, type Slot } from '../page.ts';
import { findHome } from '../queries/find-home.ts';
import { pagesTables } from '../tables.ts';
import { addDraft, handOf, noteOf } from './shared/lock-page.ts';
import { readTitle } from './shared/read-rows.ts';

export interface NewPage {
  siteId: string;
  slot: Slot;
  title: Named;
  /** For FREE; made of the title when it is not given. */
  path?: string | undefined;
}

/** A page with its first draft. A home page begins with what its site shows now; asked for twice, it is the same page. */
export const createPage = command('portals.page.create', async (frame, input: NewPage) => {
  const site = await getSite(frame.tx, input.siteId);
  if (!site) throw portalsError('site-not-found');
  frame.authorise('portals.page.write', site.unitPath);
  const title = readTitle(input.title);
  const known = input.slot === 'FREE' ? null : await findSlot(frame, input);
  if (known) {
    frame.unrecorded('the site has this page already');
    return { pageId: known.id, revision: known.revision };
  }
  const path = input.slot === 'FREE' ? await freePath(frame, input, title) : null;
  const page = await pagesTables(frame.tx)
    .insertInto('portals.pages')
    .values({
      site_id: site.id,
      unit_path: site.unitPath,
      slot: input.slot,
      path,
      title: JSON.stringify(title),
      created_by: frame.actor.name,
      created_at: frame.now,
      changed_by: frame.actor.name,
      changed_at: frame.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const content: PageContent = { title, rows: await firstRows() };
  await addDraft(frame, page, { content, writers: input.slot === 'FREE' ? [handOf(frame)] : [] });
  frame.record(noteOf(page));
  await frame.announce('pages', { id: page.id, unitPath: page.unit_path });
  return { pageId: page.id, revision: page.revision };

  async function firstRows() {
    if (input.slot === 'FREE') return [];
    if (input.slot === 'HOME') return (await findHome(frame.tx, site!)).rows;
    return defaultHome(kindFor(input.slot, site!.kind));
  }
});

const findSlot = (frame: Frame, { siteId, slot }: NewPage) =>
  pagesTables(frame.tx)
    .selectFrom('portals.pages')
    .select(['id', 'revision'])
    .where('site_id', '=', siteId)
    .where('slot', '=', slot)
    .executeTakeFirst();

/** The address asked for, or the first free one made of the title. */
async function freePath(frame: Frame, input: NewPage, title: Named): Promise<string> {
  const wished = input.path ?? `/trang/${slugify(title.vi).slice(0, 80).replace(/-$/, '') || 'trang'}`;
  const rows = await pagesTables(frame.tx)
    .selectFrom('portals.pages')
    .select('path')
    .where('site_id', '=', input.siteId)
    .where('path', 'like', `${wished}%`)
    .where('removed_at', 'is', null)
    .execute();
  const taken = new Set(rows.map(({ path }) => path));
  if (!taken.has(wished)) return wished;
  if (input.path) throw portalsError('page-address-taken', { path: input.path });
  let number = 2;
  while (taken.has(`${wished}-${number}`)) number += 1;
  return `${wished}-${number}`;
}
