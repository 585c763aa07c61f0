import { defineModule } from '@saola/platform/module';
import { notificationsError } from './errors.ts';
import { removeOldNotices } from './jobs/remove-old-notices.ts';
import { sendMailTask } from './jobs/send-mail.ts';
import { tellOfDoubtedLogs, tellTechnicians } from './listeners/tell-of-devices.ts';
import { closeEmergencyNotices, tellConfirmers } from './listeners/tell-of-emergencies.ts';
import { tellHandlers, tellNewHandlers } from './listeners/tell-of-feedback.ts';
import {
  closeScheduleNotices,
  tellScheduleApprovers,
  tellScheduleWriters,
} from './listeners/tell-of-schedules.ts';
import { tellOfTickets, tellOfTicketsGiven } from './listeners/tell-of-tickets.ts';
import { tellApprovers, tellAuthors, tellReviewers } from './listeners/tell-of-stories.ts';
import { stopMailer } from './mail/mailer.ts';
import {
  tellOfBrokenLinks,
  tellOfBrokenPageLinks,
  tellReceivers,
  tellSenders,
} from './listeners/tell-of-sharing.ts';
import { permissions } from './permissions.ts';
import { listMailsRoute, listNoticesRoute, readNoticeRoute } from './routes/notices.ts';

export const notifications = defineModule({
  name: 'notifications',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [notificationsError],
  permissions,
  routes: [listNoticesRoute, readNoticeRoute, listMailsRoute],
  listeners: [
    tellApprovers,
    tellAuthors,
    tellReviewers,
    tellConfirmers,
    closeEmergencyNotices,
    tellHandlers,
    tellNewHandlers,
    tellTechnicians,
    tellScheduleApprovers,
    tellScheduleWriters,
    closeScheduleNotices,
    tellOfDoubtedLogs,
    tellOfTickets,
    tellOfTicketsGiven,
    tellReceivers,
    tellSenders,
    tellOfBrokenLinks,
    tellOfBrokenPageLinks,
  ],
  tasks: [sendMailTask],
  jobs: [removeOldNotices],
  start: async (services) => () => stopMailer(services),
});
