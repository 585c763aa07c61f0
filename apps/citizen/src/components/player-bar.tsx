import { useCell } from '../cell.ts';
import { hrefOf } from '../address.ts';
import { currentTrack, player, toggle } from '../player.ts';
import { lengthOf } from '../words.ts';
import { Icon } from './icon.tsx';

/** What is being read aloud, on every screen, above the navigation. */
export function PlayerBar() {
  const state = useCell(player);
  const track = currentTrack(state);
  if (!track) return null;
  const left = track.durationMs - state.position * 1000;
  return (
    <section class="player-bar" aria-label="Đang nghe">
      <button
        type="button"
        class="round gold"
        aria-label={state.playing ? 'Tạm dừng' : 'Nghe tiếp'}
        onClick={toggle}
      >
        <Icon name={state.playing ? 'pause' : 'play'} solid />
      </button>
      <a class="what" href={hrefOf('/nghe')}>
        <span class="title">{track.title}</span>
        <progress value={state.position} max={track.durationMs / 1000} aria-label="Đã nghe" />
      </a>
      <span class="left" aria-label="Còn lại">
        {lengthOf(left)}
      </span>
    </section>
  );
}
