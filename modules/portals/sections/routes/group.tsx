import { disclosureGroups, mandatoryTypes, rulesOn } from '@saola/law';
import { contentTypeOf, contentTypes, type SectionGroup } from '@saola/newsroom';
import { localDay } from '@saola/vietnamese';
import type { Frame } from '../../pages/frame.ts';
import { renderPage } from '../../pages/layout.tsx';
import type { Ask } from '../../routes/page.ts';
import { GroupPage, type SectionGlance } from '../pages/group-page.tsx';
import { countSections, listFirst } from '../queries/glance-sections.ts';
import type { ItemView } from '../item-view.ts';
import { listSection } from '../queries/list-section.ts';
import type { AlsoHere } from '../pages/layouts.tsx';
import { groupPaths } from '../section.ts';
import { answersAt, shownSections } from '../shown-sections.ts';
import { viewItems } from './views.ts';

/** Content types that the law wants on this kind of site today. */
export async function mandatoryOn({ context, site }: Pick<Ask, 'context' | 'site'>): Promise<Set<string>> {
  const book = await rulesOn(context.database, localDay(context.now()));
  return new Set(mandatoryTypes(book, site.kind).map((one) => one.type));
}

export async function drawGroup(ask: Ask, group: SectionGroup) {
  const frame = ask.frame(`/${groupPaths[group]}`);
  const shown = await glanceAt(ask, frame, group);
  const glances = shown.length > 0 ? shown : await emptyOf(ask, group);
  return glances.length > 0
    ? { status: 200, html: renderPage(<GroupPage frame={frame} group={group} glances={glances} />) }
    : null;
}

/** An empty section answers and names its group on the way to it, so the group answers too. */
async function emptyOf(ask: Ask, group: SectionGroup): Promise<SectionGlance[]> {
  const mandatory = await mandatoryOn(ask);
  return contentTypes
    .filter((type) => type.group === group && answersAt(ask.site, type, mandatory))
    .map((type) => ({ type, count: 0, views: [] }));
}

/** What a unit wrote of itself. */
export async function chaptersOf(ask: Ask, frame: Frame): Promise<ItemView[]> {
  const type = contentTypeOf('introduction');
  if (!type) return [];
  const { items } = await listSection(ask.context.database, {
    siteId: ask.site.id,
    language: frame.language,
    now: frame.now,
    type,
    ...(ask.site.kind === 'MAIN' ? { fromBelow: 'APART' as const } : {}),
    limit: 60,
  });
  return viewItems(ask.context.database, frame, items);
}

/** What belongs to each of the groups of information the law names, in the sections that hold it already. */
export async function sectionsOfGroups(ask: Ask, frame: Frame): Promise<Map<string, AlsoHere[]>> {
  const { database } = ask.context;
  const [book, counts] = await Promise.all([
    rulesOn(database, localDay(frame.now)),
    countSections(database, {
      siteId: ask.site.id,
      language: frame.language,
      now: frame.now,
      apart: ask.site.kind === 'MAIN',
    }),
  ]);
  return new Map(
    disclosureGroups(book).map((group) => [
      group.letter,
      group.types.flatMap((code) => {
        const type = contentTypeOf(code);
        const count = counts.get(code) ?? 0;
        return type && count > 0 && code !== 'disclosure-item' ? [{ type, count }] : [];
      }),
    ]),
  );
}

/** Sections of a group that this site shows, each with its first items. */
export async function glanceAt(ask: Ask, frame: Frame, group: SectionGroup): Promise<SectionGlance[]> {
  const { database } = ask.context;
  const scope = {
    siteId: ask.site.id,
    language: frame.language,
    now: frame.now,
    apart: ask.site.kind === 'MAIN',
  };
  const [counts, mandatory] = await Promise.all([countSections(database, scope), mandatoryOn(ask)]);
  const types = shownSections(ask.site, contentTypes, mandatory, counts).filter(
    (type) => type.group === group,
  );
  const first = await listFirst(database, { ...scope, types, limit: 4 });
  const views = await viewItems(database, frame, [...first.values()].flat());
  return types.map((type) => ({
    type,
    count: counts.get(type.code) ?? 0,
    views: views.filter((view) => view.type.code === type.code),
  }));
}
