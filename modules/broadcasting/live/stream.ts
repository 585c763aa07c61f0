import { writeLiveBlock, type LiveBlockKind, type Signer } from '@saola/device-protocol';
import type { Talk } from './talk.ts';

/** Where a block goes: the connection of a loudspeaker. */
export interface Listener {
  write(bytes: Buffer): boolean;
  end(): void;
  destroy(): void;
  readonly writableLength: number;
}

/** Bytes: some seconds of sound. Who is so far behind is let go, comes again, and is at the point. */
const mostBehind = 64 * 1024;

/** One talk on its way to every loudspeaker: signed once, the same bytes for all. */
export function openStream(
  { id, startedAt }: Pick<Talk, 'id' | 'startedAt'>,
  signer: Signer,
  now = Date.now,
) {
  const listeners = new Map<string, Listener>();
  const begun = now();
  let last = 0;
  let sentAt = 0;
  return {
    send(kind: LiveBlockKind, payload: Uint8Array = new Uint8Array()): void {
      // By the clock, so that a server that was started anew goes on behind what it has said before.
      last = Math.max(last + 1, Math.floor((now() - startedAt.getTime()) / 100));
      sentAt = now();
      const bytes = writeLiveBlock(id, { sequence: last, kind, payload }, signer);
      for (const [id, listener] of listeners)
        if (listener.writableLength > mostBehind) {
          listeners.delete(id);
          listener.destroy();
        } else listener.write(bytes);
    },
    /** Milliseconds since something was sent. */
    quietFor: () => now() - (sentAt || begun),
    /** Whoever listens twice with one name is one; answers how to leave. */
    join(deviceId: string, listener: Listener): () => void {
      listeners.get(deviceId)?.destroy();
      listeners.set(deviceId, listener);
      return () => {
        if (listeners.get(deviceId) === listener) listeners.delete(deviceId);
      };
    },
    listening: () => listeners.size,
    isListening: (deviceId: string) => listeners.has(deviceId),
    close(): void {
      for (const listener of listeners.values()) listener.end();
      listeners.clear();
    },
  };
}

export type TalkStream = ReturnType<typeof openStream>;
