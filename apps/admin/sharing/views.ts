import type { QueryOf } from '@saola/api-client';

export const shareViews = ['waiting', 'received', 'sent', 'declined', 'ended', 'rules'] as const;
/** The sides from which sharing is looked at; each stands in the address. */
export type ShareView = (typeof shareViews)[number];

export const filterOf: Record<
  Exclude<ShareView, 'rules'>,
  Pick<QueryOf<'listShares'>, 'direction' | 'state'>
> = {
  waiting: { direction: 'IN', state: 'PROPOSED' },
  received: { direction: 'IN', state: 'ACCEPTED' },
  sent: { direction: 'OUT' },
  declined: { state: 'DECLINED' },
  ended: { state: 'ENDED' },
};

export const viewIn = (search: Record<string, unknown>): { view?: ShareView } => {
  const view = shareViews.find((one) => one === search['view']);
  return view ? { view } : {};
};
