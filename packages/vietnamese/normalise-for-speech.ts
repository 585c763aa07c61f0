import { dottedAbbreviations } from './abbreviations.ts';
import {
  speakAbbreviations,
  speakAddresses,
  speakDocumentCodes,
  speakMixed,
  speakRomanNumerals,
} from './speak-codes.ts';
import { speakNumbers, speakQuantities, speakTelephones } from './speak-quantities.ts';
import { speakClock, speakDates } from './speak-times.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * A written Vietnamese text as an announcer would read it: no digits, no symbols, no abbreviations.
 * One paragraph a line; each sentence ends with . ? or ! so that the synthesiser rests there.
 */
export function normaliseForSpeech(text: string): string {
  return clean(text)
    .split('\n')
    .map((paragraph) => splitSentences(paragraph).map(normaliseSentence).filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n');
}

/** The order matters: what is most specific goes first, and no rule meets its own output again. */
const rules = [
  speakAddresses,
  speakTelephones,
  speakDottedAbbreviations,
  speakDocumentCodes,
  speakDates,
  speakClock,
  speakRomanNumerals,
  speakQuantities,
  speakGluedCodes,
  speakAbbreviations,
  speakNumbers,
  speakSymbols,
];

const normaliseSentence = (sentence: string): string =>
  tidy(rules.reduce((text, rule) => rule(text), sentence));

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^\s*[-–—+*•●▪]\s+/gm, '');

const dotted = new RegExp(
  `(?<![\\p{L}\\d.])(${[...dottedAbbreviations.keys()].map((key) => key.replace(/[./]/g, '\\$&')).join('|')})(?:\\.(?!\\d)|(?<=/c))\\s?`,
  'gu',
);

function speakDottedAbbreviations(text: string): string {
  return text.replace(dotted, (_whole, short: string, offset: number, all: string) => {
    const last = offset + _whole.length >= all.length;
    return `${dottedAbbreviations.get(short)}${last ? '.' : ' '}`;
  });
}

/** “5G”, “QL4D”, “COVID-19”, “ĐT.155”: a code, not a quantity. */
function speakGluedCodes(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])ĐT\.?\s?(?=\d)/gu, 'đường tỉnh ')
    .replace(
      /(?<![\p{L}\d])(?:\p{Lu}+[-.]?\d[\p{Lu}\d]*|\d+\p{Lu}[\p{Lu}\d]*|Covid-\d+)(?![\p{L}\d])/gu,
      speakMixed,
    );
}

const symbols: Record<string, string> = {
  '&': ' và ',
  '+': ' cộng ',
  '=': ' bằng ',
  '≥': ' từ ',
  '≤': ' không quá ',
  '>': ' lớn hơn ',
  '<': ' nhỏ hơn ',
  '±': ' cộng trừ ',
  '×': ' nhân ',
  '%': ' phần trăm ',
  '°': ' độ ',
  '@': ' a còng ',
  '→': ', ',
};

function speakSymbols(text: string): string {
  return text
    .replace(/[&+=≥≤><±×%°@→]/g, (symbol) => symbols[symbol] ?? ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s[-–—]+\s|[–—;:()[\]{}]/g, ', ')
    .replace(/[^\p{L}\p{M}\p{Zs}.,!?…]/gu, ' ');
}

/** Spaces and commas as a reader needs them, and a rest at the end. */
function tidy(text: string): string {
  const plain = text
    .replace(/…|\.{2,}/g, '.')
    .replace(/\.(?=\s*\S)/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/\s*,(?:\s*,)*\s*/g, ', ')
    .replace(/(?:,\s*)+([.!?])/g, '$1')
    .replace(/\s+([.!?])/g, '$1')
    .replace(/^[\s,.!?]+|[\s,]+$/g, '');
  if (!/\p{L}/u.test(plain)) return '';
  const sentence = /[.!?]$/.test(plain) ? plain : `${plain}.`;
  return (sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1)).normalize('NFC');
}
