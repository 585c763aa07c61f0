import type { Emergency } from '@saola/api-client';
import { useTexts } from '../texts/language.tsx';

/** Level in words and in rising bars; its colour is fixed by law in every scheme. */
export function LevelMark({ level }: { level: number }) {
  const say = useTexts().emergency;
  return (
    <span className={`level-mark level-${level}`}>
      <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 4.5}
            y={14 - bar * 2.6}
            width="3.2"
            height={bar * 2.6}
            fill="currentColor"
            opacity={bar <= level ? 1 : 0.3}
          />
        ))}
      </svg>
      {say.levelOf(level)}
    </span>
  );
}

export function ExerciseMark() {
  return <span className="exercise-mark">{useTexts().emergency.exerciseMark}</span>;
}

const tones: Record<Emergency['state'], string> = {
  AWAIT: 'warn',
  CONFIRMED: 'warn',
  ACTIVE: 'bad',
  ENDED: 'plain',
  REPLACED: 'plain',
  EXPIRED: 'plain',
  REFUSED: 'plain',
  LAPSED: 'plain',
};

export function EmergencyState({ emergency }: { emergency: Pick<Emergency, 'state'> }) {
  const say = useTexts().emergency;
  return <span className={`tag ${tones[emergency.state]}`}>{say.states[emergency.state]}</span>;
}
