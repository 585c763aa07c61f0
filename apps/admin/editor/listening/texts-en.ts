import type { listeningVi } from './texts-vi.ts';

/** What the listening panel of the editor says in English. */
export const listeningEn: typeof listeningVi = {
  title: 'Listen',
  lead: 'Hear it line by line, beside what the voice will say.',
  listen: 'Listen line by line',
  goOn: 'Go on listening',
  stop: 'Stop',
  changed: 'The text has changed: hear what is new',
  lines: (all, made) => (made < all ? `${all} lines, ${made} spoken` : `${all} lines`),
  playLine: (number) => `Play line ${number}`,
  pauseLine: (number) => `Stop line ${number}`,
  mend: 'Put a reading right',
  mendLine: (number) => `Put a reading right in line ${number}`,
  failed: 'This line could not be spoken. Play it again, or make it shorter.',
  roles: {
    ANNOUNCEMENT: 'Announcement',
    HEADLINE: 'Headline',
    BODY: 'Text',
    REPEAT: 'Repeated',
    CLOSING: 'Closing',
  },
  guess: {
    guessed: (word) => `“${word}” is guessed: put it right?`,
    spelled: (word) => `“${word}” is spelled out: put it right?`,
  },
  asWritten: 'Written',
  asSpoken: 'Spoken',
  moreWords: (n) => `${n} more`,
  openDictionary: 'Open the reading dictionary (new page)',
  whichWord: 'The word that is read wrongly',
  written: 'As written',
  spoken: 'Read as',
  forUnit: 'Goes into the reading dictionary of the unit: from now on the word is always read so.',
  forMe:
    'Only what you listen to is read so; ask an editor to enter it for the unit, so that loudspeakers read it right too.',
  saveAndHear: 'Save and hear the line again',
  leave: 'Leave it',
  saved: 'The reading is saved.',
  makeWhole: 'Make the whole broadcast',
  making: 'The broadcast is being made',
  waiting: 'Waiting for its turn…',
  pieces: (made, wanted) =>
    made < wanted ? `${made} of ${wanted} lines spoken` : 'Putting together and levelling…',
  cancel: 'Stop making',
  cancelled: 'Stopped. The lines that were spoken are kept, so the next time is quicker.',
  notMade: (error) => `The broadcast could not be made (speech/${error}). Try again in a few minutes.`,
  measured: (span, loudness, peak) =>
    `Lasts ${span}, loudness ${loudness.toFixed(1)} LUFS, peak ${peak.toFixed(1)} dBTP`,
  waveform: 'Shape of the broadcast',
  wholeSound: 'The whole broadcast',
};
