export const relayKinds = ['NATIONAL', 'PROVINCE', 'OTHER'] as const;
export type RelayKind = (typeof relayKinds)[number];

/** What was found when somebody last listened. */
export const relayTrials = ['SOUND', 'SILENT', 'NO_SOUND_FORMAT', 'NO_ANSWER'] as const;
export type RelayTrial = (typeof relayTrials)[number];

/** What loudspeakers are told of a station, as it was when the schedule was approved. */
export interface ApprovedRelay {
  name: string;
  url: string;
  fallbackFileId: string;
  silenceSeconds: number;
}
