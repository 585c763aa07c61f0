import { ArrowDown, Check, TriangleAlert } from 'lucide-react';
import { useTexts } from '../../texts/language.tsx';

const quietest = -48;
/** In decibels below the loudest there is. */
const softer = -26;
const louder = -3;
const steps = 24;

export const decibels = (level: number): number =>
  level <= 0 ? quietest : Math.max(quietest, Math.min(0, 20 * Math.log10(level)));

export type Loudness = 'soft' | 'good' | 'loud';
export const loudnessOf = (level: number, clipped: boolean): Loudness =>
  clipped || decibels(level) > louder ? 'loud' : decibels(level) < softer ? 'soft' : 'good';

const icons = { soft: ArrowDown, good: Check, loud: TriangleAlert };

/** Told by length, by the zone's name, by a sign and in words: colour only helps. */
export function LevelMeter({ level, clipped }: { level: number; clipped: boolean }) {
  const texts = useTexts().recordingRoom;
  const now = decibels(level);
  const loudness = loudnessOf(level, clipped);
  const Icon = icons[loudness];
  return (
    <div className="level">
      <div
        className="level-bar"
        role="meter"
        aria-label={texts.level}
        aria-valuemin={quietest}
        aria-valuemax={0}
        aria-valuenow={Math.round(now)}
        aria-valuetext={texts.loudness[loudness]}
      >
        {Array.from({ length: steps }, (_, step) => {
          const at = quietest + ((step + 0.5) / steps) * -quietest;
          const zone = at < softer ? 'soft' : at > louder ? 'loud' : 'good';
          return <span key={step} className={at <= now ? `${zone} lit` : zone} />;
        })}
      </div>
      <div className="level-zones" aria-hidden>
        <span>{texts.zones.soft}</span>
        <span>{texts.zones.good}</span>
        <span>{texts.zones.loud}</span>
      </div>
      <p className={`level-words ${loudness}`} role="status">
        <Icon size={16} aria-hidden /> {texts.loudness[loudness]}
      </p>
    </div>
  );
}
