import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { Type, type Static } from 'typebox';

/** The public half of an Ed25519 key (RFC 8037). `kid` is the RFC 7638 thumbprint: the keyId of the protocol. */
export const PublicKey = Type.Object(
  {
    kty: Type.Literal('OKP'),
    crv: Type.Literal('Ed25519'),
    x: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: '32 bytes in base64url' }),
    kid: Type.Optional(Type.String({ maxLength: 64 })),
  },
  { title: 'PublicKey' },
);
export type PublicKey = Static<typeof PublicKey>;

/** The private half beside it. Never leaves the machine that made it. */
export interface PrivateKey extends PublicKey {
  d: string;
}

/** A key ready for signing. */
export interface Signer {
  keyId: string;
  key: CryptoKey;
}

/** Public keys by keyId, ready for verifying. */
export type Verifiers = ReadonlyMap<string, CryptoKey>;

export async function makeKey(): Promise<{ publicKey: Required<PublicKey>; privateKey: PrivateKey }> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(pair.privateKey);
  if (x === undefined || d === undefined) throw new Error('An Ed25519 key without x or d');
  const publicKey = { kty: 'OKP' as const, crv: 'Ed25519' as const, x };
  const kid = await calculateJwkThumbprint(publicKey);
  return { publicKey: { ...publicKey, kid }, privateKey: { ...publicKey, kid, d } };
}

export async function readSigner(key: PrivateKey): Promise<Signer> {
  return { keyId: await keyIdOf(key), key: await imported(key) };
}

export async function readVerifiers(keys: readonly PublicKey[]): Promise<Verifiers> {
  const read = keys.map(async (key) => [await keyIdOf(key), await imported(publicHalf(key))] as const);
  return new Map(await Promise.all(read));
}

/** Computed, never taken from `kid`: a key cannot claim to be another. */
export function keyIdOf({ kty, crv, x }: PublicKey): Promise<string> {
  return calculateJwkThumbprint({ kty, crv, x });
}

function publicHalf({ kty, crv, x }: PublicKey): PublicKey {
  return { kty, crv, x };
}

async function imported(key: PublicKey | PrivateKey): Promise<CryptoKey> {
  // Extractable, so that node:crypto may take it over; it lies in memory as it is.
  const made = await importJWK({ ...key }, 'EdDSA', { extractable: true });
  if (made instanceof Uint8Array) throw new Error('An Ed25519 key is not a shared secret');
  return made;
}
