import type { ReadingLine } from '@saola/api-client';
import { useEffect, useRef, useState } from 'react';
import { microphoneOpens } from '../recording-room/use-microphone.ts';
import { wordAt, type WordPlace } from './word-at.ts';

export interface Reading {
  /** The line that sounds, or stands ready to. */
  at: number | null;
  playing: boolean;
  word: WordPlace | null;
  /** Pieces that have been spoken. */
  made: ReadonlySet<string>;
  failed: string | null;
  /** `of`: lines that are on their way to the screen. */
  play(at: number, of?: readonly ReadingLine[]): void;
  pause(): void;
}

const ahead = 2;
const pieceUrl = ({ pieceId }: ReadingLine) => `/api/speech/pieces/${pieceId}`;

/** Plays a reading line after line; the next ones are spoken while one sounds. */
export function useReading(lines: readonly ReadingLine[]): Reading {
  const [state, setState] = useState<{ at: number | null; playing: boolean }>({ at: null, playing: false });
  const [word, setWord] = useState<WordPlace | null>(null);
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement | null>(null);
  const pauseTimer = useRef(0);
  const latest = useRef(lines);
  latest.current = lines;

  useEffect(() => {
    // The microphone that opens would hear the machine.
    const hush = () => {
      stop();
      setState(({ at }) => ({ at, playing: false }));
    };
    document.addEventListener(microphoneOpens, hush);
    return () => {
      document.removeEventListener(microphoneOpens, hush);
      stop();
    };
  }, []);

  function stop() {
    window.clearTimeout(pauseTimer.current);
    audio.current?.pause();
    audio.current = null;
  }

  const note = (line: ReadingLine) => setMade((known) => new Set(known).add(line.pieceId));

  async function prepare(line: ReadingLine | undefined) {
    if (!line) return;
    const answer = await fetch(pieceUrl(line)).catch(() => null);
    if (answer?.ok) note(line);
  }

  function play(at: number, of = latest.current) {
    stop();
    latest.current = of;
    const line = latest.current[at];
    if (!line) return setState({ at: null, playing: false });
    setFailed(null);
    setWord(null);
    setState({ at, playing: true });
    const sound = new Audio(pieceUrl(line));
    audio.current = sound;
    sound.onplaying = () => {
      note(line);
      for (let next = 1; next <= ahead; next++) void prepare(latest.current[at + next]);
      follow(sound, line);
    };
    sound.onerror = () => {
      setState({ at, playing: false });
      setFailed(line.pieceId);
    };
    sound.onended = () => {
      setWord(null);
      const next = latest.current[at + 1];
      if (next) pauseTimer.current = window.setTimeout(() => play(at + 1), next.pause);
      else setState({ at: null, playing: false });
    };
    void sound.play().catch(() => setState({ at, playing: false }));
  }

  function follow(sound: HTMLAudioElement, line: ReadingLine) {
    const look = () => {
      if (audio.current !== sound || sound.ended) return;
      const place = wordAt(line.spoken, sound.duration ? sound.currentTime / sound.duration : 0);
      setWord((known) => (known?.from === place?.from ? known : place));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  return {
    ...state,
    word,
    made,
    failed,
    play,
    pause() {
      stop();
      setState(({ at }) => ({ at, playing: false }));
    },
  };
}
