import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { openJws, signJws } from './jws.ts';
import { PublicKey, readVerifiers, type Signer } from './keys.ts';

/** The keys that sign orders, as the root key vouches for them. A set of a lower number never replaces a higher one. */
export const KeySet = Type.Object(
  {
    number: Type.Integer({ minimum: 1 }),
    issuedAt: Type.String({ format: 'date-time' }),
    keys: Type.Array(PublicKey),
  },
  { title: 'KeySet' },
);
export type KeySet = Static<typeof KeySet>;

const keySetShape = Compile(KeySet);

export function signKeySet(keySet: KeySet, root: Signer): Promise<string> {
  return signJws(keySet, 'saola-key-set+jws', root);
}

/** The set inside, or null when the root key did not sign it. */
export async function verifyKeySet(jws: string, rootKey: PublicKey): Promise<KeySet | null> {
  const opened = await openJws(jws, 'saola-key-set+jws', await readVerifiers([rootKey]));
  return 'payload' in opened && keySetShape.Check(opened.payload) ? opened.payload : null;
}
