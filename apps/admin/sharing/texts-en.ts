import type { sharingVi } from './texts-vi.ts';

const sites = (count: number) => (count === 1 ? '1 site' : `${count} sites`);

/** What the screens of sharing between sites say in English. */
export const sharingEn: typeof sharingVi = {
  title: 'Sharing between sites',
  lead: 'A story on many sites stays one story: what is corrected or withdrawn where it was written follows everywhere at once.',
  reach: 'Reach',
  ownSites: 'Sites of the unit',
  sitesBelow: 'Sites below as well',
  viewsLabel: 'Views',
  views: {
    waiting: 'To decide',
    received: 'Standing',
    sent: 'Sent',
    declined: 'Declined',
    ended: 'Ended',
    rules: 'Taken by category',
  },
  viewLeads: {
    waiting: 'Sent by other sites, not on the site yet',
    received: 'Stories of other sites that stand here',
    sent: 'Stories sent to other sites, and what they said',
    declined: 'Stories that were not taken, and why',
    ended: 'Stories that no longer stand on the receiving site',
  },
  empty: {
    waiting: ['Nothing waits', 'Stories of other sites that need the unit’s consent show here.'],
    received: ['No story of another site stands here', 'Stories taken from other sites show here.'],
    sent: ['Nothing was sent', 'Open a published story and choose “Share”.'],
    declined: ['Nothing was declined', 'Stories that a receiving site did not take show here.'],
    ended: ['Nothing has ended', 'Stories that were withdrawn, or let go by the receiving site, show here.'],
  },
  states: { PROPOSED: 'Waiting', ACCEPTED: 'Standing', DECLINED: 'Declined', ENDED: 'Ended' },
  untitled: 'Story no longer public',
  newTab: '(opens in a new tab)',
  to: 'to',
  asked: (who, at) => `Sent by ${who}, ${at}`,
  taken: (who, at) => `Taken by ${who}, ${at}`,
  byRule: (at) => `Brought by a rule, ${at}`,
  decided: {
    PROPOSED: (who, at) => `${who}, ${at}`,
    ACCEPTED: (who, at) => `Accepted by ${who}, ${at}`,
    DECLINED: (who, at) => `Declined by ${who}, ${at}`,
    ENDED: (who, at) => `Ended by ${who}, ${at}`,
  },
  othersDecide: 'You can read these stories; an approver of the receiving unit decides whether to take them.',
  accept: 'Accept',
  accepted: (site) => `It stands on ${site} now.`,
  acceptAll: {
    act: (count: number) => `Accept all (${count})`,
    title: (count: number) => `Accept all ${count} stories?`,
    text: (sites: string) =>
      `The stories in the list will stand at once on: ${sites}. The audit trail has each decision.`,
    done: (count: number) => `${count} stories have been accepted.`,
  },
  decline: 'Decline',
  declineTitle: 'Decline this story?',
  declineHint: 'Whoever sent it reads the reason. It stays away unless it is sent again.',
  declinedSaid: 'Declined.',
  note: 'Reason',
  end: 'End',
  endTitle: (site) => `No longer show it on ${site}?`,
  endHint: 'Its address there will lead to the site it comes from, where it stays as it is.',
  endedSaid: 'Ended.',
  takeBack: 'Take back',
  takenBackSaid: 'Taken back.',
  takeBackTitle: 'Take back what was sent?',
  takeBackHint: 'The receiving unit no longer sees it among what waits.',
  share: 'Share',
  dialogTitle: 'Share the story with other sites',
  standsOn: (site) => `The story stands on ${site}. Receiving sites name it as the source and lead here.`,
  standing: (count) => (count === 1 ? 'Shared once' : `Shared ${count} times`),
  how: 'How to share',
  ways: {
    DOWN: ['Push down', 'Send it to chosen sites below.'],
    TAKE: ['Pull up', 'Take it to a site of your own. It stands at once.'],
    UP: ['Offer upwards', 'Send it to the site of a superior unit.'],
  },
  chooseSites: 'Receiving sites',
  findSite: 'Find by name',
  allOfKind: (kind, count) => `All: ${kind.toLowerCase()} (${count})`,
  noneOfKind: (kind) => `None: ${kind.toLowerCase()}`,
  standsAlready: 'Standing',
  atOnce: 'Stands at once',
  whenAccepted: 'Waits for the receiving unit',
  declinedBefore: 'declined last time',
  outcome: (atOnce, asked) =>
    atOnce + asked === 0
      ? 'No site is chosen yet.'
      : [
          atOnce > 0 ? `It will stand on ${sites(atOnce)} at once.` : '',
          asked > 0 ? `On ${sites(asked)} it waits for the unit.` : '',
        ]
          .filter(Boolean)
          .join(' '),
  noteToSite: 'Note',
  noteToSiteHint: 'For the receiving unit; the public does not see it.',
  sendTo: (count) => `Share with ${sites(count)}`,
  sent: (atOnce, asked) =>
    [
      atOnce > 0 ? `It stands on ${sites(atOnce)} now.` : '',
      asked > 0 ? `On ${sites(asked)} it waits for the unit.` : '',
      atOnce + asked === 0 ? 'These sites have it already.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  notStanding: 'The story stands on no site yet',
  notStandingHint: 'Only a story that stands on the site of its author can be shared.',
  nowhere: 'No site to share it with',
  nowhereHint: 'It stands wherever you may send it, or there is no other site.',
  rules: {
    title: 'Taken by category',
    lead: 'From when a rule is made, what is newly approved and fits comes by itself. What was public before comes only where that is chosen.',
    none: 'No rule yet',
    noneHint: 'Make a rule to let a site take stories by category, topic or area.',
    add: 'Add a rule',
    added: (earlier: number) =>
      earlier === 0 ? 'The rule is made.' : `The rule is made. ${earlier} earlier stories are on their way.`,
    days: 'Also stories of the last',
    daysUnit: 'days',
    daysHint: 'With 0 only what is approved from now on comes. At most 365 days.',
    earlier: (count: number, more: boolean) =>
      count === 0
        ? 'No earlier story fits.'
        : more
          ? `The newest ${count} of them will come.`
          : `${count} stories that stand already will come as well.`,
    remove: 'Remove the rule',
    removed: 'The rule is removed.',
    removeConfirm: 'Remove this rule?',
    removeText: 'What it brought stays; nothing more comes by itself.',
    made: (who, day) => `Made by ${who} on ${day}`,
    fields: {
      site: 'Receiving site',
      from: 'From site',
      types: 'Content types',
      categories: 'Categories',
      topics: 'Topics',
      area: 'Area',
    },
    any: {
      from: 'Any site',
      types: 'Any type',
      categories: 'Any category',
      topics: 'Any topic',
      area: 'Anywhere',
    },
    fromHint: 'Left empty: any site above or below the receiving one.',
    areaHint: 'Stories written by this unit and those below it, or sent there.',
    atOnce: 'What comes stands at once.',
    whenAccepted: 'What comes waits for the receiving unit.',
    parts: {
      begin: (site) => `${site} takes by itself`,
      everything: 'everything',
      categories: (list) => `in the category ${list}`,
      topics: (list) => `on the topic ${list}`,
      area: (unit) => `of ${unit} or sent there,`,
      from: (site) => `from ${site}`,
      fromAny: 'from sites above and below',
      or: 'or',
    },
  },
};
