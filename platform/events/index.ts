export { event, type EventType, type Told } from './event.ts';
export { listener, type Listener } from './listener.ts';
export { send, startListeners, outboxQueue } from './outbox.ts';
