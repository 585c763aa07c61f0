import type { StorySummary } from './api.ts';
import { cell } from './cell.ts';

export interface Track {
  storyId: string;
  title: string;
  unitName: string;
  url: string;
  durationMs: number;
}

export interface Player {
  queue: Track[];
  /** Index in the queue; -1 when nothing was ever played. */
  at: number;
  playing: boolean;
  /** Seconds. */
  position: number;
  speed: number;
  trouble: string | null;
}

export const SPEEDS = [0.75, 1, 1.25, 1.5];
export const player = cell<Player>({
  queue: [],
  at: -1,
  playing: false,
  position: 0,
  speed: 1,
  trouble: null,
});

const sound = typeof Audio === 'undefined' ? null : new Audio();
const change = (part: Partial<Player>): void => player.set({ ...player.get(), ...part });

export function currentTrack({ queue, at }: Player): Track | null {
  return queue[at] ?? null;
}

/** The stories that can be heard, as a queue. */
export function tracksOf(stories: StorySummary[]): Track[] {
  return stories.flatMap(({ id, title, unitName, audio }) =>
    audio ? [{ storyId: id, title, unitName, url: audio.url, durationMs: audio.durationMs }] : [],
  );
}

/** Plays the queue from this story on; the same story again pauses or goes on. */
export function listen(queue: Track[], storyId: string): void {
  const now = currentTrack(player.get());
  if (now?.storyId === storyId) return toggle();
  start(
    queue,
    queue.findIndex((track) => track.storyId === storyId),
  );
}

export function start(queue: Track[], at: number): void {
  const track = queue[at];
  if (!sound || !track) return;
  change({ queue, at, position: 0, trouble: null });
  sound.src = track.url;
  sound.playbackRate = player.get().speed;
  void resume();
  showOnLockScreen(track);
}

async function resume(): Promise<void> {
  await sound?.play().catch((reason: DOMException) => {
    // A newer click has taken over; anything else is said.
    if (reason.name === 'AbortError') return;
    const missing = navigator.onLine
      ? 'Chưa phát được bài này. Xin thử lại.'
      : 'Bài này chưa được lưu trên máy. Nghe được khi có mạng.';
    change({ playing: false, trouble: missing });
  });
}

export function toggle(): void {
  if (!sound) return;
  if (sound.paused) void resume();
  else sound.pause();
}

export function step(by: 1 | -1): void {
  const { queue, at } = player.get();
  if (queue[at + by]) start(queue, at + by);
}

/** Seconds from where it is, or with `to` from the beginning. */
export function seek(by: number, to?: number): void {
  if (!sound) return;
  sound.currentTime = Math.min(Math.max(0, (to ?? sound.currentTime) + by), sound.duration || 0);
}

export function setSpeed(speed: number): void {
  change({ speed });
  if (sound) sound.playbackRate = speed;
}

function showOnLockScreen(track: Track): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title: track.title, artist: track.unitName });
  navigator.mediaSession.setActionHandler('nexttrack', () => step(1));
  navigator.mediaSession.setActionHandler('previoustrack', () => step(-1));
}

sound?.addEventListener('play', () => change({ playing: true, trouble: null }));
sound?.addEventListener('pause', () => change({ playing: false }));
sound?.addEventListener('timeupdate', () => change({ position: sound.currentTime }));
sound?.addEventListener('ended', () => {
  change({ playing: false, position: 0 });
  step(1);
});
