import { makeKey, readSigner, signReleaseKeys, type PrivateKey, type Signer } from '@saola/device-protocol';
import type { Config } from '@saola/platform/config';
import { keptSecret } from '@saola/platform/keys';

/** Of the only set so far; a device never takes an older one than it has seen. */
const setNumber = 1;

/** The key that signs releases, apart from those that sign orders, and what the root key says of it. */
export async function releaseKeys({
  dataDir,
}: Pick<Config, 'dataDir'>): Promise<{ signer: Signer; signedKeys: string }> {
  const kept = async (name: string) => {
    const make = async () => JSON.stringify((await makeKey()).privateKey);
    return JSON.parse(await keptSecret(dataDir, name, make)) as PrivateKey;
  };
  const key = await kept('release-key-1.json');
  const { kty, crv, x } = key;
  const keys = { number: setNumber, issuedAt: new Date().toISOString(), keys: [{ kty, crv, x }] };
  const root = await readSigner(await kept('order-root-key.json'));
  return { signer: await readSigner(key), signedKeys: await signReleaseKeys(keys, root) };
}
