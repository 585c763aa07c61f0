import { useCell } from '../cell.ts';
import { currentTrack, listen, player, type Track } from '../player.ts';
import { lengthOf, spokenLengthOf } from '../words.ts';
import { Icon } from './icon.tsx';

/** Plays this story and, after it, the rest of the queue it stands in. */
export function ListenButton({ track, queue }: { track: Track; queue: Track[] }) {
  const state = useCell(player);
  const mine = currentTrack(state)?.storyId === track.storyId;
  const playing = mine && state.playing;
  return (
    <button
      type="button"
      class={mine ? 'listen now' : 'listen'}
      aria-pressed={playing}
      onClick={() => listen(queue, track.storyId)}
    >
      <Icon name={playing ? 'pause' : 'play'} solid />
      <span class="verb">{playing ? 'Đang đọc' : 'Nghe'}</span>
      <span class="length" aria-hidden="true">
        {lengthOf(track.durationMs)}
      </span>
      <span class="visually-hidden">
        {track.title}, {spokenLengthOf(track.durationMs)}
      </span>
    </button>
  );
}
