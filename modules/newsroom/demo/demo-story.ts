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
  'bien-may': 'Tranh minh họa: biển mây trên thung lũng buổi sớm',
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

/** The same for readers of other languages. */
export const pictureWords: Record<PictureKey, Record<'en' | 'zh' | 'km', string>> = {
  'mua-vang': {
    en: 'Drawing: rice terraces at harvest time',
    zh: '插画：稻熟时节的梯田',
    km: 'គំនូរ៖ ស្រែជាន់ថ្នាក់នារដូវប្រមូលផល',
  },
  'mua-bao': {
    en: 'Drawing: heavy rain on a mountain side',
    zh: '插画：山坡上的大雨',
    km: 'គំនូរ៖ ភ្លៀងធ្លាក់ខ្លាំងលើជម្រាលភ្នំ',
  },
  'bien-may': {
    en: 'Drawing: a sea of clouds above a valley in the early morning',
    zh: '插画：清晨山谷上的云海',
    km: 'គំនូរ៖ សមុទ្រពពកលើជ្រលងភ្នំពេលព្រឹក',
  },
  'tram-y-te': {
    en: 'Drawing: the health station of a commune',
    zh: '插画：乡卫生站',
    km: 'គំនូរ៖ ប៉ុស្តិ៍សុខភាពឃុំ',
  },
  'luoi-dien': {
    en: 'Drawing: a power line across the hills',
    zh: '插画：穿越山坡的输电线',
    km: 'គំនូរ៖ ខ្សែភ្លើងឆ្លងកាត់ភ្នំ',
  },
  'nha-san': {
    en: 'Drawing: a stilt house beside rice terraces',
    zh: '插画：梯田旁的干栏式房屋',
    km: 'គំនូរ៖ ផ្ទះសសរខ្ពស់ក្បែរស្រែជាន់ថ្នាក់',
  },
  'cho-phien': {
    en: 'Drawing: a market day in the highlands',
    zh: '插画：高原集市',
    km: 'គំនូរ៖ ថ្ងៃផ្សារនៅតំបន់ខ្ពង់រាប',
  },
  'truong-hoc': {
    en: 'Drawing: a school in the highlands',
    zh: '插画：高原学校',
    km: 'គំនូរ៖ សាលារៀននៅតំបន់ខ្ពង់រាប',
  },
  'lam-duong': {
    en: 'Drawing: road works in the mountains',
    zh: '插画：山区修路',
    km: 'គំនូរ៖ ការជួសជុលផ្លូវនៅលើភ្នំ',
  },
  'doi-che': { en: 'Drawing: green tea hills', zh: '插画：青翠的茶山', km: 'គំនូរ៖ ភ្នំតែបៃតង' },
  'trong-cay': {
    en: 'Drawing: people planting trees on a hill',
    zh: '插画：村民在山坡植树',
    km: 'គំនូរ៖ ប្រជាជនដាំដើមឈើលើភ្នំ',
  },
};

const weekdays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** The day some days after `today`, as officials write it: "thứ năm, ngày 26/11". */
export function dayAfter(today: Date, days: number): string {
  // Viet Nam keeps UTC+7 all year.
  const day = new Date(today.getTime() + days * 86_400_000 + 7 * 3_600_000);
  return `${weekdays[day.getUTCDay()]}, ngày ${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
}
