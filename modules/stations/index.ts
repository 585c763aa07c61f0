export type { Keeper, Technology } from './station.ts';
export { listDevicesOfGroup } from './queries/list-devices-of-group.ts';
export { listGroups, type Group } from './queries/list-groups.ts';
export { listKeepersOfDevices } from './queries/list-keepers-of-devices.ts';
