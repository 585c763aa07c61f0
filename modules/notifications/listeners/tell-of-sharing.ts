import { findAccount, listNearestAccountsWith } from '@saola/access';
import { LinkBroken, PageLinkBroken, ShareDecided, ShareProposed } from '@saola/portals';
import { listener } from '@saola/platform/events';
import { notifyOfficers } from '../commands/notify-officers.ts';
import { writersOf } from './writers-of.ts';

/** Who decides for the receiving site hears that a story asks to stand there. */
export const tellReceivers = listener(
  ShareProposed,
  'notifications.tell-receivers',
  async (context, { title, from, unitPath }, { eventId }) =>
    notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'portals.share.decide', unitPath),
      title: `Tin chờ nhận: ${title}`,
      text: `${from} gửi tin “${title}”. Tin chỉ hiện trên trang của đơn vị khi được nhận.`,
      link: '/quan-tri/chia-se',
    }),
);

/** Who sent it hears what became of it; a rule asked nobody. */
export const tellSenders = listener(
  ShareDecided,
  'notifications.tell-senders',
  async (context, { title, site, accepted, note, askedBy }, { eventId }) => {
    const account = askedBy ? await findAccount(context.database, askedBy) : null;
    if (!account) return;
    await notifyOfficers(context, {
      eventId,
      officers: [account],
      title: `${accepted ? 'Tin đã được nhận' : 'Tin không được nhận'}: ${title}`,
      text: `${site} ${accepted ? 'đã nhận' : 'không nhận'} tin “${title}”.${note ? ` Ghi chú: ${note}` : ''}`,
      link: '/quan-tri/chia-se',
    });
  },
);

const problems: Record<string, string> = {
  NOT_FOUND: 'không còn trang ở địa chỉ này',
  WITHDRAWN: 'trang đã được gỡ',
  FILE_MISSING: 'tệp không còn',
  NO_ANSWER: 'máy chủ không trả lời trong hai ngày khác nhau',
  REFUSED: 'máy chủ báo lỗi trong hai ngày khác nhau',
  UNKNOWN_HOST: 'tên miền không còn',
};

/** Who wrote an article hears that a link in it leads nowhere. */
export const tellOfBrokenLinks = listener(
  LinkBroken,
  'notifications.tell-of-broken-links',
  async (context, { storyId, editionId, title, address, problem }, { eventId }) =>
    notifyOfficers(context, {
      eventId,
      officers: await writersOf(context, editionId),
      title: `Liên kết hỏng trong bài: ${title}`,
      text: `Liên kết ${address} trong bài “${title}” không mở được: ${problems[problem] ?? problem}.`,
      link: `/quan-tri/tin-bai/${storyId}`,
    }),
);

/** The same for the blocks of a page. */
export const tellOfBrokenPageLinks = listener(
  PageLinkBroken,
  'notifications.tell-of-broken-page-links',
  async (context, { pageId, site, title, writers, address, problem }, { eventId }) => {
    const accounts = await Promise.all(writers.map((id) => findAccount(context.database, id)));
    await notifyOfficers(context, {
      eventId,
      officers: accounts.filter((one) => one !== null).filter(({ disabledAt }) => disabledAt === null),
      title: `Liên kết hỏng trong trang: ${title}`,
      text: `Liên kết ${address} trong trang “${title}” của ${site} không mở được: ${problems[problem] ?? problem}.`,
      link: `/quan-tri/trang/${pageId}`,
    });
  },
);
