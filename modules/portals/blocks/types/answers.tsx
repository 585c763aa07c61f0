import { blockType } from '../block-type.ts';
import type { OfficialAnswer } from '../../page-parts.ts';
import { LatestAnswers } from '../../pages/answers.tsx';
import { countField } from '../shared/common-fields.ts';

const fields = { count: countField(4, 1, 12) } as const;

/** The latest official answers of the unit and those below it. */
export const answers = blockType<typeof fields, OfficialAnswer[]>({
  code: 'answers',
  group: 'service',
  icon: 'messages-square',
  label: { vi: 'Hỏi và đáp', en: 'Questions and answers' },
  guide: { vi: 'Trả lời chính thức mới nhất.', en: 'The latest official answers.' },
  once: true,
  fields,
  // Units answer in Vietnamese.
  load: async ({ parts, context, site, language }) =>
    language === 'vi' ? parts.latestAnswers(context, site.unitId) : [],
  render: ({ frame, settings, data }) =>
    data.length > 0 ? <LatestAnswers frame={frame} answers={data.slice(0, settings.count)} /> : null,
});
