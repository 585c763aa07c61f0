import type { Sound } from '@saola/sound';
import { useEffect, useRef, useState } from 'react';
import { keepPiece, lockOf } from './keep-takes.ts';

/** Told to the document: whatever plays is to stop. */
export const microphoneOpens = 'saola-microphone-opens';

export type MicrophoneProblem = 'refused' | 'none' | 'busy' | 'insecure' | 'failed';

export interface Microphone {
  recording: boolean;
  seconds: number;
  /** How loud it is now, 0 to 1, and whether it was too loud a moment ago. */
  level: number;
  clipped: boolean;
  problem: MicrophoneProblem | null;
  start(): Promise<void>;
  /** Null when nothing was recorded. */
  stop(): Promise<{ sound: Sound; session: string } | null>;
}

interface Session {
  stream: MediaStream;
  context: AudioContext;
  recorder: MediaRecorder;
  chunks: Blob[];
  began: number;
  id: string;
  /** Lets other tabs have what is left of it. */
  release: () => void;
}

const problems: Record<string, MicrophoneProblem> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
};

const recordedRate = 48_000;
const tooLoud = 0.98;

/** The microphone as it is, without what browsers do for telephone calls; the level is shown while it records. */
export function useMicrophone(room: string): Microphone {
  const [state, setState] = useState({ recording: false, seconds: 0, level: 0, clipped: false });
  const [problem, setProblem] = useState<MicrophoneProblem | null>(null);
  const session = useRef<Session | null>(null);
  useEffect(() => () => close(session.current), []);

  async function start() {
    setProblem(null);
    document.dispatchEvent(new Event(microphoneOpens));
    // Browsers give a microphone to pages of HTTPS and of this computer only.
    if (!window.isSecureContext) return setProblem('insecure');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false },
      });
      const context = new AudioContext({ sampleRate: recordedRate });
      const analyser = context.createAnalyser();
      analyser.fftSize = 2048;
      context.createMediaStreamSource(stream).connect(analyser);
      const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 128_000 });
      const id = crypto.randomUUID();
      let release = () => {};
      const ended = new Promise<void>((resolve) => (release = resolve));
      void navigator.locks.request(lockOf(id), () => ended);
      const began = performance.now();
      const now: Session = { stream, context, recorder, chunks: [], began, id, release };
      recorder.ondataavailable = ({ data }) => {
        now.chunks.push(data);
        if (session.current === now) void keepPiece(room, id, now.chunks.length, data);
      };
      // Piece by piece, so that what was said is there even if the last one is not.
      recorder.start(1000);
      session.current = now;
      setState({ recording: true, seconds: 0, level: 0, clipped: false });
      watch(now, analyser);
    } catch (error) {
      setProblem(problems[(error as DOMException).name] ?? 'failed');
    }
  }

  function watch(now: Session, analyser: AnalyserNode) {
    const samples = new Float32Array(analyser.fftSize);
    let loud = 0;
    const look = () => {
      if (session.current !== now) return;
      analyser.getFloatTimeDomainData(samples);
      const peak = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
      if (peak > tooLoud) loud = performance.now();
      setState({
        recording: true,
        seconds: (performance.now() - now.began) / 1000,
        level: peak,
        clipped: loud > 0 && performance.now() - loud < 1500,
      });
      window.setTimeout(look, 80);
    };
    look();
  }

  async function stop() {
    const now = session.current;
    session.current = null;
    setState({ recording: false, seconds: 0, level: 0, clipped: false });
    if (!now) return null;
    const ended = new Promise((resolve) => now.recorder.addEventListener('stop', resolve, { once: true }));
    now.recorder.stop();
    await ended;
    try {
      const bytes = await new Blob(now.chunks, { type: now.recorder.mimeType }).arrayBuffer();
      const decoded = await now.context.decodeAudioData(bytes);
      const sound = { samples: decoded.getChannelData(0).slice(), sampleRate: decoded.sampleRate };
      return { sound, session: now.id };
    } catch {
      setProblem('failed');
      return null;
    } finally {
      close(now);
    }
  }

  return { ...state, problem, start, stop };
}

function close(session: Session | null): void {
  if (!session) return;
  session.release();
  for (const track of session.stream.getTracks()) track.stop();
  if (session.context.state !== 'closed') void session.context.close();
}
