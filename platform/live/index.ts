export { notifyLive, type LiveEvent } from './notify.ts';
export { createLive, type Follower, type Live } from './hub.ts';
