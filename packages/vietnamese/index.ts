export { foldMarks, nfc } from './fold-marks.ts';
export { slugify } from './slugify.ts';
export { countWords } from './count-words.ts';
export { readDigits, readNumber, readNumeral } from './read-number.ts';
export {
  TIME_ZONE,
  formatDate,
  formatDateTime,
  formatDuration,
  formatRelative,
  formatShortDate,
  formatTime,
  localDay,
} from './dates.ts';
export type { Region } from './region.ts';
export {
  explainForSpeech,
  normaliseForSpeech,
  spokenSentences,
  type Certainty,
  type Definitions,
  type Dictionary,
  type DictionaryValue,
  type Explained,
  type Replacement,
  type SpeechOptions,
  type SpokenSentence,
} from './normalise-for-speech.ts';
export { abbreviations } from './speech/words/abbreviations.ts';
export { sentenceRanges, splitSentences } from './split-sentences.ts';
export { placeTone } from './place-tone.ts';
export { readTelex, readVni } from './raw-typing.ts';
export { isSyllable, syllableFault } from './syllables.ts';
export { checkSyllables, type SyllableFault } from './marks/check-syllables.ts';
export { compareNames, compareVietnamese, nameKey, sortKey } from './sort.ts';
export { spellLetters } from './letters.ts';
export { foreignWords } from './speech/words/acronyms.ts';
