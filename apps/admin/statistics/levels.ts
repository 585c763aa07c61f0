/** The three levels a reader may choose, with the name of their count and the colour of their tag. */
export const levels = [
  { level: 'SATISFIED', count: 'satisfied' },
  { level: 'NEUTRAL', count: 'neutral' },
  { level: 'DISSATISFIED', count: 'dissatisfied' },
] as const;

export const levelTones = { SATISFIED: 'ok', NEUTRAL: 'plain', DISSATISFIED: 'bad' } as const;
