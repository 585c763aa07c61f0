import { randomBytes } from 'node:crypto';

// Crockford's base 32: no I, L, O, U, so a code read out over the telephone is typed right.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `PA-7K3M-…`: 80 random bits, since whoever has the code sees the answer. */
export function makeTrackingCode(random: Buffer = randomBytes(16)): string {
  const letters = Array.from(random.subarray(0, 16), (byte) => signs[byte % 32]).join('');
  return `PA-${letters.match(/.{4}/g)!.join('-')}`;
}

/** The code as kept, from what a person typed; null when it cannot be one. */
export function readTrackingCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^PA(?=.{16}$)/, '');
  const letters = plain.replace(/O/g, '0').replace(/[IL]/g, '1');
  return new RegExp(`^[${signs}]{16}$`).test(letters) ? `PA-${letters.match(/.{4}/g)!.join('-')}` : null;
}
