import { blockType } from '../block-type.ts';
import type { LoudspeakerItem } from '../../page-parts.ts';
import { LoudspeakerDay } from '../../pages/day-cards.tsx';

/** What the loudspeakers of the commune say today. */
export const loudspeakerDay = blockType<Record<string, never>, LoudspeakerItem[] | null>({
  code: 'loudspeaker-day',
  group: 'unit',
  icon: 'megaphone',
  label: { vi: 'Loa phát hôm nay', en: 'Loudspeakers today' },
  guide: { vi: 'Lịch loa trong ngày và kết quả phát.', en: 'Today’s programmes and what was heard of them.' },
  once: true,
  fields: {},
  // Bulletins are in Vietnamese: a page in another language does not mix them in.
  load: async ({ parts, context, site, language }) =>
    language === 'vi' && site.kind === 'COMMUNE' ? parts.loudspeakerDay(context, site) : null,
  render: ({ frame, data }) => (data ? <LoudspeakerDay frame={frame} items={data} /> : null),
});
