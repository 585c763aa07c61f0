import type { Theme } from '@saola/design-system';
import type { Language } from '@saola/translations';
import type { MenuChange } from './menu.ts';
import type { Named } from './site.ts';

/** What each site may say for itself; what it does not say holds from the nearest site above that does. */
export interface Settings {
  theme: Theme;
  /** Languages the site speaks, Vietnamese first. */
  languages: readonly Language[];
  /** Post and name as the head of the unit wants it: “Chủ tịch Ủy ban nhân dân xã Tả Phìn”. */
  responsible: Named | null;
  address: Named | null;
  phone: string | null;
  email: string | null;
  /** Office hours as printed: `07:30–11:30`. */
  hours: readonly string[];
  phones: readonly { label: Named; number: string }[];
  /** A line under the name in the header. */
  headerText: Named | null;
  /** A paragraph in the footer. */
  footerText: Named | null;
  /** Content types shown or hidden against what the kind of the site has by itself; the law's own cannot be hidden. */
  sections: Readonly<Record<string, 'SHOWN' | 'HIDDEN'>>;
  /** Whether what other sites send stands at once or waits for this unit. */
  takes: { fromAbove: Taking; fromBelow: Taking; syndicated: Taking };
  /** Counters of visits at the foot of every page. */
  showsVisits: boolean;
  /** How satisfied readers are with an item, as a sum below it. */
  showsRatings: boolean;
  /** Whole domains besides the server's own under which host names of the network may stand: `laocai.gov.vn`. */
  domains: readonly string[];
}
export type Taking = 'AT_ONCE' | 'WHEN_ACCEPTED';

/** The menu is inherited as a chain of changes, not as one value. */
export interface SettingsAndMenu extends Settings {
  menu: MenuChange;
}
export type SettingKey = keyof SettingsAndMenu;

/** A value with the site it comes from; null where it is Saola's own beginning. */
export interface Inherited<T> {
  value: T;
  from: { siteId: string; name: string } | null;
}

export const settingKeys = [
  'theme',
  'languages',
  'responsible',
  'address',
  'phone',
  'email',
  'hours',
  'phones',
  'headerText',
  'footerText',
  'sections',
  'takes',
  'showsVisits',
  'showsRatings',
  'domains',
] as const satisfies readonly (keyof Settings)[];

/** What one site says itself. */
export type OwnSettings = Partial<SettingsAndMenu>;

/** One site on the way up. */
export interface Link {
  siteId: string;
  name: string;
  own: OwnSettings;
}

/** What holds on a site. The chain begins with the site itself and ends at the main portal; behind it stands Saola. */
export function resolve(chain: readonly Pick<Link, 'own'>[], beginning: Settings): Settings {
  const settings: Settings = { ...beginning };
  for (const { own } of chain.toReversed()) {
    const { menu: _menu, sections, ...plain } = own;
    Object.assign(settings, plain);
    if (sections) settings.sections = { ...settings.sections, ...sections };
  }
  return settings;
}

export type Described = { [K in keyof Settings]: Inherited<Settings[K]> };

/** The same with its origin: for each setting the nearest site that says it. */
export function describe(chain: readonly Link[], beginning: Settings): Described {
  const settings = resolve(chain, beginning);
  const told = settingKeys.map((key) => {
    const link = chain.find(({ own }) => own[key] !== undefined);
    return [key, { value: settings[key], from: link ? { siteId: link.siteId, name: link.name } : null }];
  });
  return Object.fromEntries(told) as Described;
}
