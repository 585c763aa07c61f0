import { formatTime } from './issue-time.ts';

interface Worded {
  exercise: boolean;
  message: 'ALERT' | 'ALL_CLEAR';
  authority: string;
  title: string;
  issuedAt: string | null;
}

const exerciseWords = 'Đây là cuộc diễn tập. Đây là cuộc diễn tập, không phải tình huống thật.';

/** Every repeat says who orders and since when it is said. */
export function announcementOf({ exercise, message, authority, title, issuedAt }: Worded): string {
  const from = `${message === 'ALL_CLEAR' ? 'Thông báo' : 'Thông báo khẩn cấp'} của ${authority}`;
  const when = issuedAt ? `, phát lúc ${formatTime(issuedAt)}` : '';
  return [exercise ? exerciseWords : '', `${from}${when}.`, `${title}.`]
    .filter((part) => part !== '')
    .join(' ');
}

/** First and last: whoever begins to listen in the middle learns it too. */
export const closingOf = ({ exercise }: Pick<Worded, 'exercise'>): string => (exercise ? exerciseWords : '');

/** Fixed words: an end asks for no confirmation, so nobody may say by it what he likes. */
export const allClearText = ({ title, stillDanger }: { title: string; stillDanger: boolean }): string =>
  stillDanger
    ? `“${title}” đã hết hiệu lực. Cảnh báo khác vẫn còn hiệu lực. Bà con tiếp tục đề phòng và làm theo các thông báo khẩn cấp khác trên loa.`
    : `“${title}” đã hết hiệu lực. Tình huống này đã kết thúc. Bà con trở lại sinh hoạt bình thường, tiếp tục đề phòng và nghe thông báo của địa phương.`;

export const orderTitle = ({ exercise, title }: Pick<Worded, 'exercise' | 'title'>): string =>
  exercise ? `DIỄN TẬP: ${title}` : title;
