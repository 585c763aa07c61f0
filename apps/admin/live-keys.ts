/** First words of the query keys, each with the topics that make its answers old. */
const RENEWED_BY: Record<string, RegExp> = {
  newsroom: /stor|edition|newsroom/,
  presence: /^presence$/,
  devices: /device|loudspeaker|board|^stations$/,
  emergencies: /^emergencies$/,
  'emergency-watch': /^emergenc/,
  broadcasting: /programme|playback|broadcast|recording|speech|stor/,
  schedules: /^schedules$|device|loudspeaker|^law/,
  feedback: /feedback/,
  notifications: /noti|mail|feedback|stor/,
  insights: /journey|stor|programme|playback|board|slide|read|publish|feedback|device|insight/,
  access: /account|access/,
  pages: /^pages$/,
  imports: /^imports$/,
  sites: /^sites$/,
  sharing: /^shares$|^publish|^story$/,
  addresses: /^publish/,
  dictionary: /^dictionary$/,
  tickets: /^tickets$/,
  search: /^search$/,
  law: /^law/,
  obligations: /^law|publish|site/,
};

/** A topic nobody knows renews everything: a late screen is worse than one question too many. */
export function keysToRenew(topic: string): string[] {
  const keys = Object.keys(RENEWED_BY);
  const known = keys.filter((key) => RENEWED_BY[key]?.test(topic.toLowerCase()));
  return known.length > 0 ? known : keys;
}
