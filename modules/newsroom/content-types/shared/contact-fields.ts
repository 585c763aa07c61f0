import type { PlainField } from '../../content-type.ts';
import { words } from './words.ts';

type More = Partial<Pick<PlainField, 'required' | 'inList' | 'personal'>>;

export const officialPhone = (more: More = {}): PlainField => ({
  key: 'phone',
  kind: 'phone',
  label: words('Điện thoại cơ quan', 'Office phone', '办公电话', 'ទូរស័ព្ទការិយាល័យ'),
  guide: {
    vi: 'Số của cơ quan hoặc số công vụ; không ghi số riêng của cá nhân.',
    en: 'The number of the office or of the post, never a private one.',
  },
  inList: true,
  ...more,
});

export const officialEmail = (more: More = {}): PlainField => ({
  key: 'email',
  kind: 'email',
  label: words('Thư điện tử công vụ', 'Official email', '公务邮箱', 'អ៊ីមែលផ្លូវការ'),
  guide: {
    vi: 'Hộp thư do cơ quan cấp, thường có đuôi .gov.vn.',
    en: 'The mailbox given by the state, usually ending in .gov.vn.',
  },
  inList: true,
  ...more,
});

/** Where no day and no alphabet says who comes first. */
export const displayOrder: PlainField = {
  key: 'order',
  kind: 'number',
  label: words('Thứ tự hiển thị', 'Order of display', '显示顺序', 'លំដាប់បង្ហាញ'),
  guide: {
    vi: 'Số nhỏ đứng trước; để trống thì đứng sau cùng.',
    en: 'Smaller numbers come first; without one, an item comes last.',
  },
  min: 0,
  max: 9999,
};

export const mapPlace: PlainField = {
  key: 'location',
  kind: 'place',
  label: words('Vị trí trên bản đồ', 'Place on the map', '地图位置', 'ទីតាំងលើផែនទី'),
};
