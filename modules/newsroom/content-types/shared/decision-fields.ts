import type { PlainField } from '../../content-type.ts';
import { words } from './words.ts';

type More = Partial<Pick<PlainField, 'required' | 'inList' | 'label' | 'guide' | 'filter'>>;

/** Number and symbol of the document something rests on. */
export const documentNumber = (more: More = {}): PlainField => ({
  key: 'number',
  kind: 'line',
  maxLength: 100,
  label: words('Số, ký hiệu văn bản', 'Document number', '文号', 'លេខលិខិត'),
  guide: {
    vi: 'Ghi đúng như trên văn bản, ví dụ 125/QĐ-UBND.',
    en: 'Just as on the document, such as 125/QĐ-UBND.',
  },
  sameInAllLanguages: true,
  ...more,
});
