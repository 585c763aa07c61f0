import { createHash, randomInt } from 'node:crypto';

// Crockford's alphabet: no I, L, O, U to be misread from a screen.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code lives for a day. */
export const codeLifetime = 86_400_000;

/** 60 random bits as XXXX-XXXX-XXXX. */
export function makeCode(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]);
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-');
}

/** Only this is kept. As typed by a person: small letters, spaces, O for 0 and I or L for 1 are forgiven. */
export function hashCode(code: string): Buffer {
  const plain = code
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return sha256(plain);
}

/** Secrets of 256 random bits need no slow hash. */
export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
