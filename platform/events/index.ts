export { event, type EventType, type Told } from './event.ts';
export { listener, listenerOfMany, type Listener } from './listener.ts';
export { outboxQueue, send, type Envelope } from './outbox.ts';
