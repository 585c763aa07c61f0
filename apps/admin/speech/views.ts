export const speechViews = ['dictionary', 'guessed', 'voices', 'rules'] as const;
export type SpeechView = (typeof speechViews)[number];

export interface SpeechSearch {
  view?: SpeechView;
  /** A word of the report that is being given its reading, with the sentence it stood in. */
  word?: string;
  sentence?: string;
}

const text = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value ? value.slice(0, longest) : undefined;

export function speechSearchIn(search: Record<string, unknown>): SpeechSearch {
  const view = speechViews.find((one) => one === search['view'] && one !== 'dictionary');
  const word = text(search['word'], 60);
  const sentence = text(search['sentence'], 300);
  return { ...(view ? { view } : {}), ...(word ? { word } : {}), ...(word && sentence ? { sentence } : {}) };
}
