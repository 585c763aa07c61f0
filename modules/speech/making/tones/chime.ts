/** Notes of the five-note scale that the region's bamboo flutes play, in hertz. */
const notes = { sol: 392, la: 440, do: 523.25, re: 587.33, mi: 659.26, high: 783.99 } as const;

/** A struck bar: its partials are no whole multiples, and the high ones die first. */
const partials = [
  { times: 1, size: 1, seconds: 1.3 },
  { times: 2.76, size: 0.38, seconds: 0.55 },
  { times: 5.4, size: 0.16, seconds: 0.22 },
] as const;

interface Stroke {
  at: number;
  frequency: number;
  size: number;
}

/** Saola's own call, made by reckoning alone: up three steps, back one, and home. */
const call: readonly Stroke[] = [
  { at: 0, frequency: notes.sol, size: 0.8 },
  { at: 0.24, frequency: notes.do, size: 0.85 },
  { at: 0.48, frequency: notes.mi, size: 0.95 },
  { at: 0.72, frequency: notes.re, size: 0.8 },
  { at: 1.08, frequency: notes.high, size: 1 },
  { at: 1.08, frequency: notes.do, size: 0.6 },
];

export function chime(sampleRate: number): Float32Array {
  const samples = new Float32Array(Math.round(2.6 * sampleRate));
  for (const stroke of call) strike(samples, sampleRate, stroke);
  return scaled(samples, 0.5);
}

function strike(samples: Float32Array, sampleRate: number, { at, frequency, size }: Stroke): void {
  const start = Math.round(at * sampleRate);
  for (const partial of partials) {
    const turn = (2 * Math.PI * frequency * partial.times) / sampleRate;
    // What the samples cannot hold would come back as another tone.
    if (turn > Math.PI * 0.9) continue;
    for (let place = start; place < samples.length; place++) {
      const time = (place - start) / sampleRate;
      const rise = Math.min(1, time / 0.004);
      samples[place]! +=
        size *
        partial.size *
        rise *
        Math.exp((-4 * time) / partial.seconds) *
        Math.sin(turn * (place - start));
    }
  }
}

/** Three double calls, harsh enough to be heard through walls and rain, and like no siren of police or fire brigade. */
export function alert(sampleRate: number): Float32Array {
  const seconds = 4.2;
  const samples = new Float32Array(Math.round(seconds * sampleRate));
  let phase = 0;
  for (let place = 0; place < samples.length; place++) {
    const time = place / sampleRate;
    const within = time % 1.4;
    const first = within < 0.45;
    const sounding = first || (within > 0.55 && within < 1);
    const frequency = first ? 620 : 930;
    phase += (2 * Math.PI * frequency) / sampleRate;
    const since = first ? within : within - 0.55;
    const edge = sounding ? Math.max(0, Math.min(1, since / 0.012, (0.45 - since) / 0.02)) : 0;
    // Odd partials: what a horn loudspeaker carries furthest.
    samples[place] = edge * (Math.sin(phase) + 0.45 * Math.sin(3 * phase) + 0.2 * Math.sin(5 * phase));
  }
  return scaled(samples, 0.7);
}

export function scaled(samples: Float32Array, peak: number): Float32Array {
  const most = samples.reduce((found, each) => Math.max(found, Math.abs(each)), 1e-9);
  return samples.map((each) => (each * peak) / most);
}
