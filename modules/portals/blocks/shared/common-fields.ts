import type { Origin } from '../../publication.ts';

/** Fields that several blocks have. */

export const headingField = {
  kind: 'named',
  maxLength: 120,
  label: { vi: 'Tiêu đề', en: 'Heading' },
  guide: { vi: 'Để trống để dùng tiêu đề có sẵn.', en: 'Left empty, the block has a heading of its own.' },
} as const;

export const countField = <const N extends number>(start: N, min: number, max: number) =>
  ({
    kind: 'count',
    min,
    max,
    default: start,
    label: { vi: 'Số mục', en: 'How many' },
  }) as const;

export const sourceField = {
  kind: 'choice',
  label: { vi: 'Lấy từ', en: 'Taken from' },
  default: 'HERE',
  options: [
    {
      value: 'HERE',
      label: { vi: 'Mọi tin đứng trên trang này', en: 'Everything that stands on this site' },
    },
    { value: 'OWN', label: { vi: 'Tin của chính đơn vị', en: 'The unit’s own' } },
    { value: 'BELOW', label: { vi: 'Tin của cấp dưới', en: 'Of units below' } },
    { value: 'ABOVE', label: { vi: 'Tin cấp trên gửi xuống', en: 'Sent from above' } },
    {
      value: 'PROVINCE',
      label: { vi: 'Tin của tỉnh, trên cổng tỉnh', en: 'The province’s own, on its portal' },
    },
  ],
} as const;

const originsOf: Readonly<Record<string, readonly Origin[] | null>> = {
  HERE: null,
  OWN: ['OWN', 'FROM_ABOVE'],
  BELOW: ['FROM_BELOW'],
  ABOVE: ['FROM_ABOVE'],
  PROVINCE: ['OWN'],
};

/** Whose stories a source means; null for everybody's. On the main portal nothing stands above. */
export const originsFor = (source: string): readonly Origin[] | null => originsOf[source] ?? null;
