import { hash } from 'bcryptjs';
import { pbkdf2Sync, randomBytes } from 'node:crypto';

/** A secret of 256 random bits cannot be guessed however fast the hash is, and brokers check thousands at once. */
const rounds = 101;
const bcryptCost = 4;

/** As `mosquitto_passwd` writes it: `$7$rounds$salt$PBKDF2-SHA512`. */
export function hashForMosquitto(secret: string): string {
  const salt = randomBytes(12);
  const hashed = pbkdf2Sync(secret, salt, rounds, 64, 'sha512');
  return `$7$${rounds}$${salt.toString('base64')}$${hashed.toString('base64')}`;
}

/** As NATS takes it in place of a password; it refuses the letter of newer bcrypts than `$2a$`. */
export async function hashForNats(secret: string): Promise<string> {
  return (await hash(secret, bcryptCost)).replace(/^\$2[by]\$/, '$2a$');
}
