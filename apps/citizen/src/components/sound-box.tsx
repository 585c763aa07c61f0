import { useCell } from '../cell.ts';
import { currentTrack, listen, player, seek, setSpeed, SPEEDS, step, type Track } from '../player.ts';
import { lengthOf, spokenLengthOf } from '../words.ts';
import { Icon } from './icon.tsx';

interface SoundBoxProps {
  track: Track;
  queue: Track[];
  /** With “previous” and “next” when it is part of a queue. */
  steps?: boolean;
}

/** The full player: play, ten seconds back and on, place in the recording, speed. */
export function SoundBox({ track, queue, steps = false }: SoundBoxProps) {
  const state = useCell(player);
  const mine = currentTrack(state)?.storyId === track.storyId;
  const position = mine ? state.position : 0;
  const playing = mine && state.playing;
  const whole = track.durationMs / 1000;
  return (
    <section class="sound-box" aria-label={`Nghe: ${track.title}`}>
      <div class="where">
        <input
          type="range"
          min={0}
          max={whole}
          step={1}
          value={position}
          disabled={!mine}
          aria-label="Vị trí trong bài"
          aria-valuetext={`${lengthOf(position * 1000)} trên ${lengthOf(track.durationMs)}`}
          style={{ '--done': `${whole > 0 ? (position / whole) * 100 : 0}%` }}
          onInput={(event) => seek(0, Number(event.currentTarget.value))}
        />
        <p class="times">
          <span>{lengthOf(position * 1000)}</span>
          <span>{lengthOf(track.durationMs)}</span>
        </p>
      </div>
      <div class="keys">
        {steps && <Key name="previous" says="Bài trước" press={() => step(-1)} />}
        <Key name="back10" says="Lùi 10 giây" press={() => seek(-10)} off={!mine} />
        <button
          type="button"
          class="round play"
          aria-label={playing ? 'Tạm dừng' : `Nghe, dài ${spokenLengthOf(track.durationMs)}`}
          onClick={() => listen(queue, track.storyId)}
        >
          <Icon name={playing ? 'pause' : 'play'} solid />
        </button>
        <Key name="forward10" says="Tới 10 giây" press={() => seek(10)} off={!mine} />
        {steps && <Key name="next" says="Bài sau" press={() => step(1)} />}
      </div>
      <fieldset class="speeds">
        <legend>Tốc độ</legend>
        {SPEEDS.map((speed) => (
          <label key={speed}>
            <input
              type="radio"
              name={`toc-do-${track.storyId}`}
              checked={state.speed === speed}
              onChange={() => setSpeed(speed)}
            />
            <span>{String(speed).replace('.', ',')}×</span>
          </label>
        ))}
      </fieldset>
      {mine && state.trouble && (
        <p class="note" role="alert">
          {state.trouble}
        </p>
      )}
    </section>
  );
}

interface KeyProps {
  name: 'previous' | 'back10' | 'forward10' | 'next';
  says: string;
  press: () => void;
  off?: boolean;
}

function Key({ name, says, press, off = false }: KeyProps) {
  return (
    <button type="button" class="round bare" aria-label={says} disabled={off} onClick={press}>
      <Icon name={name} />
    </button>
  );
}
