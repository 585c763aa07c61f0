export { openWire, type Wire, type WiredDevice } from './wire.ts';
export { tryDevice, type Trial } from './try-device.ts';
