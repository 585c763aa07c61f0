import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { openJws, signJws } from './jws.ts';
import { PublicKey, type Signer, type Verifiers } from './keys.ts';

const Uuid = Type.String({ format: 'uuid' });
const Instant = Type.String({ format: 'date-time' });
const Hash = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

/** First line of a log file. The root key is to be compared with the one that the province has made public. */
export const LogFileHeader = Type.Object(
  {
    format: Type.Literal('saola-device-log'),
    version: Type.Literal(1),
    deviceId: Uuid,
    rootKey: PublicKey,
    writtenAt: Instant,
  },
  { title: 'LogFileHeader' },
);
export type LogFileHeader = Static<typeof LogFileHeader>;

/** Stands before the entries of a log: whose they are, vouched for with an order key. */
export const DeviceVouching = Type.Object(
  {
    deviceId: Uuid,
    name: Type.String(),
    unitName: Type.String(),
    publicKey: PublicKey,
    log: Uuid,
    number: Type.Integer({ minimum: 1, description: '1, 2, 3 …: which log of the device' }),
    begunAt: Type.String({ format: 'date-time', description: 'when the server first heard of it' }),
  },
  { title: 'DeviceVouching' },
);
export type DeviceVouching = Static<typeof DeviceVouching>;

/** Stands after the entries of a log, signed with an order key: whoever cuts off the end, cuts off this. */
export const LogEnd = Type.Object(
  {
    deviceId: Uuid,
    log: Uuid,
    sequence: Type.Integer({ minimum: 0, description: 'of the last entry that the server has' }),
    hash: Type.Union([Hash, Type.Null()]),
    logs: Type.Integer({
      minimum: 1,
      description: 'how many logs the device has: 1 … this stand in the file',
    }),
    writtenAt: Type.String({ format: 'date-time', description: 'as in the header' }),
    doubts: Type.Array(
      Type.Object({
        sequence: Type.Integer(),
        fault: Type.String(),
        jws: Type.Union([Type.String(), Type.Null()], { description: 'the entry that was refused' }),
        noticedAt: Instant,
      }),
      { description: 'what the server noticed about this log' },
    ),
  },
  { title: 'LogEnd' },
);
export type LogEnd = Static<typeof LogEnd>;

export const signVouching = (vouching: DeviceVouching, signer: Signer): Promise<string> =>
  signJws(vouching, 'saola-device-key+jws', signer);

export const signLogEnd = (end: LogEnd, signer: Signer): Promise<string> =>
  signJws(end, 'saola-log-end+jws', signer);

const vouchingShape = Compile(DeviceVouching);
const endShape = Compile(LogEnd);

export async function openVouching(jws: string, keys: Verifiers): Promise<DeviceVouching | null> {
  const opened = await openJws(jws, 'saola-device-key+jws', keys);
  return 'payload' in opened && vouchingShape.Check(opened.payload) ? opened.payload : null;
}

export async function openLogEnd(jws: string, keys: Verifiers): Promise<LogEnd | null> {
  const opened = await openJws(jws, 'saola-log-end+jws', keys);
  return 'payload' in opened && endShape.Check(opened.payload) ? opened.payload : null;
}
