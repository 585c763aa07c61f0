import { spawn, type ChildProcess } from 'node:child_process';
import type { Ending, Player, Playing, Prepared } from './player.ts';
import { framesIn, makeRamp, soundFormat } from './volume-ramp.ts';

export interface Pipe {
  name: string;
  /** Writes raw sound of `soundFormat` from the offset on to its standard output. */
  decode(file: string, offsetMs: number): [program: string, given: string[]];
  /** Plays such sound from its standard input. */
  sound: [program: string, given: string[]];
  /** Without any progress for so long, a program hangs. */
  patience?: number;
}

const fade = 300;
/** So much is handed over ahead: what is further off can still be faded, what is nearer survives a slow disk. */
const lead = 600;
const tick = 40;

/** A decoder and a sound program, with the volume between them in our own hands. */
export function pipedPlayer({ name, decode, sound, patience = 5_000 }: Pipe): Player {
  return {
    kind: 'sound-card',
    name,
    sound,
    prepare(file, offsetMs): Prepared {
      const [program, given] = decode(file, offsetMs);
      const decoder = spawn(program, given, { stdio: ['ignore', 'pipe', 'ignore'] });
      const decoded = { over: false, code: undefined as number | null | undefined };
      decoder.once('error', () => ((decoded.over = true), (decoded.code = -1)));
      decoder.once('exit', (code) => (decoded.code ??= code));
      decoder.stdout.once('end', () => (decoded.over = true)).on('error', () => (decoded.over = true));
      // Fills its buffer, and the pipe behind it, before it is wanted.
      decoder.stdout.on('readable', () => undefined);
      return {
        drop: () => end(decoder),
        start: ({ durationMs, volume }) => {
          const sinking = spawn(sound[0], sound[1], { stdio: ['pipe', 'ignore', 'ignore'] });
          return feed(decoder, decoded, sinking, {
            length: durationMs - offsetMs,
            volume: volume / 100,
            patience,
          });
        },
      };
    },
  };
}

function feed(
  decoder: ChildProcess,
  decoded: { over: boolean; code: number | null | undefined },
  sinking: ChildProcess,
  { length, volume, patience }: { length: number; volume: number; patience: number },
): Playing {
  const ramp = makeRamp();
  const ended = Promise.withResolvers<Ending>();
  const began = Promise.withResolvers<void>();
  const [from, to] = [decoder.stdout!, sinking.stdin!];
  let fed = 0;
  let limit = framesIn(length);
  let beganAt = performance.now();
  let progressAt = beganAt;
  let isClosed = false;
  ramp.glide(volume, fade);

  const elapsed = () => performance.now() - beganAt;

  function finish(how: Ending): void {
    clearInterval(timer);
    end(decoder);
    end(sinking);
    began.resolve();
    ended.resolve(how);
  }

  /** What has been handed over is still to be heard. */
  function close(): void {
    isClosed = true;
    progressAt = performance.now() + framesToMs(fed) - elapsed();
    end(decoder);
    to.end();
  }

  function pour(): void {
    const now = performance.now();
    if (now - progressAt > patience) return finish('failed');
    if (isClosed) return;
    if (to.writableNeedDrain) return;
    const wanted = Math.min(framesIn(elapsed() + lead), limit) - fed;
    const there = Math.floor(from.readableLength / soundFormat.bytesPerFrame);
    const chunk = read(Math.min(wanted, there));
    if (chunk) {
      glideFor(fed);
      ramp.apply(chunk);
      if (fed === 0) {
        beganAt = performance.now();
        began.resolve();
      }
      fed += chunk.length / soundFormat.bytesPerFrame;
      to.write(chunk);
      progressAt = now;
    } else if (wanted <= 0) progressAt = now;
    if (fed >= limit) close();
    // Half a frame may be left over.
    const isOut = decoded.over || now - progressAt > 1_000;
    if (!isClosed && !chunk && isOut && decoded.code !== undefined && there === 0) {
      if (fed === 0 || decoded.code !== 0) finish('failed');
      else close();
    }
  }

  function read(frames: number): Buffer | null {
    // Asked for nothing, it still notices its end.
    return from.read(Math.max(0, frames) * soundFormat.bytesPerFrame) as Buffer | null;
  }

  /** Down before the end, and up again when the end has been put off. */
  function glideFor(position: number): void {
    const isEnding = position >= limit - framesIn(fade);
    if (isEnding && ramp.target() !== 0) ramp.glide(0, framesToMs(limit - position));
    if (!isEnding && ramp.target() === 0) ramp.glide(volume, fade);
  }

  const timer = setInterval(pour, tick);
  sinking.once('error', () => finish('failed'));
  sinking.once('exit', (code) => finish(isClosed && code === 0 ? 'over' : 'failed'));
  to.on('error', () => undefined).on('drain', pour);
  from.on('readable', () => fed === 0 && pour());
  pour();

  return {
    began: Promise.race([began.promise, new Promise<void>((done) => setTimeout(done, 2_000).unref())]),
    ended: ended.promise,
    endIn: (ms) => {
      if (!isClosed) limit = Math.max(fed, Math.min(framesIn(length), framesIn(elapsed() + ms)));
    },
    stop(how) {
      if (how === 'at-once' || fed === 0) return finish('stopped');
      limit = Math.min(limit, fed + framesIn(fade));
      setTimeout(() => finish('stopped'), lead + 2 * fade);
    },
  };
}

const framesToMs = (frames: number) => (frames * 1000) / soundFormat.rate;

/** One that does not go by itself is put away. */
export function end(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  setTimeout(() => child.kill('SIGKILL'), 1_000).unref();
}
