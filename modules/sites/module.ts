import { defineModule } from '@saola/platform/module';
import { sitesError } from './errors.ts';
import { permissions } from './permissions.ts';

export const sites = defineModule({
  name: 'sites',
  migrations: new URL('./migrations/', import.meta.url),
  permissions,
  errors: [sitesError],
});
