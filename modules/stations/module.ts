import { systemContext } from '@saola/platform/commands';
import { defineModule } from '@saola/platform/module';
import { placeLoudspeakers } from './commands/place-loudspeakers.ts';
import { stationsError } from './errors.ts';
import { TicketAssigned, TicketsOpened } from './events.ts';
import { forgetOldPresences } from './jobs/forget-presences.ts';
import { watchFaultsOften } from './jobs/watch-faults.ts';
import { onDeviceCameOnline, onDeviceEnrolled, onDeviceWentOffline } from './listeners/devices.ts';
import { onPlaybacksReported } from './listeners/playbacks.ts';
import { permissions } from './permissions.ts';
import { importBoundariesRoute, listBoundariesRoute } from './routes/boundaries.ts';
import {
  keepClusterGroupRoute,
  keepClusterRoute,
  listClusterGroupsRoute,
  listClustersRoute,
  lookUpKeeperRoute,
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
  enterMaintenanceRoute,
  getMaintenanceFileRoute,
  listDueChecksRoute,
  listMaintenanceRoute,
} from './routes/maintenance.ts';
import {
  getStationRoute,
  keepIntegrationUnitRoute,
  keepStationRoute,
  keepSubNetworkRoute,
  removeIntegrationUnitRoute,
  removeSubNetworkRoute,
} from './routes/stations.ts';
import {
  assignTicketRoute,
  closeTicketRoute,
  getTicketFileRoute,
  getTicketRoute,
  getTicketSumsRoute,
  listTicketsRoute,
  openTicketRoute,
  reopenTicketRoute,
  resolveTicketRoute,
} from './routes/tickets.ts';

export const stations = defineModule({
  name: 'stations',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [stationsError],
  permissions,
  events: [TicketsOpened, TicketAssigned],
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
    lookUpKeeperRoute,
    removeClusterRoute,
    listClusterGroupsRoute,
    keepClusterGroupRoute,
    removeClusterGroupRoute,
    listBoundariesRoute,
    importBoundariesRoute,
    listTicketsRoute,
    getTicketFileRoute,
    getTicketSumsRoute,
    getTicketRoute,
    openTicketRoute,
    assignTicketRoute,
    resolveTicketRoute,
    closeTicketRoute,
    reopenTicketRoute,
    listMaintenanceRoute,
    getMaintenanceFileRoute,
    listDueChecksRoute,
    enterMaintenanceRoute,
  ],
  listeners: [onDeviceEnrolled, onDeviceCameOnline, onDeviceWentOffline, onPlaybacksReported],
  jobs: [forgetOldPresences, watchFaultsOften],
  /** Loudspeakers enrolled before there were stations get their cluster. */
  async start(services) {
    if (services.config.roles.includes('worker')) await placeLoudspeakers(systemContext(services), {});
    return async () => undefined;
  },
});
