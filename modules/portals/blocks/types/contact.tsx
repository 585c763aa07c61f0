import { blockType } from '../block-type.ts';
import { ContactCard } from '../../pages/day-cards.tsx';
import { once } from '../../pages/once.ts';

/** Opening hours and telephones, as the settings of the site have them. */
export const contact = blockType({
  code: 'contact',
  group: 'service',
  icon: 'clock',
  label: { vi: 'Giờ làm việc, điện thoại', en: 'Hours and telephones' },
  guide: { vi: 'Lấy từ phần thiết lập của trang.', en: 'Taken from the settings of the site.' },
  once: true,
  fields: {},
  render: ({ frame }) => once(frame.site, `contact ${frame.language}`, () => <ContactCard frame={frame} />),
});
