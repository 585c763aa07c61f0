import { base64url, CompactSign, compactVerify, decodeProtectedHeader, errors } from 'jose';
import type { Signer, Verifiers } from './keys.ts';

/** `typ` in the protected header: a signature made for one purpose is worth nothing for another. */
export type JwsPurpose =
  'saola-order+jws' | 'saola-report+jws' | 'saola-key-set+jws' | 'saola-device-key+jws' | 'saola-log-end+jws';

export type JwsRefusal = 'malformed' | 'unsigned' | 'wrong-purpose' | 'unknown-key' | 'altered';

/** Payload as JSON in UTF-8, header `{ alg: 'EdDSA', typ, kid }`, compact form (RFC 7515). */
export function signJws(payload: object, purpose: JwsPurpose, { key, keyId }: Signer): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', typ: purpose, kid: keyId })
    .sign(key);
}

/** The same with a key that signs at once, such as one of `node:crypto`. */
export function assembleJws(
  payload: object,
  purpose: JwsPurpose,
  { keyId, sign }: { keyId: string; sign(bytes: Uint8Array): Uint8Array },
): string {
  const part = (value: object) => base64url.encode(JSON.stringify(value));
  const signed = `${part({ alg: 'EdDSA', typ: purpose, kid: keyId })}.${part(payload)}`;
  return `${signed}.${base64url.encode(sign(new TextEncoder().encode(signed)))}`;
}

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
  const header = readHeader(jws);
  if (!header) return { refusal: 'malformed' };
  if (signature === '' || header.alg === 'none') return { refusal: 'unsigned' };
  if (header.alg !== 'EdDSA' || header.typ !== purpose) return { refusal: 'wrong-purpose' };
  const key = header.kid === undefined ? undefined : keys.get(header.kid);
  if (!key) return { refusal: 'unknown-key' };
  if (!isCanonical(signature)) return { refusal: 'altered' };
  try {
    const { payload } = await compactVerify(jws, key, { algorithms: ['EdDSA'] });
    return { payload: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) };
  } catch (error) {
    return { refusal: error instanceof errors.JWSSignatureVerificationFailed ? 'altered' : 'malformed' };
  }
}

const isBase64url = (part: string) => /^[A-Za-z0-9_-]+$/.test(part);

function readHeader(jws: string): ReturnType<typeof decodeProtectedHeader> | null {
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return null;
  }
}

/** Base64url of 64 bytes leaves four bits over: with them set otherwise, other text would be the same signature. */
function isCanonical(signature: string): boolean {
  try {
    return base64url.encode(base64url.decode(signature)) === signature;
  } catch {
    return false;
  }
}
