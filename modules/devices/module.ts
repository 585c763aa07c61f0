import { defineModule } from '@saola/platform/module';
import { authorisePublish, authoriseSubscribe } from './broker-rights.ts';
import { devicesError } from './errors.ts';
import {
  DeviceCameOnline,
  DeviceEnrolled,
  DeviceLogDoubted,
  DeviceMainsChanged,
  DeviceWentOffline,
  OrdersReceipted,
  PlaybacksReported,
  RepeatsReported,
} from './events.ts';
import { driveRolloutsJob } from './jobs/drive-rollouts.ts';
import { forgetOldControls } from './jobs/forget-controls.ts';
import { forgetOldOrders, forgetOldReports, markSilentOffline } from './jobs/mark-offline.ts';
import { resendOrders } from './jobs/resend-orders.ts';
import { hearDevices } from './messages/hear-devices.ts';
import { orderKeys } from './commands/shared/order-keys.ts';
import { permissions } from './permissions.ts';
import { authenticateDevice } from './queries/authenticate-device.ts';
import {
  controlDeviceRoute,
  exportDeviceLogRoute,
  getDeviceControlRoute,
  getSentLogsRoute,
  sendOwnLogsRoute,
  settleLogFaultsRoute,
} from './routes/control.ts';
import {
  listDevicesRoute,
  registerDeviceRoute,
  renewEnrolmentCodeRoute,
  retireDeviceRoute,
  setVolumeRoute,
} from './routes/devices.ts';
import { enrolDeviceRoute } from './routes/enrol-device.ts';
import { getOwnDeviceRoute } from './routes/get-own-device.ts';
import { getLogStandingRoute } from './routes/log-standing.ts';
import {
  getOwnReleaseRoute,
  listReleasesRoute,
  listRolloutsRoute,
  moveRolloutRoute,
  startRolloutRoute,
} from './routes/rollouts.ts';

export const devices = defineModule({
  name: 'devices',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [devicesError],
  permissions,
  events: [
    DeviceEnrolled,
    DeviceCameOnline,
    DeviceWentOffline,
    DeviceLogDoubted,
    DeviceMainsChanged,
    OrdersReceipted,
    PlaybacksReported,
    RepeatsReported,
  ],
  routes: [
    listDevicesRoute,
    registerDeviceRoute,
    renewEnrolmentCodeRoute,
    setVolumeRoute,
    retireDeviceRoute,
    enrolDeviceRoute,
    getOwnDeviceRoute,
    getLogStandingRoute,
    getDeviceControlRoute,
    controlDeviceRoute,
    sendOwnLogsRoute,
    settleLogFaultsRoute,
    getSentLogsRoute,
    exportDeviceLogRoute,
    listReleasesRoute,
    listRolloutsRoute,
    startRolloutRoute,
    moveRolloutRoute,
    getOwnReleaseRoute,
  ],
  jobs: [markSilentOffline, forgetOldReports, forgetOldOrders, forgetOldControls, driveRolloutsJob],
  async start(services) {
    await orderKeys(services, services.database);
    services.broker.guard({
      // The client id is what the rights go by, so it must be the name that was proved.
      authenticate: async (clientId, username, password) =>
        clientId === username && (await authenticateDevice(services.database, username, password)) !== null,
      mayPublish: authorisePublish,
      maySubscribe: authoriseSubscribe,
    });
    if (!services.config.roles.includes('gateway')) return async () => undefined;
    const stopHearing = await hearDevices(services);
    const stopResending = resendOrders(services);
    return async () => {
      stopResending();
      await stopHearing();
    };
  },
});
