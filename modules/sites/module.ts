import { defineModule } from '@saola/platform/module';
import { sitesError } from './errors.ts';
import { keepSites } from './queries/known-sites.ts';
import { permissions } from './permissions.ts';
import { addHostRoute, makeCanonicalRoute, removeHostRoute } from './routes/change-hosts.ts';
import * as change from './routes/change-sites.ts';
import { importSitesRoute } from './routes/import-sites.ts';
import { getSiteRoute, listSitesRoute } from './routes/look-at-sites.ts';

export const sites = defineModule({
  name: 'sites',
  migrations: new URL('./migrations/', import.meta.url),
  permissions,
  errors: [sitesError],
  routes: [
    listSitesRoute,
    getSiteRoute,
    change.createSiteRoute,
    change.changeSiteRoute,
    change.changeSettingRoute,
    change.resetSettingRoute,
    change.changeMenuRoute,
    change.archiveSiteRoute,
    change.closeSiteRoute,
    addHostRoute,
    removeHostRoute,
    makeCanonicalRoute,
    importSitesRoute,
  ],
  /** Every page asks for its site, its menu and its neighbours. */
  async start(services) {
    const stop = keepSites(services);
    return async () => stop();
  },
});
