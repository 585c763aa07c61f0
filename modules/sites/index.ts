export type { Named, Site, SiteKind, Web } from './site.ts';
export {
  hostOf,
  inSentence,
  isBareHost,
  isPrimary,
  labelOfHost,
  originOf,
  primaryKinds,
  siteKinds,
} from './site.ts';
export { menuTree, resolveMenu, type MenuBranch, type MenuChange, type MenuItem } from './menu.ts';
export type { Inherited, OwnSettings, SettingKey, Settings, SettingsAndMenu, Taking } from './settings.ts';
export { beginnings } from './blueprint.ts';
export { defaultMenu } from './default-menu.ts';
export { sitesError } from './errors.ts';
export { createSite, type NewSite } from './commands/create-site.ts';
export { renameSites } from './commands/rename-sites.ts';
export { succeedSite } from './commands/succeed-site.ts';
export { findMainSite, findSiteByHost, findSiteOfUnit, type FoundSite } from './queries/find-site.ts';
export { getSite } from './queries/get-site.ts';
export { listSites } from './queries/list-sites.ts';
