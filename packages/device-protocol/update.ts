import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { openJws, signJws } from './jws.ts';
import { KeySet } from './key-set.ts';
import { readVerifiers, type PublicKey, type Signer } from './keys.ts';
import { envelope } from './order-envelope.ts';

const Version = Type.String({ pattern: '^\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}$', description: 'such as 1.4.0' });
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Bytes = Type.Integer({ minimum: 1, maximum: 32 * 1024 * 1024 });

/** What the release key signs: of a program for devices what may run as which version. */
export const Release = Type.Object(
  { version: Version, sha256: Sha256, bytes: Bytes, issuedAt: Type.String({ format: 'date-time' }) },
  { title: 'Release' },
);
export type Release = Static<typeof Release>;

/** Of protocol 1.3, obeyed by a device that names it in `obeys`: fetch a program, try it, go back when it does not live. */
export const UpdateOrder = Type.Object(
  {
    ...envelope,
    kind: Type.Literal('UPDATE'),
    version: Version,
    path: Type.String({ pattern: '^/', description: 'on the server the device enrolled with' }),
    sha256: Sha256,
    bytes: Bytes,
    signature: Type.String({ description: 'a `Release` as JWS of type saola-release+jws' }),
    releaseKeys: Type.String({
      description: 'the keys that sign releases: a `KeySet` of the root key, of type saola-release-keys+jws',
    }),
    vouchWithinSeconds: Type.Integer({
      minimum: 10,
      maximum: 3600,
      description:
        'so long the new program has until the server has acknowledged its log; else the one before comes back',
    }),
    spreadSeconds: Type.Integer({
      minimum: 0,
      maximum: 86_400,
      description: 'a device waits a random part of it before it fetches',
    }),
    olderToo: Type.Optional(
      Type.Boolean({ description: 'also when the device runs a newer version; without it that is refused' }),
    ),
  },
  { title: 'UpdateOrder' },
);
export type UpdateOrder = Static<typeof UpdateOrder>;

/** Why a device does not run, or no longer runs, the version of an UPDATE. */
export const UpdateFailure = Type.Union(
  [
    Type.Literal('release-not-signed', {
      description: 'not by a release key of the root key, or of something else',
    }),
    Type.Literal('older-version'),
    Type.Literal('not-fetched'),
    Type.Literal('bundle-altered', { description: 'its bytes are not those signed' }),
    Type.Literal('no-room'),
    Type.Literal('busy', { description: 'it was never quiet long enough' }),
    Type.Literal('overtaken', { description: 'by a newer UPDATE' }),
    Type.Literal('did-not-start', { description: 'the new program ended; the one before runs' }),
    Type.Literal('did-not-vouch', { description: 'the server did not hear it in time; the one before runs' }),
    Type.Literal('cannot-restart'),
  ],
  { title: 'UpdateFailure' },
);
export type UpdateFailure = Static<typeof UpdateFailure>;

const releaseShape = Compile(Release);
const keySetShape = Compile(KeySet);

export const signRelease = (release: Release, signer: Signer): Promise<string> =>
  signJws(release, 'saola-release+jws', signer);

export const signReleaseKeys = (keys: KeySet, root: Signer): Promise<string> =>
  signJws(keys, 'saola-release-keys+jws', root);

/**
 * Whether an UPDATE is what a release key has signed.
 * @param lowest number of the newest set of release keys seen so far: an older set is worth nothing
 * @returns the number of its set, or null
 */
export async function verifyRelease(
  { version, sha256, bytes, signature, releaseKeys }: Omit<UpdateOrder, keyof typeof envelope | 'kind'>,
  rootKey: PublicKey,
  lowest = 1,
): Promise<number | null> {
  const set = await openJws(releaseKeys, 'saola-release-keys+jws', await readVerifiers([rootKey]));
  if (!('payload' in set) || !keySetShape.Check(set.payload) || set.payload.number < lowest) return null;
  const opened = await openJws(signature, 'saola-release+jws', await readVerifiers(set.payload.keys));
  if (!('payload' in opened) || !releaseShape.Check(opened.payload)) return null;
  const said = opened.payload;
  return said.version === version && said.sha256 === sha256 && said.bytes === bytes
    ? set.payload.number
    : null;
}
