/** What one exchange with the server says: server time minus the steady clock of this machine, in milliseconds. */
export interface Measurement {
  /** On the steady clock. */
  at: number;
  offset: number;
  /** Half the round trip: further off the offset cannot be. */
  uncertainty: number;
}

export interface Exchange {
  /** On the steady clock. */
  askedAt: number;
  answeredAt: number;
  server: { receivedAt: number; answeredAt: number };
}

/** Crystals are off by some tens of parts in a million; what looks like more is the network. */
const mostDrift = 500e-6;
/** How quickly an old measurement loses worth. */
const ageing = 3e-6;
const kept = 24;
const keptFor = 6 * 3_600_000;

export function measure({ askedAt, answeredAt, server }: Exchange): Measurement {
  const roundTrip = Math.max(0, answeredAt - askedAt - (server.answeredAt - server.receivedAt));
  return {
    at: (askedAt + answeredAt) / 2,
    offset: (server.receivedAt + server.answeredAt) / 2 - (askedAt + answeredAt) / 2,
    uncertainty: roundTrip / 2,
  };
}

/** The quickest of several exchanges tells most. */
export function bestOf(measurements: Measurement[]): Measurement | null {
  return measurements.reduce<Measurement | null>(
    (best, one) => (best && best.uncertainty <= one.uncertainty ? best : one),
    null,
  );
}

/** The measurements to go on with; a clock that has been set, here or there, makes all earlier ones worthless. */
export function learn(known: Measurement[], fresh: Measurement): Measurement[] {
  const expected = offsetAt(known, fresh.at);
  const last = known.at(-1);
  if (expected === null || !last) return [fresh];
  const slack = fresh.uncertainty + last.uncertainty + 250 + mostDrift * (fresh.at - last.at);
  if (Math.abs(fresh.offset - expected) > slack) return [fresh];
  return [...known.filter(({ at }) => at > fresh.at - keptFor), fresh].slice(-kept);
}

/** By a line through the measurements worth most: the slope is the drift of this machine's clock. */
export function offsetAt(measurements: Measurement[], at: number): number | null {
  const line = fit(measurements);
  return line && line.offset + line.slope * (at - line.at);
}

export function driftOf(measurements: Measurement[]): number {
  return fit(measurements)?.slope ?? 0;
}

function fit(measurements: Measurement[]): { at: number; offset: number; slope: number } | null {
  const newest = measurements.at(-1);
  if (!newest) return null;
  const scored = measurements.map((one) => ({
    ...one,
    score: 1 + one.uncertainty + ageing * (newest.at - one.at),
  }));
  const least = Math.min(...scored.map(({ score }) => score));
  const good = scored
    .filter(({ score }) => score <= 3 * least + 10)
    .map((one) => ({ ...one, weight: 1 / one.score ** 2 }));
  const total = sum(good.map(({ weight }) => weight));
  const at = sum(good.map((one) => one.weight * one.at)) / total;
  const offset = sum(good.map((one) => one.weight * one.offset)) / total;
  const spread = sum(good.map((one) => one.weight * (one.at - at) ** 2));
  const lean = sum(good.map((one) => one.weight * (one.at - at) * (one.offset - offset)));
  const span = Math.max(...good.map((one) => one.at)) - Math.min(...good.map((one) => one.at));
  // Too short a time shows the network, not the drift.
  const slope = span < 30_000 ? 0 : lean / spread;
  return { at, offset, slope: Math.max(-mostDrift, Math.min(mostDrift, slope)) };
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
