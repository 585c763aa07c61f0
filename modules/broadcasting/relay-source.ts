export const relayKinds = ['NATIONAL', 'PROVINCE', 'OTHER'] as const;
export type RelayKind = (typeof relayKinds)[number];

/** What was found when somebody last listened. */
export const relayTrials = ['SOUND', 'SILENT', 'NO_SOUND_FORMAT', 'NO_ANSWER'] as const;
export type RelayTrial = (typeof relayTrials)[number];
