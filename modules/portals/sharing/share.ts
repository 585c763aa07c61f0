/** Sharing of stories between sites: a place on another site for the same story. Pure. */

export const shareModes = ['PUSH', 'PULL', 'SYNDICATE'] as const;
/** Sent by a site, taken by a site, or fed by a rule. */
export type ShareMode = (typeof shareModes)[number];

export const shareStates = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED'] as const;
export type ShareState = (typeof shareStates)[number];
