import type { Theme } from '@saola/design-system';
import type { Language } from '@saola/translations';
import type { Settings } from './settings.ts';
import type { SiteKind } from './site.ts';

/** What a site of each kind starts with. It is no row of any site: a site above that says something is heard before it. */
const starts: Record<SiteKind, { theme: Theme; languages: readonly Language[] }> = {
  MAIN: { theme: 'cham', languages: ['vi', 'en', 'zh', 'km'] },
  DEPARTMENT: { theme: 'cham', languages: ['vi', 'en'] },
  COMMUNE: { theme: 'ruong', languages: ['vi', 'en'] },
  EXTERNAL_RELATIONS: { theme: 'bien', languages: ['vi', 'en', 'zh'] },
  PRESS: { theme: 'cham', languages: ['vi', 'en'] },
  ARTS: { theme: 'sen', languages: ['vi', 'en'] },
  ARCHIVE: { theme: 'cham', languages: ['vi'] },
};

export function beginnings(kind: SiteKind): Settings {
  return {
    ...starts[kind],
    responsible: null,
    address: null,
    phone: null,
    email: null,
    hours: [],
    phones: [],
    headerText: null,
    footerText: null,
    sections: {},
    takes: { fromAbove: 'AT_ONCE', fromBelow: 'AT_ONCE', syndicated: 'WHEN_ACCEPTED' },
    domains: [],
  };
}
