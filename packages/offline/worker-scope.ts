/** The part of a service worker's world used here; TypeScript's own "webworker" and "dom" cannot stand in one program. */
export interface WaitingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
export interface AskingEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface SyncEvent extends WaitingEvent {
  readonly tag: string;
}
export interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', heard: (event: AskingEvent) => void): void;
  addEventListener(type: 'sync', heard: (event: SyncEvent) => void): void;
}
