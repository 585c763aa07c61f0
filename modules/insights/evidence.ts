import type { Channel } from '@saola/newsroom';
import { groupBy, reasonInWords, type Mark, type MarkAt, type Place } from './journey.ts';

/** A line of the record that a superior reads, in Vietnamese. */
export interface Evidence {
  at: Date;
  text: string;
}

const places: Record<Channel, string> = {
  PORTAL: 'trang',
  LOUDSPEAKER: 'loa',
  BOARD: 'bảng tin',
  APP: 'đơn vị',
};

const sentences: Partial<Record<`${Channel} ${Mark}`, string>> = {
  'PORTAL DELIVERED': 'đã đăng',
  'APP DELIVERED': 'có tin trong ứng dụng',
  'LOUDSPEAKER DELIVERED': 'đã nhận lệnh phát',
  'LOUDSPEAKER STARTED': 'bắt đầu phát',
  'LOUDSPEAKER FINISHED': 'phát xong',
  'BOARD DELIVERED': 'đã nhận tin',
  'BOARD SHOWN': 'đã hiện tin',
};

/** What happened, minute by minute; many places doing the same in one minute make one line. */
export function evidenceOf(journey: readonly Place[]): Evidence[] {
  const all = journey.flatMap((place) => place.marks.map((mark) => ({ place, mark })));
  const told = all.filter(({ place, mark }) => whatOf(place.channel, mark) !== null);
  const groups = groupBy(told, ({ place, mark }) => {
    const minute = Math.floor(mark.at.getTime() / 60_000);
    return [minute, place.channel, whatOf(place.channel, mark)].join(' ');
  });
  const lines = [...groups.values()].map((group) => {
    const first = group.reduce((a, b) => (b.mark.at < a.mark.at ? b : a));
    const { channel, placeName } = first.place;
    const who = group.length === 1 ? placeName : `${group.length} ${places[channel]}`;
    return { at: first.mark.at, text: `${capital(who)} ${whatOf(channel, first.mark)}` };
  });
  return lines.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function whatOf(channel: Channel, { mark, silent, reason }: MarkAt): string | null {
  if (mark === 'FAILED') return `không phát được: ${reasonInWords(reason)}`;
  if (mark === 'FINISHED' && silent) return 'chạy hết bài nhưng không có tiếng (máy không có loa)';
  return sentences[`${channel} ${mark}`] ?? null;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
