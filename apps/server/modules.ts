import { organisations } from '@saola/organisations/module';
import type { Config } from '@saola/platform/config';
import type { SaolaModule } from '@saola/platform/module';

/** Every module, from the foundations up; what one needs of several others is handed to it here. */
export function composeModules(_config: Config): SaolaModule[] {
  return [organisations];
}
