import { blockType } from '../block-type.ts';
import type { BoardGlance } from '../../page-parts.ts';
import { BoardNow } from '../../pages/day-cards.tsx';

/** The picture that the commune’s board shows at this moment. */
export const boardNow = blockType<Record<string, never>, BoardGlance | null>({
  code: 'board-now',
  group: 'unit',
  icon: 'monitor',
  label: { vi: 'Bảng tin đang hiện', en: 'The board now' },
  guide: { vi: 'Hình mà bảng tin điện tử đang hiện.', en: 'What the public board shows at this moment.' },
  once: true,
  fields: {},
  // Boards speak Vietnamese.
  load: async ({ parts, context, site, language }) =>
    language === 'vi' ? parts.boardNow(context, site) : null,
  render: ({ frame, data }) => (data ? <BoardNow frame={frame} board={data} /> : null),
});
