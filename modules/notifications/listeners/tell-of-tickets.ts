import { findAccount, listNearestAccountsWith, type AccountAddress } from '@saola/access';
import { causeNames, TicketAssigned, TicketsOpened } from '@saola/stations';
import { listener } from '@saola/platform/events';
import { formatDateTime } from '@saola/vietnamese';
import { notifyOfficers } from '../commands/notify-officers.ts';

/** A storm makes a hundred faults in one moment: whoever mends there hears of all of them in one notice. */
export const tellOfTickets = listener(
  TicketsOpened,
  'notifications.tell-of-tickets',
  async (context, { tickets }, { eventId }) => {
    type Told = (typeof tickets)[number];
    const work = new Map<string, { officer: AccountAddress; told: Told[] }>();
    for (const [unitPath, told] of Map.groupBy(tickets, (ticket) => ticket.unitPath))
      for (const officer of await listNearestAccountsWith(context, 'stations.ticket.work', unitPath)) {
        const known = work.get(officer.id);
        work.set(officer.id, { officer, told: [...(known?.told ?? []), ...told] });
      }
    for (const { officer, told } of work.values()) {
      const [first] = told;
      const alone = told.length === 1 && first;
      const said = told
        .slice(0, 10)
        .map(({ subject, cause }) => `${subject}: ${causeNames[cause].toLowerCase()}`);
      const more = told.length > 10 ? `; và ${told.length - 10} sự cố khác` : '';
      await notifyOfficers(context, {
        eventId,
        officers: [officer],
        title: alone
          ? `${alone.again ? 'Sự cố lặp lại' : 'Sự cố mới'}: ${alone.subject}`
          : `${told.length} sự cố của loa cần xử lý`,
        text: `${said.join('; ')}${more}.`,
        link: alone ? `/quan-tri/su-co/${alone.ticketId}` : '/quan-tri/su-co',
      });
    }
  },
);

/** Who was asked to see to a fault hears of it, and until when. */
export const tellOfTicketsGiven = listener(
  TicketAssigned,
  'notifications.tell-of-tickets-given',
  async (context, { ticketId, subject, cause, to, by, dueAt }, { eventId }) => {
    const account = await findAccount(context.database, to);
    if (!account || account.disabledAt) return;
    await notifyOfficers(context, {
      eventId,
      officers: [account],
      title: `Sự cố được giao: ${subject}`,
      text: `${by} giao xử lý sự cố “${causeNames[cause]}” của ${subject}. Hạn xử lý: ${formatDateTime(new Date(dueAt))}.`,
      link: `/quan-tri/su-co/${ticketId}`,
    });
  },
);
