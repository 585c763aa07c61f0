export const endReasons = ['SPEAKER', 'LIMIT', 'SPEAKER_LOST', 'STOPPED', 'SERVER_STOPPED'] as const;
/** Why a talk is over: the speaker, the limit, nothing came from him, another officer, or the server went off. */
export type EndReason = (typeof endReasons)[number];

export const livePriorities = ['PRIORITY', 'EMERGENCY'] as const;
export type LivePriority = (typeof livePriorities)[number];

/** Minutes, where no unit has said otherwise. */
export const usualLimit = 15;
/** Seconds before the limit at which the speaker is told. */
export const warnedBefore = 30;
/** Seconds without a word from the speaker's browser, not even that nobody speaks. */
export const speakerPatience = 10;
/** Seconds without a block after which a loudspeaker goes back by itself; longer than a broken connection lasts. */
export const loudspeakerPatience = 14;

/** Behind every other emergency: an order with a sound of its own is not kept waiting by somebody who speaks. */
export const orderOfTalk = 1_000;

export interface Talk {
  id: string;
  unitId: string;
  unitPath: string;
  title: string;
  speakerId: string;
  speaker: string;
  priority: LivePriority;
  startedAt: Date;
  limitAt: Date;
}
