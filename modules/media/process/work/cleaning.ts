/** Where the filter against noise works best: its scale ends at −20. */
const workingFloor = -45;

/**
 * What makes a telephone's recording fit for a loudspeaker, in FFmpeg's words: rumble out, hiss and hum out by what the
 * pauses sound like, pauses softer still, loud and soft words nearer to each other. `floor` is the level of the pauses in
 * decibels; the filter reckons by bands, whose sum lies some decibels above each of them.
 */
export function cleaning(floor: number): string {
  const turn = Math.min(30, Math.max(-60, workingFloor - floor));
  return [
    'highpass=f=90',
    'highpass=f=90',
    `volume=${turn.toFixed(1)}dB`,
    `afftdn=nr=24:nf=${workingFloor + 8}`,
    `agate=threshold=${workingFloor + 3}dB:range=0.2:attack=10:release=250`,
    `volume=${(-turn).toFixed(1)}dB`,
    'acompressor=threshold=-24dB:ratio=3:attack=8:release=180',
    'aformat=sample_fmts=fltp',
  ].join(',');
}
