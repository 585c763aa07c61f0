import { createHmac, timingSafeEqual } from 'node:crypto';

const period = 30_000;
const digits = 6;

/** The 30 seconds whose code this is: now, a moment ago or next (RFC 6238); null when it is no such code. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const typed = Buffer.from(code.replace(/\s/g, ''));
  const current = Math.floor(now.getTime() / period);
  let found: number | null = null;
  for (const step of [current - 1, current, current + 1]) {
    const right = Buffer.from(codeOf(secret, step));
    // All three are compared: how long it takes says nothing.
    if (typed.length === right.length && timingSafeEqual(typed, right)) found = step;
  }
  return found;
}

export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
