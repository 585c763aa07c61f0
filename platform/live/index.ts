export { notifyLive, type LiveEvent } from './notify.ts';
export { inMemory, type InMemory } from './in-memory.ts';
export { createLive, type Follower, type Live } from './hub.ts';
