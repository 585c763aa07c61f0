import { expect, it } from 'vitest';
import { causesOf, watch, type FaultRule, type Sign, type WatchedTicket } from './ticket-watch.ts';

const rules = new Map<string, FaultRule>([
  [
    'AWAY',
    {
      openAfterMinutes: 30,
      openAfterBroadcasts: null,
      closeAfterMinutes: 15,
      reopenWithinHours: 24,
      dueWithinHours: 48,
    },
  ],
]);
const now = new Date('2026-11-22T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const sign = (since: number, gone: number | null = null): Sign => ({
  deviceId: 'd',
  cause: 'AWAY',
  since: ago(since),
  goneSince: gone === null ? null : ago(gone),
});
const ticket = (more: Partial<WatchedTicket> = {}): WatchedTicket => ({
  id: 't',
  deviceId: 'd',
  cause: 'AWAY',
  state: 'OPEN',
  resolvedAt: null,
  closedAt: null,
  ...more,
});
const said = (signs: Sign[], tickets: WatchedTicket[] = []) => {
  const { open, reopen, close } = watch(signs, tickets, rules, now);
  return [open.length, reopen.length, close.length];
};

it('opens one ticket when a sign has lasted, and closes it when it has been gone for a while', () => {
  expect(said([sign(29)])).toEqual([0, 0, 0]);
  expect(said([sign(30)])).toEqual([1, 0, 0]);
  expect(said([sign(90)], [ticket()])).toEqual([0, 0, 0]);
  expect(said([sign(90, 14)], [ticket()])).toEqual([0, 0, 0]);
  expect(said([sign(90, 15)], [ticket({ state: 'RESOLVED', resolvedAt: ago(20) })])).toEqual([0, 0, 1]);
});

it('takes up the same ticket when it was said to be mended and is not, or comes back within a day', () => {
  expect(said([sign(90)], [ticket({ state: 'RESOLVED', resolvedAt: ago(14) })])).toEqual([0, 0, 0]);
  expect(said([sign(90)], [ticket({ state: 'RESOLVED', resolvedAt: ago(15) })])).toEqual([0, 1, 0]);
  const closed = (at: number) => ticket({ state: 'CLOSED', closedAt: ago(at) });
  expect(said([sign(40)], [closed(120)])).toEqual([0, 1, 0]);
  expect(said([sign(40)], [closed(25 * 60)])).toEqual([1, 0, 0]);
  expect(said([sign(90)], [closed(60)])).toEqual([0, 0, 0]);
});

it('asks for one thing where one fault explains another', () => {
  expect(causesOf(['AWAY', 'MAINS'], false)).toEqual(['MAINS']);
  expect(causesOf(['SILENT', 'STORAGE'], true)).toEqual(['SILENT', 'STORAGE']);
  expect(causesOf([], true)).toEqual(['UNHEARD']);
});
