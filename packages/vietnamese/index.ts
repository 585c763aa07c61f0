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
export { abbreviations } from './abbreviations.ts';
export { normaliseForSpeech } from './normalise-for-speech.ts';
export { splitSentences } from './split-sentences.ts';
export { placeTone } from './place-tone.ts';
export { readTelex, readVni } from './raw-typing.ts';
