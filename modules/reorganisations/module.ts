import { defineModule } from '@saola/platform/module';
import { reorganisationsError } from './errors.ts';
import { reorganiseUnitsRoute } from './routes/reorganise-units.ts';

export const reorganisations = defineModule({
  name: 'reorganisations',
  errors: [reorganisationsError],
  routes: [reorganiseUnitsRoute],
});
