export { openDevice, type Device } from './open-device.ts';
