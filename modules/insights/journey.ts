import type { Channel } from '@saola/newsroom';

/** What has become of an edition at the places it was meant for. Pure: no input, no output. */

export const marks = ['TARGETED', 'DELIVERED', 'STARTED', 'FINISHED', 'FAILED', 'SHOWN'] as const;
export type Mark = (typeof marks)[number];

export interface MarkAt {
  mark: Mark;
  at: Date;
  /** FINISHED by a player that nobody could hear. */
  silent: boolean;
  reason: string | null;
}

/** A loudspeaker, a board, a site, or the readers of the app in a unit. */
export interface Place {
  channel: Channel;
  placeId: string;
  placeName: string;
  unitId: string;
  unitPath: string;
  unitName: string;
  marks: MarkAt[];
}

/** Every number stands beside `targeted`, of which it is a part; `read` and `answered` count events, not places. */
export interface Figures {
  targeted: number;
  delivered: number;
  started: number;
  /** Played to the end where people could hear it; `silent` ones are not among them. */
  finished: number;
  failed: number;
  silent: number;
  shown: number;
  read: number;
  answered: number;
}

export const noFigures: Figures = {
  targeted: 0,
  delivered: 0,
  started: 0,
  finished: 0,
  failed: 0,
  silent: 0,
  shown: 0,
  read: 0,
  answered: 0,
};

export function markOf(place: Place, mark: Mark): MarkAt | undefined {
  return place.marks.find((one) => one.mark === mark);
}

const has = (place: Place, ...wanted: Mark[]) => place.marks.some(({ mark }) => wanted.includes(mark));

/** It arrived: said so itself, or did what it could not do otherwise. */
export const isDelivered = (place: Place) => has(place, 'DELIVERED', 'STARTED', 'FINISHED', 'SHOWN');
/** It failed, and no later try made it good. */
export const isFailed = (place: Place) => has(place, 'FAILED') && !has(place, 'FINISHED', 'SHOWN');
/** Meant for it, and not a word from it. */
export const isUnreached = (place: Place) => !isDelivered(place) && !has(place, 'FAILED');

export function figuresOf(places: readonly Place[]): Figures {
  const count = (holds: (place: Place) => boolean) => places.filter(holds).length;
  const silent = (place: Place) => markOf(place, 'FINISHED')?.silent === true;
  return {
    ...noFigures,
    targeted: places.length,
    delivered: count(isDelivered),
    started: count((place) => has(place, 'STARTED', 'FINISHED')),
    finished: count((place) => has(place, 'FINISHED') && !silent(place)),
    failed: count(isFailed),
    silent: count(silent),
    shown: count((place) => has(place, 'SHOWN')),
  };
}

/** Groups in the order of first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const reasons: Record<string, string> = {
  'audio-not-fetched': 'không tải được tệp âm thanh',
  'audio-altered': 'tệp âm thanh không khớp mã kiểm tra',
  'audio-too-late': 'tệp âm thanh về sau giờ phát',
  'audio-shorter': 'tệp âm thanh ngắn hơn thời lượng đã báo',
  'player-failed': 'máy phát bị lỗi',
  'not-in-turn': 'không đến lượt phát',
  cut: 'bị ngắt giữa chừng vì tin khẩn cấp hơn',
  'was-off': 'thiết bị mất điện hoặc tắt',
  muted: 'loa được tắt theo lệnh',
  'clock-unknown': 'thiết bị không biết giờ',
  cancelled: 'đã hủy lịch phát',
};

/** A device's reason in officials' words; one not known yet is shown as it came. */
export const reasonInWords = (reason: string | null): string =>
  reasons[reason ?? ''] ?? reason ?? 'không rõ lý do';
