import { isApiError, type LiveBroadcast, type LiveTold } from '@saola/api-client';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { microphoneOpens, type MicrophoneProblem } from '../editor/recording-room/use-microphone.ts';
import captureUrl from './capture.worklet.ts?worker&url';
import { makeSlicer } from './slicer.ts';
import { openUplink } from './uplink.ts';

export type Mode = 'hold' | 'open';

export interface Speaker {
  talk: LiveBroadcast | null;
  told: LiveTold | null;
  /** Something of the microphone goes out now. */
  speaking: boolean;
  level: number;
  clipped: boolean;
  mode: Mode;
  reached: boolean;
  problem: MicrophoneProblem | 'lost' | null;
  /** Opens the microphone, begins the talk and sends from it. */
  begin(make: () => Promise<LiveBroadcast>): Promise<void>;
  setHeld(isHeld: boolean): void;
  setMode(mode: Mode): void;
  end(): Promise<void>;
}

interface Line {
  stream: MediaStream;
  context: AudioContext;
  uplink: ReturnType<typeof openUplink> | null;
  takesSound: boolean;
}

const problems: Record<string, MicrophoneProblem> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
};
const tooLoud = 0.98;

/** One officer's microphone on the air. Nothing leaves it unless the button is held or the microphone is open. */
export function useSpeaker(over: (talk: LiveBroadcast) => void): Speaker {
  const [talk, setTalk] = useState<LiveBroadcast | null>(null);
  const [told, setTold] = useState<LiveTold | null>(null);
  const [sound, setSound] = useState({ level: 0, clipped: false });
  const [reached, setReached] = useState(true);
  const [problem, setProblem] = useState<Speaker['problem']>(null);
  const [mode, setMode] = useState<Mode>('hold');
  const [held, setHeld] = useState(false);
  const line = useRef<Line | null>(null);
  const speaking = talk !== null && (mode === 'open' || held);
  useEffect(() => {
    if (line.current) line.current.takesSound = speaking;
  }, [speaking]);
  useEffect(() => () => hangUp(line), []);

  async function begin(make: () => Promise<LiveBroadcast>): Promise<void> {
    setProblem(null);
    document.dispatchEvent(new Event(microphoneOpens));
    if (!window.isSecureContext) return setProblem('insecure');
    let now: Line;
    try {
      now = await openLine();
    } catch (error) {
      return setProblem(problems[(error as DOMException).name] ?? 'failed');
    }
    line.current = now;
    try {
      const begun = await make();
      now.uplink = openUplink({
        send: (sequence, slice) => api.sendLiveSound(begun.id, sequence, slice),
        told: setTold,
        reached: setReached,
        refused: () => finish(begun),
        isRefusal: (error) =>
          isApiError(error) && error.status >= 400 && error.status < 500 && error.status !== 429,
      });
      setTold(null);
      setReached(true);
      setTalk(begun);
    } catch (error) {
      hangUp(line);
      throw error;
    }
  }

  /** Shown ten times a second: a cheap telephone has to code and send besides. */
  function makeMeter(): (samples: Float32Array) => void {
    let [shownAt, most] = [0, 0];
    return (samples) => {
      for (const sample of samples) most = Math.max(most, Math.abs(sample));
      const now = performance.now();
      if (now - shownAt < 100) return;
      setSound({ level: most, clipped: most > tooLoud });
      [shownAt, most] = [now, 0];
    };
  }

  async function openLine(): Promise<Line> {
    const meter = makeMeter();
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: true },
    });
    const context = new AudioContext({ latencyHint: 'interactive' });
    await context.audioWorklet.addModule(captureUrl);
    const capture = new AudioWorkletNode(context, 'saola-capture', { numberOfOutputs: 0 });
    const now: Line = { stream, context, uplink: null, takesSound: false };
    const slicer = makeSlicer(context.sampleRate, (slice) => {
      if (now.takesSound) now.uplink?.put(slice);
    });
    capture.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      slicer(data);
      meter(data);
    };
    context.createMediaStreamSource(stream).connect(capture);
    // Pulled out, or taken away by the telephone.
    stream.getAudioTracks()[0]?.addEventListener('ended', () => setProblem('lost'));
    return now;
  }

  function finish(ended: LiveBroadcast): void {
    hangUp(line);
    setTalk(null);
    setHeld(false);
    setSound({ level: 0, clipped: false });
    over(ended);
  }

  async function end(): Promise<void> {
    if (!talk) return;
    try {
      await api.endLiveBroadcast(talk.id);
    } finally {
      finish(talk);
    }
  }

  return { talk, told, speaking, mode, ...sound, reached, problem, begin, setHeld, setMode, end };
}

function hangUp(line: { current: Line | null }): void {
  const now = line.current;
  line.current = null;
  now?.uplink?.close();
  for (const track of now?.stream.getTracks() ?? []) track.stop();
  if (now && now.context.state !== 'closed') void now.context.close();
}
