/** 16-bit samples, left and right in turn. */
export const soundFormat = { rate: 48_000, channels: 2, bytesPerFrame: 4 };

export const framesIn = (ms: number): number => Math.floor((ms * soundFormat.rate) / 1000);

export type Ramp = ReturnType<typeof makeRamp>;

/** The loudness of sound on its way, gliding from one to the next so that nothing clicks. Begins at silence. */
export function makeRamp() {
  let gain = 0;
  let target = 0;
  let step = 0;
  return {
    target: () => target,
    /** `to`: 0 is silence, 1 as recorded. */
    glide(to: number, overMs: number): void {
      target = to;
      step = (to - gain) / Math.max(1, framesIn(overMs));
    },
    /** Changes whole frames where they lie. */
    apply(sound: Buffer): void {
      if (gain === 1 && target === 1) return;
      for (let at = 0; at + soundFormat.bytesPerFrame <= sound.length; at += soundFormat.bytesPerFrame) {
        if (gain !== target) {
          gain += step;
          if ((step > 0 && gain > target) || (step < 0 && gain < target) || step === 0) gain = target;
        }
        for (let channel = 0; channel < soundFormat.channels; channel += 1)
          sound.writeInt16LE(Math.round(sound.readInt16LE(at + 2 * channel) * gain), at + 2 * channel);
      }
    },
  };
}
