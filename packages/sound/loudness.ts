export interface LoudnessMeter {
  /** Mono samples, in pieces of any length. */
  push(samples: Float32Array): void;
  /** Integrated loudness in LUFS by ITU-R BS.1770-5 with the gates of EBU R 128; −70 where there is nothing but silence. */
  integrated(): number;
}

/** Quieter than this is silence: the absolute gate. */
export const silence = -70;
const stepsInBlock = 4;

export function loudnessMeter(sampleRate: number): LoudnessMeter {
  const weigh = kWeighting(sampleRate);
  const step = Math.round(sampleRate / 10);
  const steps: number[] = [];
  let sum = 0;
  let counted = 0;
  return {
    push(samples) {
      for (let at = 0; at < samples.length;) {
        const until = Math.min(samples.length, at + step - counted);
        sum += weigh(samples, at, until);
        counted += until - at;
        at = until;
        if (counted === step) {
          steps.push(sum / step);
          sum = counted = 0;
        }
      }
    },
    integrated() {
      // A sound shorter than one block is measured as the block it would be.
      const all = steps.length < stepsInBlock && counted > 0 ? [...steps, sum / counted] : steps;
      return gated(blocks(all));
    },
  };
}

/** Mean squares of 400 ms, beginning every 100 ms. */
function blocks(steps: readonly number[]): number[] {
  const length = Math.min(stepsInBlock, steps.length);
  return steps.slice(length - 1).map((_, at) => mean(steps.slice(at, at + length)));
}

function gated(powers: readonly number[]): number {
  const heard = powers.filter((power) => loudnessOf(power) > silence);
  if (heard.length === 0) return silence;
  const gate = loudnessOf(mean(heard)) - 10;
  return loudnessOf(mean(heard.filter((power) => loudnessOf(power) > gate)));
}

const loudnessOf = (power: number) => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The head's shelf and the low cut one after the other; answers the sum of squares. */
function kWeighting(sampleRate: number) {
  const [b0, b1, b2, a1, a2] = shelf(sampleRate);
  const [c1, c2] = lowCut(sampleRate);
  // State of the two filters, in direct form II transposed; numbers in a closure would be made anew at each sample.
  const state = new Float64Array(4);
  return (samples: Float32Array, from: number, until: number): number => {
    let [s1, s2, t1, t2] = [state[0]!, state[1]!, state[2]!, state[3]!];
    let sum = 0;
    for (let at = from; at < until; at++) {
      const x = samples[at]!;
      const y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y;
      const z = y + t1;
      t1 = -2 * y - c1 * z + t2;
      t2 = y - c2 * z;
      sum += z * z;
    }
    // Numbers too small to matter are slow to reckon with.
    if (Math.abs(s1) + Math.abs(s2) + Math.abs(t1) + Math.abs(t2) < 1e-20) s1 = s2 = t1 = t2 = 0;
    state.set([s1, s2, t1, t2]);
    return sum;
  };
}

/** BS.1770 gives coefficients for 48 kHz; these are the analogue filters behind them, for any rate. */
function shelf(sampleRate: number): [number, number, number, number, number] {
  const [frequency, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const high = 10 ** (gain / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
}

function lowCut(sampleRate: number): [number, number] {
  const [frequency, q] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const a0 = 1 + k / q + k * k;
  return [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}

/** The loudness of a whole sound. */
export function loudnessOfSound(samples: Float32Array, sampleRate: number): number {
  const meter = loudnessMeter(sampleRate);
  meter.push(samples);
  return meter.integrated();
}
