import { Type, type Static } from 'typebox';
import { PlayerKind } from './heartbeat.ts';
import { PublicKey } from './keys.ts';
import { QuietHours } from './order.ts';
import { Words } from './shapes.ts';

export const DeviceKind = Type.Union([Type.Literal('LOUDSPEAKER'), Type.Literal('BOARD')]);
export type DeviceKind = Static<typeof DeviceKind>;

/** Where the broker is; from 1.2 on also all addresses of a cluster, of which a device tries one after the other. */
const whereTheBrokerIs = {
  mqttUrl: Type.String(),
  mqttUrls: Type.Optional(
    Type.Array(Type.String(), {
      minItems: 1,
      description: 'all servers of a cluster; begin with one by chance, go on with the next when it is away',
    }),
  ),
};

/** `POST /api/devices/enrol`. The code works once; the private key stays on the device. */
export const EnrolmentRequest = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 40 }),
    publicKey: PublicKey,
    kind: DeviceKind,
    agentVersion: Words(40),
    player: Type.Union([PlayerKind, Type.Null()]),
  },
  { title: 'EnrolmentRequest' },
);
export type EnrolmentRequest = Static<typeof EnrolmentRequest>;

/** Said once. Over MQTT the device signs in with deviceId and secret, over HTTP with the same as Basic authorisation. */
export const EnrolmentAnswer = Type.Object(
  {
    deviceId: Type.String({ format: 'uuid' }),
    secret: Type.String({ description: '256 random bits in base64url' }),
    ...whereTheBrokerIs,
    rootKey: PublicKey,
    orderKeys: Type.Array(PublicKey),
    keySetNumber: Type.Integer({ minimum: 1 }),
    name: Type.String(),
    unitName: Type.String(),
    timeZone: Type.String(),
    quietHours: QuietHours,
    volume: Type.Integer({ minimum: 0, maximum: 100 }),
    emergencyVolume: Type.Integer({ minimum: 0, maximum: 100 }),
  },
  { title: 'EnrolmentAnswer' },
);
export type EnrolmentAnswer = Static<typeof EnrolmentAnswer>;

/** `GET /api/devices/me` with the device's credentials, asked at each start: the broker may have moved. */
export const OwnDevice = Type.Object(
  {
    deviceId: Type.String({ format: 'uuid' }),
    name: Type.String(),
    unitName: Type.String(),
    ...whereTheBrokerIs,
    serverTime: Type.String({ format: 'date-time' }),
  },
  { title: 'OwnDevice' },
);
export type OwnDevice = Static<typeof OwnDevice>;
