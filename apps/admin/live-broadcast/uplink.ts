import type { LiveTold } from '@saola/api-client';

interface Uplink {
  /** Sends a slice; rejects when no answer came. */
  send(sequence: number, slice: Uint8Array<ArrayBuffer>): Promise<LiveTold>;
  told(answer: LiveTold): void;
  /** Whether slices get through. */
  reached(isReached: boolean): void;
  /** The server says that this talk is no more. */
  refused(error: unknown): void;
  isRefusal(error: unknown): boolean;
}

/** Slices wait for no other, but not more than so many are on their way. */
const together = 4;
/** What could not be sent within it is of the past: a talk is of now. */
const patience = 2_500;
const pause = 200;
/** Said now and then while nobody speaks, so that the server knows he is there. */
const stillHere = 1_000;

/** Brings slices to the server in order, each once, through a network that breaks now and then. */
export function openUplink({ send, told, reached, refused, isRefusal }: Uplink) {
  let sequence = Math.floor(Date.now() / 100) % 1_000_000_000;
  let onTheWay = 0;
  let saidAt = 0;
  let closed = false;

  function put(slice: Uint8Array<ArrayBuffer>): void {
    saidAt = performance.now();
    // A network that takes nothing: this slice is lost, and the next may get through.
    if (closed || onTheWay >= together * 3) return;
    onTheWay += 1;
    void deliver(sequence++, slice, performance.now()).finally(() => (onTheWay -= 1));
  }

  async function deliver(number: number, slice: Uint8Array<ArrayBuffer>, since: number): Promise<void> {
    while (!closed && performance.now() - since < patience) {
      try {
        const answer = await send(number, slice);
        if (closed) return;
        reached(true);
        return told(answer);
      } catch (error) {
        if (closed) return;
        if (isRefusal(error)) {
          closed = true;
          return refused(error);
        }
        reached(false);
        await new Promise((done) => setTimeout(done, pause));
      }
    }
  }

  const timer = setInterval(() => {
    if (performance.now() - saidAt >= stillHere) put(new Uint8Array(0));
  }, 250);

  return {
    put,
    close(): void {
      closed = true;
      clearInterval(timer);
    },
  };
}
