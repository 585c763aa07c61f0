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
