export { fromDecibels, toDecibels } from './decibels.ts';
export { mimeOfSound, soundForms, type SoundForm, type SoundName, type SoundQuality } from './forms.ts';
export { limiter, type Limiter } from './limiter.ts';
export { loudnessMeter, loudnessOfSound, silence, type LoudnessMeter } from './loudness.ts';
export { noiseFloor } from './noise-floor.ts';
export { peaksOf } from './peaks.ts';
export { resample } from './resample.ts';
export { largest, truePeakMeter, truePeakOfSound } from './true-peak.ts';
export { readWav, writeWav, type Sound } from './wav.ts';
