import { largest } from './true-peak.ts';

export interface Peaks {
  push(samples: Float32Array): void;
  /** The largest size in each stretch of time, 0 to 255. */
  values(): number[];
}

/** For a waveform on a screen. */
export function peaksOf(sampleRate: number, perSecond = 20): Peaks {
  const stretch = Math.round(sampleRate / perSecond);
  const found: number[] = [];
  let most = 0;
  let counted = 0;
  const close = () => {
    found.push(Math.min(255, Math.round(most * 255)));
    most = counted = 0;
  };
  return {
    push(samples) {
      for (let at = 0; at < samples.length;) {
        const until = Math.min(samples.length, at + stretch - counted);
        most = Math.max(most, largest(samples, at, until));
        counted += until - at;
        at = until;
        if (counted === stretch) close();
      }
    },
    values() {
      if (counted > 0) close();
      return found;
    },
  };
}
