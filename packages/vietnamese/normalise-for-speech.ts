export const normaliseForSpeech = (text: string): string => text.normalize('NFC').trim();
