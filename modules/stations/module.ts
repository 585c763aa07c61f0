import { defineModule } from '@saola/platform/module';
import { stationsError } from './errors.ts';
import { permissions } from './permissions.ts';

export const stations = defineModule({
  name: 'stations',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [stationsError],
  permissions,
});
