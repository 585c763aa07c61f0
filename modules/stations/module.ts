import { systemContext } from '@saola/platform/commands';
import { defineModule } from '@saola/platform/module';
import { placeLoudspeakers } from './commands/place-loudspeakers.ts';
import { stationsError } from './errors.ts';
import { forgetOldPresences } from './jobs/forget-presences.ts';
import { onDeviceCameOnline, onDeviceEnrolled, onDeviceWentOffline } from './listeners/devices.ts';
import { permissions } from './permissions.ts';

export const stations = defineModule({
  name: 'stations',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [stationsError],
  permissions,
  listeners: [onDeviceEnrolled, onDeviceCameOnline, onDeviceWentOffline],
  jobs: [forgetOldPresences],
  /** Loudspeakers enrolled before there were stations get their cluster. */
  async start(services) {
    if (services.config.roles.includes('worker')) await placeLoudspeakers(systemContext(services), {});
    return async () => undefined;
  },
});
