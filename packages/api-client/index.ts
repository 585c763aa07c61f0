export { ApiError, isApiError } from './errors.ts';
export { createApi, type Api } from './operations.ts';
export { listenLive, type LiveEvent } from './live.ts';
export type * from './shapes.ts';
