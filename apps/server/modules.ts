import { access } from '@saola/access/module';
import { boards } from '@saola/boards/module';
import { devices } from '@saola/devices/module';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { organisations } from '@saola/organisations/module';
import type { Config } from '@saola/platform/config';
import type { SaolaModule } from '@saola/platform/module';
import { speech } from '@saola/speech/module';

/** Every module, from the foundations up; what one needs of several others is handed to it here. */
export function composeModules(_config: Config): SaolaModule[] {
  return [organisations, access, media, speech, devices, newsroomModule(), boards];
}
