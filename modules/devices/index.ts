export {
  DeviceCameOnline,
  DeviceEnrolled,
  DeviceLogDoubted,
  DeviceMainsChanged,
  DeviceWentOffline,
  OrdersReceipted,
  PlaybacksReported,
  RepeatsReported,
} from './events.ts';
export { Device, DeviceState } from './device.ts';
export { DeviceFault } from './fault.ts';
export { authorisePublish, authoriseSubscribe } from './broker-rights.ts';
export type { IssuedOrder } from './order.ts';
export { addRelease } from './commands/add-release.ts';
export { startRollout } from './commands/start-rollout.ts';
export { controlDevice } from './commands/control-device.ts';
export { configureLoudspeakers } from './commands/configure-loudspeakers.ts';
export { exportLog } from './commands/export-log.ts';
export { issueOrders, type OrderDraft } from './commands/issue-orders.ts';
export { noteSignOfLife } from './commands/note-sign-of-life.ts';
export { publishOrders } from './commands/publish-orders.ts';
export { registerDevice, renewEnrolmentCode } from './commands/register-device.ts';
export { rotateOrderKeys } from './commands/rotate-order-keys.ts';
export { succeedUnitInDevices } from './commands/succeed-unit.ts';
export { authenticateDevice, deviceActor, type KnownDevice } from './queries/authenticate-device.ts';
export { hashForMosquitto, hashForNats } from './broker-hashes.ts';
export { listBrokerUsers, type BrokerUser } from './queries/list-broker-users.ts';
export { listDoubtedLogs, type DoubtedLog } from './queries/list-doubted-logs.ts';
export { findDevice, listDevices, listDeviceStandings, type DeviceStanding } from './queries/list-devices.ts';
export type { DeviceSearch, DeviceWords } from './queries/which-devices.ts';
export { findLoudspeakers } from './queries/find-loudspeakers.ts';
export { listOnlineSince } from './queries/list-online-since.ts';
export { orderSigner } from './commands/shared/order-signer.ts';
export { listLoudspeakersBelow, type Loudspeaker } from './queries/list-loudspeakers-below.ts';
export { nameDevices } from './queries/name-devices.ts';
