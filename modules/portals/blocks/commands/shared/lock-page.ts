import { type Selectable, sql } from 'kysely';
import type { Frame } from '@saola/platform/commands';
import { portalsError } from '../../../errors.ts';
import type { PageContent } from '../../page.ts';
import { type PagesTables, pagesTables } from '../../tables.ts';

export type PageRow = Selectable<PagesTables['portals.pages']>;
export type VersionRow = Selectable<PagesTables['portals.page_versions']>;

/** The page with all its versions' heads, held until the command ends. @throws portals/page-not-found */
export async function lockPage(frame: Frame, pageId: string): Promise<PageRow> {
  const page = await pagesTables(frame.tx)
    .selectFrom('portals.pages')
    .selectAll()
    .where('id', '=', pageId)
    .forUpdate()
    .executeTakeFirst();
  if (!page) throw portalsError('page-not-found');
  return page;
}

/** Nobody writes over what he has not seen. @throws portals/page-changed-meanwhile */
export function expectRevision(page: PageRow, revision: number): void {
  if (page.removed_at) throw portalsError('page-already-removed');
  if (page.revision !== revision)
    throw portalsError('page-changed-meanwhile', { by: page.changed_by, revision: page.revision });
}

/** The version in a state of which there is at most one. */
export async function findVersion(
  frame: Frame,
  pageId: string,
  state: 'DRAFT' | 'PUBLISHED',
): Promise<VersionRow | null> {
  const version = await pagesTables(frame.tx)
    .selectFrom('portals.page_versions')
    .selectAll()
    .where('page_id', '=', pageId)
    .where('state', '=', state)
    .executeTakeFirst();
  return version ?? null;
}

export const contentOf = ({ title, blocks }: VersionRow): PageContent => ({ title, rows: blocks });

/** Who writes, as the list of hands in a version names him. */
export const handOf = (frame: Frame): string => frame.actor.id ?? frame.actor.kind;

/** Sets the page's revision on and says who was last; answers the new revision. */
export async function touchPage(frame: Frame, page: PageRow, more: { title?: string } = {}): Promise<number> {
  const revision = page.revision + 1;
  await pagesTables(frame.tx)
    .updateTable('portals.pages')
    .set({ revision, changed_by: frame.actor.name, changed_at: frame.now, ...more })
    .where('id', '=', page.id)
    .execute();
  return revision;
}

/** A draft numbered behind all versions there are. */
export async function addDraft(
  frame: Frame,
  page: Pick<PageRow, 'id'>,
  draft: { content: PageContent; writers: string[]; note?: string },
): Promise<number> {
  const { number } = await pagesTables(frame.tx)
    .insertInto('portals.page_versions')
    .values({
      page_id: page.id,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from portals.page_versions where page_id = ${page.id})`,
      title: JSON.stringify(draft.content.title),
      blocks: JSON.stringify(draft.content.rows),
      state: 'DRAFT',
      note: draft.note ?? '',
      written_by: frame.actor.name,
      written_at: frame.now,
      writers: draft.writers,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** What the version is set aside as: it can always be restored. */
export async function setAside(
  frame: Frame,
  pageId: string,
  states: ('DRAFT' | 'PUBLISHED')[],
): Promise<void> {
  await pagesTables(frame.tx)
    .updateTable('portals.page_versions')
    .set({ state: 'FORMER' })
    .where('page_id', '=', pageId)
    .where('state', 'in', states)
    .execute();
}

export const noteOf = (page: PageRow, detail: Record<string, unknown> = {}) => ({
  subject: 'page',
  subjectId: page.id,
  unitPath: page.unit_path,
  detail: { slot: page.slot, path: page.path, ...detail },
});

/** What the public sees has changed: every process forgets its pages. */
export async function announcePublic(frame: Frame, page: PageRow): Promise<void> {
  await frame.announce('published', { id: page.id, unitPath: page.unit_path });
  await frame.announce('pages', { id: page.id, unitPath: page.unit_path });
}
