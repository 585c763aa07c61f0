import fc from 'fast-check';
import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import {
  decodeAdpcm,
  encodeAdpcm,
  liveBlockReader,
  liveFormat,
  makeKey,
  newAdpcmState,
  readLiveBlock,
  readSigner,
  readVerifiers,
  writeLiveBlock,
  type Signer,
  type Verifiers,
} from './index.ts';

const talkId = randomUUID();
let signer: Signer;
let keys: Verifiers;

beforeAll(async () => {
  const made = await makeKey();
  signer = await readSigner(made.privateKey);
  keys = await readVerifiers([made.publicKey]);
});

const sound = (sequence: number, talk = talkId, by = signer) =>
  writeLiveBlock(talk, { sequence, kind: 'sound', payload: randomBytes(1_604) }, by).subarray(4);
const asked = (after = -1) => ({ talkId, after, keys });

test('a block of the talk by a key of the province is taken, and each other refused by its name', async () => {
  expect(readLiveBlock(sound(7), asked(6))).toMatchObject({ block: { sequence: 7, kind: 'sound' } });
  const stranger = await readSigner((await makeKey()).privateKey);
  expect(readLiveBlock(sound(7, talkId, stranger), asked())).toEqual({ refusal: 'altered' });
  expect(readLiveBlock(sound(7, randomUUID()), asked())).toEqual({ refusal: 'wrong-talk' });
  expect(readLiveBlock(sound(7), asked(7))).toEqual({ refusal: 'replayed' });
  expect(readLiveBlock(sound(7).subarray(0, 80), asked())).toEqual({ refusal: 'malformed' });
});

test('a changed byte anywhere is refused', () => {
  const block = sound(7);
  fc.assert(
    fc.property(fc.nat(block.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(block);
      changed[at]! ^= by;
      expect(readLiveBlock(changed, asked())).toHaveProperty('refusal');
    }),
    { numRuns: 300 },
  );
});

test('a stream is taken apart wherever it was cut on its way, and what is none is not kept', () => {
  const blocks = [0, 1, 2].map((sequence) =>
    writeLiveBlock(talkId, { sequence, kind: 'nothing', payload: new Uint8Array() }, signer),
  );
  const stream = Buffer.concat(blocks);
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length), { maxLength: 6 }), (cuts) => {
      const read = liveBlockReader();
      const edges = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
      const got = edges.slice(1).flatMap((edge, at) => read(stream.subarray(edges[at], edge)));
      expect(got.map((one) => one.toString('hex'))).toEqual(
        blocks.map((one) => one.subarray(4).toString('hex')),
      );
    }),
    { numRuns: 50 },
  );
  expect(() => liveBlockReader()(Buffer.from('HTTP/1.1 200 OK'))).toThrow(RangeError);
});

test('speech-like sound comes back close to what it was, each block by itself', () => {
  const state = newAdpcmState();
  const samples = Int16Array.from({ length: liveFormat.rate }, (_, at) =>
    Math.round(9_000 * Math.sin(at / 7) * Math.sin(at / 900) + 3_000 * Math.sin(at / 2.3)),
  );
  const parts = Array.from({ length: 5 }, (_, at) => samples.subarray(at * 3_200, (at + 1) * 3_200));
  const heard = parts.map((part) => encodeAdpcm(part, state)).map(decodeAdpcm);
  const noise = heard.flatMap((part, at) => [...part!].map((value, place) => value - parts[at]![place]!));
  const power = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value * value, 0);
  expect(10 * Math.log10(power(samples) / power(noise))).toBeGreaterThan(20);
});

test('no bytes put the decoder off', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const samples = decodeAdpcm(bytes);
      expect(samples === null || samples.length === (bytes.length - 4) * 2).toBe(true);
    }),
  );
});
