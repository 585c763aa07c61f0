import { randomInt } from 'node:crypto';

export const shortestPassword = 10;
export const longestPassword = 128;

/** Length is what counts (NIST SP 800-63B 3.1.1); a password that is or holds the username is refused too. */
export function isUsablePassword(password: string, username: string): boolean {
  if (password.length < shortestPassword || password.length > longestPassword) return false;
  return !password.toLowerCase().includes(username.toLowerCase());
}

// Without letters and digits that look alike on paper or over the telephone.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be used once and changed: four groups of four, 79 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
