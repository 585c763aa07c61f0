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
export { settingKeys } from './settings.ts';
export { beginnings } from './blueprint.ts';
export { defaultMenu } from './default-menu.ts';
export { sitesError } from './errors.ts';
export { addHost } from './commands/add-host.ts';
export { archiveSite } from './commands/archive-site.ts';
export { changeMenu } from './commands/change-menu.ts';
export { changeSetting } from './commands/change-setting.ts';
export { changeSite } from './commands/change-site.ts';
export { closeSite } from './commands/close-site.ts';
export { importSites, type ImportedRow, type ImportReport } from './commands/import-sites.ts';
export { decodeCsv } from './import/read-csv.ts';
export { makeCanonical } from './commands/make-canonical.ts';
export { removeHost } from './commands/remove-host.ts';
export { resetSetting } from './commands/reset-setting.ts';
export { createSite, type NewSite } from './commands/create-site.ts';
export { renameSites } from './commands/rename-sites.ts';
export { succeedSite } from './commands/succeed-site.ts';
export { findMainSite, findSiteByHost, findSiteOfUnit, type FoundSite } from './queries/find-site.ts';
export { describeSite, type SiteDescription } from './queries/describe-site.ts';
export { searchSites, type SiteSummary } from './queries/search-sites.ts';
export { getSite } from './queries/get-site.ts';
export { listSites } from './queries/list-sites.ts';
