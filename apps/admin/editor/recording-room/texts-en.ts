import type { recordingRoomVi } from './texts-vi.ts';

/** What the recording room says in English. */
export const recordingRoomEn: typeof recordingRoomVi = {
  open: 'Record here',
  title: 'Recording room',
  text: 'The text to read',
  lead: 'Record in parts and put them together. Keep a hand’s breadth from the microphone, out of the wind.',
  record: 'Begin recording',
  recordMore: 'Record another part',
  stop: (seconds) => `Stop (${span(seconds)})`,
  level: 'Loudness of the recording',
  tooLoud: 'Too loud, it breaks up. Move away a little.',
  tooSoft: 'Hardly heard. Speak nearer to the microphone.',
  good: 'The loudness is right',
  problems: {
    refused: 'The browser does not allow the microphone. Press the lock beside the address and allow it.',
    none: 'This computer has no microphone. Plug one in and try again.',
    failed: 'Nothing was recorded. Try again, or record with a telephone and upload the file.',
  },
  take: (number) => `Part ${number}`,
  playTake: (number) => `Play part ${number}`,
  stopTake: (number) => `Stop part ${number}`,
  up: (number) => `Move part ${number} up`,
  down: (number) => `Move part ${number} down`,
  remove: (number) => `Remove part ${number}`,
  wave: (number) => `Shape of part ${number}`,
  cutFrom: (number) => `Cut from, part ${number}`,
  cutTo: (number) => `Cut to, part ${number}`,
  choose: 'Move the two marks to choose what is cut out',
  cutOut: (seconds) => `Cut out the chosen ${seconds}`,
  wholeAgain: 'Take back the whole part',
  seconds: (seconds) => span(seconds),
  clean: 'Take noise away and make the voice clear (best for recordings by telephone)',
  use: (seconds) => (seconds > 0 ? `Put together and use (${span(seconds)})` : 'Put together and use'),
  sending: (share) => `Sending ${Math.round(share * 100)}%`,
  used: 'Your own recording is used.',
  leave: 'Close',
};

const span = (seconds: number) => `${seconds.toFixed(1)} s`;
