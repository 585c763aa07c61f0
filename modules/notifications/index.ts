export { notificationsError } from './errors.ts';
export { listNotices } from './queries/list-notices.ts';
export { countMails } from './queries/count-mails.ts';
