import { KeyObject, sign, verify } from 'node:crypto';
import type { Signer, Verifiers } from './keys.ts';

/** What a block of a talk says: nobody speaks just now, sound, or that the talk is over. */
export type LiveBlockKind = 'nothing' | 'sound' | 'end';

export interface LiveBlock {
  /** Goes up from block to block; a place may stay empty. */
  sequence: number;
  kind: LiveBlockKind;
  /** Of `sound`: see live-codec. */
  payload: Uint8Array;
}

/** `wrong-talk`: genuine, but of another; `replayed`: not newer than one that has come. */
export type LiveBlockRefusal = 'malformed' | 'altered' | 'wrong-talk' | 'replayed';

// No JWS begins so: a signature of the one is worth nothing as the other.
const context = Buffer.from('saola-live-block', 'ascii');
const kinds: readonly LiveBlockKind[] = ['nothing', 'sound', 'end'];
const signatureBytes = 64;
const talkAt = context.length;
const sequenceAt = talkAt + 16;
const kindAt = sequenceAt + 4;
const payloadAt = kindAt + 1;
const leastBytes = signatureBytes + payloadAt;
/** Longer is no block: whoever reads a stream need not keep more. */
export const mostBlockBytes = 16_384;

/** As it goes over the wire to every device alike: length, signature, and what is signed. */
export function writeLiveBlock(talkId: string, block: LiveBlock, { key }: Signer): Buffer {
  const signed = Buffer.alloc(payloadAt + block.payload.length);
  context.copy(signed);
  bytesOf(talkId).copy(signed, talkAt);
  signed.writeUInt32BE(block.sequence, sequenceAt);
  signed.writeUInt8(kinds.indexOf(block.kind), kindAt);
  signed.set(block.payload, payloadAt);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(signatureBytes + signed.length);
  return Buffer.concat([length, sign(null, signed, KeyObject.from(key)), signed]);
}

/** One block without its length, checked before anything in it is believed. */
export function readLiveBlock(
  bytes: Buffer,
  {
    talkId,
    after,
    keys,
  }: { talkId: string; /** the last that came, −1 for none */ after: number; keys: Verifiers },
): { block: LiveBlock } | { refusal: LiveBlockRefusal } {
  if (bytes.length < leastBytes || bytes.length > mostBlockBytes) return { refusal: 'malformed' };
  const signature = bytes.subarray(0, signatureBytes);
  const signed = bytes.subarray(signatureBytes);
  const kind = kinds[signed[kindAt]!];
  if (!signed.subarray(0, context.length).equals(context) || !kind) return { refusal: 'malformed' };
  const isGenuine = [...keys.values()].some((key) => verify(null, signed, KeyObject.from(key), signature));
  if (!isGenuine) return { refusal: 'altered' };
  if (!signed.subarray(talkAt, sequenceAt).equals(bytesOf(talkId))) return { refusal: 'wrong-talk' };
  const sequence = signed.readUInt32BE(sequenceAt);
  if (sequence <= after) return { refusal: 'replayed' };
  return { block: { sequence, kind, payload: signed.subarray(payloadAt) } };
}

/** Takes a stream apart as its bytes come; throws RangeError at what cannot be a block. */
export function liveBlockReader(): (chunk: Uint8Array) => Buffer[] {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const blocks: Buffer[] = [];
    while (rest.length >= 4) {
      const length = rest.readUInt32BE(0);
      if (length < leastBytes || length > mostBlockBytes) throw new RangeError(`A block of ${length} bytes`);
      if (rest.length < 4 + length) break;
      blocks.push(rest.subarray(4, 4 + length));
      rest = rest.subarray(4 + length);
    }
    return blocks;
  };
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
