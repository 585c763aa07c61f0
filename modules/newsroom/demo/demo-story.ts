import type { Body } from '../body-schema.ts';
import type { Channel, Priority } from '../edition.ts';

/** One story of the demonstration. Places are paths of units; nobody is named, officers are roles. */
export interface DemoStory {
  unit: string;
  title: string;
  summary: string;
  body: Body;
  spokenText?: string;
  topic: 1 | 2 | 3 | 4 | 5 | 6;
  category: string;
  priority?: Priority;
  picture?: PictureKey;
  /** Default: the unit itself, and every channel. */
  targets?: string[];
  channels?: Channel[];
  state: 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'DRAFT';
  remark?: string;
  /** How long before the start of the demonstration the last step was taken. */
  hoursAgo: number;
  /** A next edition left open beside the approved one. */
  next?: { title: string; summary: string };
}

/** Names of the illustrations, and what is to be seen on each. */
export const pictures = {
  'mua-vang': 'Tranh minh họa: ruộng bậc thang mùa lúa chín',
  'mua-bao': 'Tranh minh họa: mưa lớn trên sườn núi',
  'tram-y-te': 'Tranh minh họa: trạm y tế xã',
  'luoi-dien': 'Tranh minh họa: đường dây điện qua sườn đồi',
  'nha-san': 'Tranh minh họa: nhà sàn bên ruộng bậc thang',
  'cho-phien': 'Tranh minh họa: chợ phiên vùng cao',
  'truong-hoc': 'Tranh minh họa: trường học vùng cao',
  'lam-duong': 'Tranh minh họa: sửa đường trên núi',
  'doi-che': 'Tranh minh họa: đồi chè xanh',
  'trong-cay': 'Tranh minh họa: bà con trồng cây trên đồi',
} as const;
export type PictureKey = keyof typeof pictures;

const weekdays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** The day some days after `today`, as officials write it: "thứ năm, ngày 26/11". */
export function dayAfter(today: Date, days: number): string {
  // Viet Nam keeps UTC+7 all year.
  const day = new Date(today.getTime() + days * 86_400_000 + 7 * 3_600_000);
  return `${weekdays[day.getUTCDay()]}, ngày ${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
}
