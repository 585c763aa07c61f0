/** Kinds of reports a page offers; `category` is what the citizens' app calls it. */
export const reportKinds = [
  { key: 'works', icon: 'construction', category: 'Đường sá' },
  { key: 'environment', icon: 'trees', category: 'Rác, môi trường' },
  { key: 'loudspeakers', icon: 'volume-x', category: 'Loa, bảng tin' },
  { key: 'other', icon: 'message-circle', category: 'Việc khác' },
] as const;
