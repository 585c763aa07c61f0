// As much of MQTT 3.1.1 as a simulated loudspeaker needs: ten thousand of them shall cost the machine little.

export interface Packet {
  type: number;
  flags: number;
  body: Buffer;
}

export const CONNACK = 2;
export const PUBLISH = 3;
export const SUBACK = 9;

export function connectPacket(id: string, secret: string): Buffer {
  // A clean session with name and password, no will; silent for as long as it likes.
  const head = Buffer.concat([text('MQTT'), Buffer.from([4, 0xc2, 0, 0])]);
  return packet(0x10, Buffer.concat([head, text(id), text(id), text(secret)]));
}

/** Each with QoS 0. */
export function subscribePacket(topics: readonly string[]): Buffer {
  const asked = topics.map((topic) => Buffer.concat([text(topic), Buffer.from([0])]));
  return packet(0x82, Buffer.concat([Buffer.from([0, 1]), ...asked]));
}

/** With QoS 0. */
export function publishPacket(topic: string, payload: string): Buffer {
  return packet(0x30, Buffer.concat([text(topic), Buffer.from(payload)]));
}

/** The topic and the payload of a PUBLISH that came with QoS 0. */
export function readPublish({ body }: Packet): { topic: string; payload: string } {
  const length = body.readUInt16BE(0);
  return { topic: body.toString('latin1', 2, 2 + length), payload: body.toString('utf8', 2 + length) };
}

/** Takes bytes as they come and hands on whole packets. */
export function packetReader(take: (packet: Packet) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const header = readHeader(rest);
      if (!header || rest.length < header.end) return;
      const first = rest[0]!;
      take({ type: first >> 4, flags: first & 15, body: rest.subarray(header.start, header.end) });
      rest = rest.subarray(header.end);
    }
  };
}

function readHeader(bytes: Buffer): { start: number; end: number } | null {
  let length = 0;
  for (let at = 1; at < Math.min(bytes.length, 5); at++) {
    const byte = bytes[at]!;
    length += (byte & 127) << (7 * (at - 1));
    if (byte < 128) return { start: at + 1, end: at + 1 + length };
  }
  return null;
}

function packet(first: number, body: Buffer): Buffer {
  const header = [first];
  for (let rest = body.length; ;) {
    const byte = rest & 127;
    rest >>= 7;
    header.push(rest > 0 ? byte | 128 : byte);
    if (rest === 0) return Buffer.concat([Buffer.from(header), body]);
  }
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
