import type { LoudspeakerDay } from '@saola/api-client';
import { useEffect, useRef, useState } from 'react';

export type Segment = LoudspeakerDay['segments'][number];

/** Chromium plays from a sixteenth to sixteen times. */
export const speeds = [1, 2, 4, 8, 16] as const;

const usualSpeed = 4;

/** The sounds of a day one after the other, each from and as long as the loudspeaker has it; silence between is left out. */
export function useDayPlayer(segments: readonly Segment[]) {
  const sound = useRef<HTMLAudioElement | null>(null);
  const pace = useRef<number>(usualSpeed);
  const [speed, setSpeed] = useState<number>(usualSpeed);
  const [at, setAt] = useState<number | null>(null);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => () => sound.current?.pause(), []);

  const stop = () => {
    sound.current?.pause();
    sound.current = null;
    setAt(null);
  };
  const playFrom = (from: number): void => {
    stop();
    const next = segments.findIndex(({ url }, index) => index >= from && url !== null);
    const segment = segments[next];
    setIsOver(segment === undefined);
    if (!segment) return;
    setAt(next);
    const mine = soundOf(segment, pace.current);
    sound.current = mine;
    const go = () => sound.current === mine && playFrom(next + 1);
    const until = segment.offsetSeconds + secondsOf(segment);
    mine.addEventListener('timeupdate', () => mine.currentTime >= until && go());
    mine.addEventListener('ended', go);
    mine.addEventListener('error', go);
    void mine.play().catch(() => undefined);
  };
  return {
    at,
    speed,
    isOver,
    playFrom,
    stop,
    setSpeed: (next: number) => {
      pace.current = next;
      setSpeed(next);
      if (sound.current) sound.current.playbackRate = next;
    },
  };
}

const secondsOf = ({ start, end }: Segment) => (Date.parse(end) - Date.parse(start)) / 1000;

/** Of a relay what stands in for it is heard, from its beginning. */
function soundOf({ url, kind, offsetSeconds }: Segment, speed: number): HTMLAudioElement {
  const sound = new Audio(url ?? '');
  sound.addEventListener('loadedmetadata', () => {
    sound.currentTime = kind === 'RELAY' ? 0 : offsetSeconds;
    sound.playbackRate = speed;
  });
  return sound;
}
