/** Something changed on the server: fetch again what hangs on `topic` (and `id`, when told). */
export interface LiveEvent {
  topic: string;
  id?: string | null;
}

/** Follows the event stream; the browser reconnects by itself. Returns the function that ends it. */
export function listenLive(onEvent: (event: LiveEvent) => void, onState: (open: boolean) => void = () => {}) {
  const source = new EventSource('/api/live');
  source.onopen = () => onState(true);
  source.onerror = () => onState(false);
  source.onmessage = (message: MessageEvent<string>) => {
    const event = parse(message.data);
    if (event) onEvent(event);
  };
  return () => source.close();
}

function parse(data: string): LiveEvent | null {
  try {
    const event = JSON.parse(data) as Partial<LiveEvent>;
    return typeof event.topic === 'string' ? { topic: event.topic, id: event.id ?? null } : null;
  } catch {
    return null;
  }
}
