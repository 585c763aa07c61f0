const inVietnam = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: 'numeric',
  minute: 'numeric',
  day: 'numeric',
  month: 'numeric',
  hourCycle: 'h23',
});

/** As a voice says it: 14 giờ 30 phút, ngày 23 tháng 11. */
export function formatTime(instant: string): string {
  const parts = new Map(
    inVietnam.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]),
  );
  const minutes = parts.get('minute');
  return `${parts.get('hour')} giờ${minutes ? ` ${minutes} phút` : ''}, ngày ${parts.get('day')} tháng ${parts.get('month')}`;
}
