import { themes } from '@saola/design-system';
import { mandatoryTypes, rulesOn, type RuleBook } from '@saola/law';
import { contentTypeOf } from '@saola/newsroom';
import { dayOf } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { beginnings, sectionsOf } from '../blueprint.ts';
import { defaultMenu } from '../default-menu.ts';
import { type MenuItem, resolveMenu } from '../menu.ts';
import { resolve } from '../settings.ts';
import type { Site, SiteKind } from '../site.ts';
import type { SiteRow } from './rows.ts';

/** Shows sites as they hold after inheritance, under the rules of one day. */
export interface Presenter {
  /** @param chain the site and those above it, itself first */
  (chain: readonly SiteRow[]): Site;
  mandatory(kind: SiteKind): ReadonlySet<string>;
}

export const rulesOfToday = (database: Database): Promise<RuleBook> => rulesOn(database, dayOf(new Date()));

/** Of a thousand sites most say nothing of menu and sections: what is resolved once serves all that are alike. */
export function createPresenter(book: RuleBook): Presenter {
  const asked = new Map<SiteKind, ReadonlySet<string>>();
  const arranged = new Map<string, { menu: readonly MenuItem[]; sections: readonly string[] }>();

  function mandatory(kind: SiteKind): ReadonlySet<string> {
    const known = asked.get(kind);
    if (known) return known;
    const types = new Set(mandatoryTypes(book, kind).map(({ type }) => type));
    asked.set(kind, types);
    return types;
  }

  function arrangementOf(chain: readonly SiteRow[], kind: SiteKind, said: Site['settings']['sections']) {
    const speaking = chain.filter(({ own }) => own.menu || own.sections);
    const key = [kind, ...speaking.map(({ id }) => id)].join();
    const known = arranged.get(key);
    if (known) return known;
    const sections = sectionsOf(kind, said, mandatory(kind));
    const paths = new Map(sections.map((code) => [code, contentTypeOf(code)?.path ?? code]));
    const changes = chain.map(({ own }) => own.menu).toReversed();
    const made = { menu: resolveMenu(defaultMenu, changes, kind, paths), sections };
    arranged.set(key, made);
    return made;
  }

  function present(chain: readonly SiteRow[]): Site {
    const row = chain[0];
    if (!row) throw new Error('A site stands in its own chain');
    const { own: _own, revision: _revision, changedAt: _at, changedBy: _by, ...site } = row;
    const beginning = beginnings(row.kind);
    const settings = resolve(chain, beginning);
    // A theme that this version no longer draws.
    if (!Object.hasOwn(themes, settings.theme)) settings.theme = beginning.theme;
    return {
      ...site,
      theme: settings.theme,
      languages: settings.languages,
      settings,
      ...arrangementOf(chain, row.kind, settings.sections),
    };
  }

  return Object.assign(present, { mandatory });
}
