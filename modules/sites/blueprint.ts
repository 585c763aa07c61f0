import type { Theme } from '@saola/design-system';
import { contentTypes, type SectionGroup } from '@saola/newsroom';
import type { Language } from '@saola/translations';
import type { Settings } from './settings.ts';
import type { SiteKind } from './site.ts';

/** What a site of a kind has from its first minute, besides what the law asks of it. */
interface Start {
  theme: Theme;
  languages: readonly Language[];
  /** Branches of which every section is shown, and single sections. */
  groups: readonly SectionGroup[];
  types: readonly string[];
  /** First label of its host name where a unit has several sites; empty for the unit's own. */
  host: string;
}

const everything: readonly SectionGroup[] = [
  'introduction',
  'news',
  'steering',
  'law',
  'plans',
  'projects',
  'science',
  'statistics',
  'disclosure',
  'press',
  'questions',
  'media',
  'contact',
];
const own: readonly SectionGroup[] = ['introduction', 'news', 'questions', 'media', 'contact'];

export const blueprint: Readonly<Record<SiteKind, Start>> = {
  MAIN: { theme: 'cham', languages: ['vi', 'en', 'zh', 'km'], groups: everything, types: [], host: '' },
  DEPARTMENT: { theme: 'cham', languages: ['vi', 'en'], groups: own, types: [], host: '' },
  COMMUNE: { theme: 'ruong', languages: ['vi', 'en'], groups: own, types: [], host: '' },
  EXTERNAL_RELATIONS: {
    theme: 'bien',
    languages: ['vi', 'en', 'zh'],
    groups: ['news', 'media', 'projects'],
    types: ['introduction'],
    host: 'doingoai',
  },
  PRESS: {
    theme: 'cham',
    languages: ['vi', 'en'],
    groups: ['news', 'press', 'media'],
    types: ['spokesperson', 'official'],
    host: 'baochi',
  },
  ARTS: {
    theme: 'sen',
    languages: ['vi', 'en'],
    groups: ['news', 'media'],
    types: ['introduction'],
    host: 'vanhocnghethuat',
  },
  ARCHIVE: { theme: 'cham', languages: ['vi'], groups: everything, types: [], host: 'luutru' },
};

/**
 * What holds where no site says anything. It is no row of any site, so that a word of the main portal reaches all. What
 * officers are told about a section stands in its content type and never becomes content.
 */
export function beginnings(kind: SiteKind): Settings {
  const { theme, languages } = blueprint[kind];
  return {
    theme,
    languages,
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
    showsVisits: true,
    showsRatings: false,
    domains: [],
  };
}

/** Codes of the content types a site shows, in the order of the menu; what the law asks for cannot be hidden. */
export function sectionsOf(
  kind: SiteKind,
  said: Settings['sections'],
  mandatory: ReadonlySet<string>,
): string[] {
  const { groups, types } = blueprint[kind];
  return contentTypes
    .filter(({ code, group }) => {
      if (mandatory.has(code)) return true;
      const word = said[code];
      return word ? word === 'SHOWN' : groups.includes(group) || types.includes(code);
    })
    .map(({ code }) => code);
}
