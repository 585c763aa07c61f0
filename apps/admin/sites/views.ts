export const siteViews = ['settings', 'menu', 'sections', 'hosts'] as const;
/** What of a site is looked at; stands in the address. */
export type SiteView = (typeof siteViews)[number];

export const siteViewIn = (search: Record<string, unknown>): { view?: SiteView } => {
  const view = siteViews.find((one) => one === search['view']);
  return view ? { view } : {};
};
