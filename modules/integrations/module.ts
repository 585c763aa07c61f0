import { defineModule } from '@saola/platform/module';
import { integrationsError } from './errors.ts';
import { permissions } from './permissions.ts';

export const integrations = defineModule({
  name: 'integrations',
  migrations: new URL('./migrations/', import.meta.url),
  permissions,
  errors: [integrationsError],
  routes: [],
});
