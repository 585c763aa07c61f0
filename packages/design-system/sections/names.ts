/** Lists and item pages of every content type, a stylesheet each, in the order of the cascade; paper comes last. */
export const sectionSheets = [
  'section-head',
  'narrow',
  'facts-line',
  'ledger',
  'people',
  'week',
  'groups',
  'chapters',
  'questions',
  'links',
  'item',
  'downloads',
  'pictures',
  'section-cards',
  'site-tree',
  'paper',
] as const;
