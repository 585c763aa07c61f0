import { defineModule, type SaolaModule } from '@saola/platform/module';
import { searchError } from './errors.ts';
import { readFileTask } from './jobs/read-file.ts';
import { permissions } from './permissions.ts';
import { changeDictionaryRoute, listDictionaryRoute } from './routes/dictionary.ts';
import type { Search } from './thread/search-sites.ts';

export { createSearch } from './thread/search-sites.ts';

/** @param search given to the portals too, which ask it */
export const searchModule = (search: Search): SaolaModule =>
  defineModule({
    name: 'search',
    migrations: new URL('./migrations/', import.meta.url),
    permissions,
    errors: [searchError],
    tasks: [readFileTask],
    routes: [listDictionaryRoute, changeDictionaryRoute],
    start: (services) => search.start(services),
    async health() {
      const state = search.state();
      // Without it the portals look for words themselves: slower, and on one site alone.
      return {
        name: 'search',
        state: state ? 'OK' : 'WARNING',
        figures: { ready: state !== null, ...(state && { editions: state.size, bytes: state.bytes }) },
      };
    },
  });
