import { Type, type Static } from 'typebox';
import { envelope } from './order-envelope.ts';

/** What somebody at a desk asks of a device now. Each is receipted, and answered by a DEVICE entry with its `orderId`. */
export const ControlKind = Type.Union([
  Type.Literal('MUTE', { description: 'only emergencies sound, until UNMUTE; also after a restart' }),
  Type.Literal('UNMUTE'),
  Type.Literal('TEST_TONE', { description: 'five seconds of one tone, now or never; no programme' }),
  Type.Literal('IDENTIFY', {
    description: 'three short tones, now or never: somebody stands before several devices',
  }),
  Type.Literal('RESTART', { description: 'the program ends and comes back by itself' }),
  Type.Literal('SEND_LOGS', {
    description: 'POST /api/devices/me/logs/{orderId} with what it has written lately',
  }),
]);
export type ControlKind = Static<typeof ControlKind>;

/** Of protocol 1.3. A device names in its heartbeats which of them it obeys (`obeys`). */
export const ControlOrder = Type.Object({ ...envelope, kind: ControlKind }, { title: 'ControlOrder' });
export type ControlOrder = Static<typeof ControlOrder>;

export const controlKinds: readonly ControlKind[] = ControlKind.anyOf.map((one) => one.const);

export const isControl = (order: { kind: string }): order is ControlOrder =>
  controlKinds.some((kind) => kind === order.kind);

/** Why an order that was receipted was not done. */
export const ControlFailure = Type.Union(
  [
    Type.Literal('busy', { description: 'something sounds that is not to be disturbed' }),
    Type.Literal('quiet-hours'),
    Type.Literal('muted'),
    Type.Literal('player-failed'),
    Type.Literal('overtaken', { description: 'a programme began in the middle' }),
    Type.Literal('was-off', { description: 'the device went off before it was done' }),
    Type.Literal('cannot-restart', { description: 'nothing would start it again' }),
    Type.Literal('not-sent', { description: 'the server did not take what was to be sent' }),
  ],
  { title: 'ControlFailure' },
);
export type ControlFailure = Static<typeof ControlFailure>;

const longestLog = 400_000;

/** Body of `POST /api/devices/me/logs/{orderId}`, with the credentials of the device. */
export const SentLogs = Type.Object(
  {
    agentLog: Type.String({ maxLength: longestLog, description: 'what the program wrote, newest last' }),
    entries: Type.Array(Type.String({ maxLength: 16 * 1024 }), {
      maxItems: 500,
      description: 'the newest entries of its log, as signed',
    }),
  },
  { title: 'SentLogs' },
);
export type SentLogs = Static<typeof SentLogs>;
