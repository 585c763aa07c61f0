import { KeyObject, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { base64url } from 'jose';
import type { Signer, Verifiers } from './keys.ts';

/** `typ` in the protected header: a signature made for one purpose is worth nothing for another. */
export type JwsPurpose =
  | 'saola-order+jws'
  | 'saola-report+jws'
  | 'saola-key-set+jws'
  | 'saola-device-key+jws'
  | 'saola-log-end+jws'
  | 'saola-release+jws'
  | 'saola-release-keys+jws';

export type JwsRefusal = 'malformed' | 'unsigned' | 'wrong-purpose' | 'unknown-key' | 'altered';

/** Payload as JSON in UTF-8, header `{ alg: 'EdDSA', typ, kid }`, compact form (RFC 7515). */
export async function signJws(payload: object, purpose: JwsPurpose, { key, keyId }: Signer): Promise<string> {
  const signed = signingInput(payload, purpose, keyId);
  const signature = await signBytes(null, Buffer.from(signed, 'latin1'), keyObjectOf(key));
  return `${signed}.${signature.toString('base64url')}`;
}

/** The same with a key that signs at once, such as one of `node:crypto`. */
export function assembleJws(
  payload: object,
  purpose: JwsPurpose,
  { keyId, sign }: { keyId: string; sign(bytes: Uint8Array): Uint8Array },
): string {
  const signed = signingInput(payload, purpose, keyId);
  return `${signed}.${base64url.encode(sign(new TextEncoder().encode(signed)))}`;
}

const signingInput = (payload: object, purpose: JwsPurpose, keyId: string): string =>
  `${part({ alg: 'EdDSA', typ: purpose, kid: keyId })}.${part(payload)}`;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The bytes as sent are checked first; only then is the JSON in them read. */
export async function openJws(
  jws: string,
  purpose: JwsPurpose,
  keys: Verifiers,
): Promise<{ payload: unknown } | { refusal: JwsRefusal }> {
  const parts = jws.split('.');
  const signature = parts[2];
  if (parts.length !== 3 || signature === undefined || !parts.slice(0, 2).every(isBase64url))
    return { refusal: 'malformed' };
  const header = readHeader(parts[0] ?? '');
  if (!header) return { refusal: 'malformed' };
  if (signature === '' || header.alg === 'none') return { refusal: 'unsigned' };
  if (header.crit !== undefined) return { refusal: 'malformed' };
  if (header.alg !== 'EdDSA' || header.typ !== purpose) return { refusal: 'wrong-purpose' };
  const key = typeof header.kid === 'string' ? keys.get(header.kid) : undefined;
  if (!key) return { refusal: 'unknown-key' };
  if (!isCanonical(signature)) return { refusal: 'altered' };
  const signed = Buffer.from(jws.slice(0, jws.lastIndexOf('.')), 'latin1');
  if (!(await isSigned(null, signed, keyObjectOf(key), Buffer.from(signature, 'base64url'))))
    return { refusal: 'altered' };
  try {
    const payload = Buffer.from(parts[1] ?? '', 'base64url');
    return { payload: JSON.parse(utf8.decode(payload)) };
  } catch {
    return { refusal: 'malformed' };
  }
}

// On other threads than whoever asks: a server orders and hears thousands in one second.
const signBytes = promisify(sign) as (algorithm: null, bytes: Buffer, key: KeyObject) => Promise<Buffer>;
const isSigned = promisify(verify) as (
  algorithm: null,
  bytes: Buffer,
  key: KeyObject,
  signature: Buffer,
) => Promise<boolean>;

const keyObjects = new WeakMap<CryptoKey, KeyObject>();

function keyObjectOf(key: CryptoKey): KeyObject {
  const known = keyObjects.get(key) ?? KeyObject.from(key);
  keyObjects.set(key, known);
  return known;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const isBase64url = (part: string) => /^[A-Za-z0-9_-]+$/.test(part);

/** What a header may say that is looked at. */
type Header = Record<'alg' | 'typ' | 'kid' | 'crit', unknown>;

function readHeader(encoded: string): Header | null {
  try {
    const header = JSON.parse(utf8.decode(Buffer.from(encoded, 'base64url'))) as Header | null;
    return typeof header === 'object' && !Array.isArray(header) ? header : null;
  } catch {
    return null;
  }
}

/** Base64url of 64 bytes leaves four bits over: with them set otherwise, other text would be the same signature. */
const isCanonical = (signature: string): boolean => /^[A-Za-z0-9_-]{85}[AQgw]$/.test(signature);
