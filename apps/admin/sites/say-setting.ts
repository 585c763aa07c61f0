import type { Texts } from '../texts/vi.ts';
import type { PlainKey } from './settings-card.tsx';

type Label = Partial<Record<string, string>>;
interface Phone {
  label: Label;
  number: string;
}

/** A value as lines for people; none when nothing is given. */
export function saySetting(key: PlainKey, value: unknown, texts: Texts['sites']): string[] {
  if (value === null || value === undefined || value === '') return [];
  switch (key) {
    case 'theme':
      return [texts.themes[value as string] ?? String(value)];
    case 'languages':
      return [(value as string[]).map((code) => texts.languageNames[code] ?? code).join(', ')];
    case 'phones':
      return (value as Phone[]).map(({ label, number }) => `${label['vi'] ?? ''}: ${number}`);
    case 'takes':
      return Object.entries(value as Record<string, string>).map(
        ([part, how]) =>
          `${texts.takesParts[part as keyof typeof texts.takesParts]}: ${texts.takesValues[how as keyof typeof texts.takesValues]}`,
      );
    case 'showsVisits':
    case 'showsRatings':
      return [value ? texts.shown : texts.notShown];
    case 'hours':
    case 'domains':
      return value as string[];
    case 'phone':
    case 'email':
      return [String(value)];
    default:
      return Object.entries(value as Label).map(([code, text]) =>
        code === 'vi' ? text! : `${code}: ${text}`,
      );
  }
}

/** “Trạm Y tế: 0214 000 0115”, one a line, as the form shows and reads it. */
export const phonesAsText = (value: unknown): string =>
  ((value as Phone[] | null) ?? []).map(({ label, number }) => `${label['vi'] ?? ''}: ${number}`).join('\n');

export const phonesFromText = (text: string): Phone[] =>
  linesOf(text).map((line) => {
    const colon = line.lastIndexOf(':');
    return {
      label: { vi: line.slice(0, Math.max(0, colon)).trim() || line },
      number: line.slice(colon + 1).trim(),
    };
  });

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is not filled in is left out; nothing at all is null. */
export function namedFrom(values: Label): Record<string, string> | null {
  const given = Object.entries(values).flatMap(([code, text]) => (text?.trim() ? [[code, text.trim()]] : []));
  return given.length > 0 ? Object.fromEntries(given) : null;
}
