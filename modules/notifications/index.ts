export { notificationsError } from './errors.ts';
export { listNotices } from './queries/list-notices.ts';
