import { systemContext } from '@saola/platform/commands';
import { defineModule } from '@saola/platform/module';
import { placeLoudspeakers } from './commands/place-loudspeakers.ts';
import { stationsError } from './errors.ts';
import { forgetOldPresences } from './jobs/forget-presences.ts';
import { onDeviceCameOnline, onDeviceEnrolled, onDeviceWentOffline } from './listeners/devices.ts';
import { permissions } from './permissions.ts';
import { importBoundariesRoute, listBoundariesRoute } from './routes/boundaries.ts';
import {
  keepClusterGroupRoute,
  keepClusterRoute,
  listClusterGroupsRoute,
  listClustersRoute,
  removeClusterGroupRoute,
  removeClusterRoute,
} from './routes/clusters.ts';
import {
  getLoudspeakerMapRoute,
  getLoudspeakerRoute,
  listLoudspeakersRoute,
  lookAtAreaRoute,
} from './routes/loudspeakers.ts';
import {
  getStationRoute,
  keepIntegrationUnitRoute,
  keepStationRoute,
  keepSubNetworkRoute,
  removeIntegrationUnitRoute,
  removeSubNetworkRoute,
} from './routes/stations.ts';

export const stations = defineModule({
  name: 'stations',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [stationsError],
  permissions,
  routes: [
    listLoudspeakersRoute,
    getLoudspeakerMapRoute,
    getLoudspeakerRoute,
    lookAtAreaRoute,
    getStationRoute,
    keepStationRoute,
    keepSubNetworkRoute,
    removeSubNetworkRoute,
    keepIntegrationUnitRoute,
    removeIntegrationUnitRoute,
    listClustersRoute,
    keepClusterRoute,
    removeClusterRoute,
    listClusterGroupsRoute,
    keepClusterGroupRoute,
    removeClusterGroupRoute,
    listBoundariesRoute,
    importBoundariesRoute,
  ],
  listeners: [onDeviceEnrolled, onDeviceCameOnline, onDeviceWentOffline],
  jobs: [forgetOldPresences],
  /** Loudspeakers enrolled before there were stations get their cluster. */
  async start(services) {
    if (services.config.roles.includes('worker')) await placeLoudspeakers(systemContext(services), {});
    return async () => undefined;
  },
});
