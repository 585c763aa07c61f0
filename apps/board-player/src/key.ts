export interface BoardKey {
  publicKey: { kty: 'OKP'; crv: 'Ed25519'; x: string };
  privateKey: CryptoKey | Uint8Array;
}

/** The board's own Ed25519 key: by the browser where it can (Chrome 137 on, HTTPS), else in JavaScript. */
export async function makeKey(): Promise<BoardKey> {
  return (await madeByBrowser()) ?? madeInScript();
}

async function madeByBrowser(): Promise<BoardKey | null> {
  try {
    const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const { x } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    return x ? { publicKey: { kty: 'OKP', crv: 'Ed25519', x }, privateKey: pair.privateKey } : null;
  } catch {
    return null;
  }
}

async function madeInScript(): Promise<BoardKey> {
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  const privateKey = crypto.getRandomValues(new Uint8Array(32));
  const x = btoa(String.fromCharCode(...ed25519.getPublicKey(privateKey)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return { publicKey: { kty: 'OKP', crv: 'Ed25519', x }, privateKey };
}

/** A random UUID also where the page is not served by HTTPS and `crypto.randomUUID` is missing (RFC 9562, version 4). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
