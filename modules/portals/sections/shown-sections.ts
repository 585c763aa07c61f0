import type { ContentType } from '@saola/newsroom';
import type { Site } from '@saola/sites';

/** Whether a site answers at the section's address: what it hides is not there, unless the law wants it. */
export const answersAt = (
  site: Pick<Site, 'settings'>,
  type: ContentType,
  mandatory: ReadonlySet<string>,
): boolean => site.settings.sections[type.code] !== 'HIDDEN' || mandatory.has(type.code);

/** What menu pages and the site tree name: the law's sections, those the site asks for, and those with items. */
export function shownSections(
  site: Pick<Site, 'settings'>,
  types: readonly ContentType[],
  mandatory: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): ContentType[] {
  return types.filter(
    (type) =>
      answersAt(site, type, mandatory) &&
      (mandatory.has(type.code) ||
        site.settings.sections[type.code] === 'SHOWN' ||
        type.code === 'news' ||
        (counts.get(type.code) ?? 0) > 0),
  );
}
