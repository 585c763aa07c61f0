import { Type, type Static } from 'typebox';
import { ControlKind } from '@saola/device-protocol';

/** What an officer may ask of a device from a desk. */
export const AskedKind = Type.Union([
  Type.Literal('SET_VOLUME'),
  Type.Literal('UPDATE'),
  ...ControlKind.anyOf,
]);
export type AskedKind = Static<typeof AskedKind>;

export const ControlState = Type.Union([
  Type.Literal('SENT', { description: 'not answered yet' }),
  Type.Literal('RECEIVED', { description: 'the device has it, and is at it' }),
  Type.Literal('DONE'),
  Type.Literal('FAILED'),
  Type.Literal('REFUSED'),
  Type.Literal('EXPIRED', { description: 'the device did not answer in time' }),
]);
export type ControlState = Static<typeof ControlState>;

interface Told {
  kind: string;
  not_after: Date;
  receipted_at: Date | null;
  outcome: 'ACCEPTED' | 'REFUSED' | null;
  ended_at: Date | null;
  done: boolean | null;
}

/** A device that has obeyed, but has not come to an end in this time, will say nothing more. */
const patience = 15 * 60_000;

export function stateOfControl(told: Told, now: Date): ControlState {
  if (told.ended_at) return told.done ? 'DONE' : 'FAILED';
  if (told.outcome === 'REFUSED') return 'REFUSED';
  if (told.receipted_at && told.kind === 'SET_VOLUME') return 'DONE';
  // An update waits for its turn and for a quiet hour.
  const end =
    told.receipted_at && told.kind !== 'UPDATE'
      ? told.receipted_at.getTime() + patience
      : told.not_after.getTime();
  if (end < now.getTime()) return 'EXPIRED';
  return told.receipted_at ? 'RECEIVED' : 'SENT';
}

const minutes = 60_000;

/** What is to happen now is worth nothing later: a tone ordered at noon must not sound at night. */
export const lifetimeOf: Record<ControlKind, number> = {
  TEST_TONE: 2 * minutes,
  IDENTIFY: 2 * minutes,
  RESTART: 2 * minutes,
  SEND_LOGS: 24 * 60 * minutes,
  MUTE: 7 * 24 * 60 * minutes,
  UNMUTE: 7 * 24 * 60 * minutes,
};

/** For those that wait until the device is there again. */
export const waits = (kind: ControlKind): boolean => lifetimeOf[kind] > 2 * minutes;

export const permissionFor = (kind: ControlKind): 'devices.speaker.write' | 'devices.agent.write' =>
  kind === 'RESTART' || kind === 'SEND_LOGS' ? 'devices.agent.write' : 'devices.speaker.write';
