import { before, numbersOf, type Spot } from '../rule.ts';

export const isDay = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;
export const dash = '\\s{0,3}[-–—]\\s{0,3}';
export const leadDay = /(?:ngày|mùng|mồng|hôm|rằm)\s*(?:\d{1,2}(?:\s*,\s*|\s+(?:và|hoặc)\s+)){0,8}\(?$/u;

/** Days, months and years as announcers say them. */
export class Words {
  private readonly spot: Spot;
  constructor(spot: Spot) {
    this.spot = spot;
  }
  /** Days up to the tenth are “mùng”, as announcers say them. */
  day(day: number): string {
    const lead = before(this.spot, 6);
    const name = numbersOf(this.spot).number(day);
    return day <= 10 && !/(?:mùng|mồng)\s+$/.test(lead) ? `mùng ${name}` : name;
  }
  month(month: number): string {
    return `tháng ${this.monthName(month)}`;
  }
  monthName(month: number): string {
    return month === 4 ? 'tư' : numbersOf(this.spot).number(month);
  }
  year(year: number): string {
    return `năm ${numbersOf(this.spot).number(year)}`;
  }
  date(day: number, month: number, year?: number): string {
    return [this.day(day), this.month(month), ...(year ? [this.year(year)] : [])].join(' ');
  }
}

/** “ngày” once, whether the writer wrote it or not; a feast is named by its day alone. */
export function prefix(spot: Spot): string {
  const lead = before(spot, 32);
  if (
    /(?:quảng trường|đường|phố|công viên|olympic|nhà hát|rạp|cầu|nông trường|nhà máy|xí nghiệp|công ty|bệnh viện|trường|chợ|cúp|giải)\s*$/u.test(
      lead,
    )
  )
    return '';
  if (leadDay.test(lead) || /(?:quốc khánh|mùng|ngày|mồng)\s*$/u.test(lead)) return '';
  return 'ngày ';
}
