import { decodeAdpcm, type Signer } from '@saola/device-protocol';
import { putInOrder } from './in-order.ts';
import { openRecorder } from './recorder.ts';
import { openStream, type Listener } from './stream.ts';
import { speakerPatience, type EndReason, type Talk } from './talk.ts';
import { closingTone, openingTone } from './tones.ts';

/** TONE: the signal goes out, what is said now is not heard yet. OVER: nothing more is taken. */
export type Phase = 'TONE' | 'OPEN' | 'OVER';

interface Carrying {
  talk: Talk;
  signer: Signer;
  dataDir: string;
  /** It had begun before the server was started anew: without the signal. */
  resumed: boolean;
  /** The limit has come, or nothing comes from the speaker any more; once, and again when it could not be ended. */
  over(reason: EndReason): Promise<void>;
  /** Now and then, as long as it is carried. */
  beat(): void;
  /** What is said is not recorded any more. */
  unrecorded(error: unknown): void;
}

export type OnAir = Awaited<ReturnType<typeof carry>>;

const blockMs = 200;
/** Loudspeakers come to the stream within a second or two: the signal is for those that are there. */
const joining = 800;
const beatEvery = 10_000;

/** A talk that is on the air in this process. */
export async function carry({ talk, signer, dataDir, resumed, over, beat, unrecorded }: Carrying) {
  const stream = openStream(talk, signer);
  const recorder = await openRecorder(dataDir, talk.id, unrecorded);
  const order = putInOrder();
  const began = Date.now();
  let tone = resumed ? [] : openingTone(talk.priority);
  let phase: Phase = resumed ? 'OPEN' : 'TONE';
  let heardAt = began;
  let beatAt = began;
  let closed: (() => void) | null = null;
  let isLeaving = false;

  function say(block: Uint8Array): void {
    stream.send('sound', block);
    recorder.write(block);
  }

  function tick(): void {
    const now = Date.now();
    if (phase !== 'OPEN' && now - began >= joining) {
      const block = tone.shift();
      if (block) return say(block);
      if (phase === 'OVER') return closed?.();
      phase = 'OPEN';
      // A pause, and no rough way: loudspeakers need not wait longer for what follows.
      stream.send('nothing');
    }
    if (phase === 'OVER') return;
    if (now - beatAt > beatEvery) {
      beatAt = now;
      beat();
    }
    if (stream.quietFor() > 900) stream.send('nothing');
    if (now >= talk.limitAt.getTime()) leave('LIMIT');
    else if (now - heardAt > speakerPatience * 1000) leave('SPEAKER_LOST');
  }

  function leave(reason: EndReason): void {
    if (isLeaving) return;
    isLeaving = true;
    void over(reason).finally(() => (isLeaving = false));
  }

  const timer = setInterval(tick, blockMs);

  return {
    talk,
    phase: () => phase,
    listening: stream.listening,
    isListening: stream.isListening,
    join: (deviceId: string, listener: Listener) => stream.join(deviceId, listener),

    /** A slice of the speaker's sound; an empty one says that he is there and says nothing. False: it is no sound. */
    hear(sequence: number, bytes: Uint8Array): boolean {
      if (bytes.length > 0 && !decodeAdpcm(bytes)) return false;
      heardAt = Date.now();
      for (const slice of order.take(sequence, bytes, heardAt))
        if (phase === 'OPEN') {
          if (slice.length > 0) say(slice);
          else stream.send('nothing');
        }
      return true;
    },

    /** The closing tone, then the end; resolves when it has been said. */
    async end(withTone: boolean): Promise<void> {
      if (phase === 'OVER') return;
      phase = 'OVER';
      tone = withTone ? closingTone() : [];
      await new Promise<void>((resolve) => (closed = resolve));
      clearInterval(timer);
      stream.send('end');
      stream.close();
      await recorder.close();
    },

    /** The server goes off: loudspeakers wait for it a while, and so does the talk. */
    async abandon(): Promise<void> {
      clearInterval(timer);
      stream.close();
      await recorder.close();
    },
  };
}
