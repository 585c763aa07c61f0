export { notifyLive, type LiveEvent } from './notify.ts';
export { createLive, type Live } from './hub.ts';
