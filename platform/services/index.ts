export type { Services } from './services.ts';
export { openServices, type OpenOptions } from './open-services.ts';
