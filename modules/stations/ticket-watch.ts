import type { DeviceFault } from '@saola/devices';
import type { TicketState, WatchedCause } from './ticket.ts';

export interface FaultRule {
  /** Null for what only people can notice. */
  openAfterMinutes: number | null;
  openAfterBroadcasts: number | null;
  closeAfterMinutes: number;
  reopenWithinHours: number;
  dueWithinHours: number;
}

/** Something wrong with a device, or gone again. */
export interface Sign {
  deviceId: string;
  cause: WatchedCause;
  since: Date;
  goneSince: Date | null;
}

/** The newest ticket Saola opened for a device and a cause. */
export interface WatchedTicket {
  id: string;
  deviceId: string;
  cause: WatchedCause;
  state: TicketState;
  resolvedAt: Date | null;
  closedAt: Date | null;
}

export interface Watch {
  open: Sign[];
  reopen: { ticketId: string; sign: Sign }[];
  close: { ticketId: string; sign: Sign }[];
}

/** Which faults need somebody: one that explains another stands for both. */
export function causesOf(faults: readonly DeviceFault[], unheard: boolean): WatchedCause[] {
  const causes = new Set<WatchedCause>(faults);
  // Silent because the power went: the electricians are to be asked, not the network's keepers.
  if (causes.has('MAINS')) causes.delete('AWAY');
  if (unheard && !causes.has('SILENT')) causes.add('UNHEARD');
  return [...causes];
}

const keyOf = ({ deviceId, cause }: { deviceId: string; cause: string }) => `${deviceId} ${cause}`;
const passed = (from: Date, now: Date, minutes: number) => now.getTime() - from.getTime() >= minutes * 60_000;

/** What becomes of tickets, from what is wrong now and since when. */
export function watch(
  signs: readonly Sign[],
  tickets: readonly WatchedTicket[],
  rules: ReadonlyMap<string, FaultRule>,
  now: Date,
): Watch {
  const newest = new Map(tickets.map((ticket) => [keyOf(ticket), ticket]));
  const found: Watch = { open: [], reopen: [], close: [] };
  for (const sign of signs) {
    const rule = rules.get(sign.cause);
    if (rule?.openAfterMinutes === null || rule?.openAfterMinutes === undefined) continue;
    const ticket = newest.get(keyOf(sign));
    if (sign.goneSince) {
      if (ticket && ticket.state !== 'CLOSED' && passed(sign.goneSince, now, rule.closeAfterMinutes))
        found.close.push({ ticketId: ticket.id, sign });
    } else if (passed(sign.since, now, rule.openAfterMinutes)) {
      if (!ticket) found.open.push(sign);
      else if (ticket.state === 'CLOSED') {
        // Ended by hand while it lasted: whoever did so knew. Only what came back since is news.
        if (ticket.closedAt! >= sign.since) continue;
        if (passed(ticket.closedAt!, now, rule.reopenWithinHours * 60)) found.open.push(sign);
        else found.reopen.push({ ticketId: ticket.id, sign });
      } else if (ticket.state === 'RESOLVED' && passed(ticket.resolvedAt!, now, rule.closeAfterMinutes))
        found.reopen.push({ ticketId: ticket.id, sign });
    }
  }
  return found;
}
