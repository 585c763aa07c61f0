import type { LawRule } from '@saola/api-client';
import type { Language } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';

type Bilingual = { vi: string; en: string };

/** Values as the law module writes them, by kind. */
export interface Values {
  MANDATORY_SECTION: {
    siteKinds: (keyof Texts['law']['siteKinds'])[];
    label: Bilingual;
    every?: keyof Texts['law']['every'];
  };
  DEADLINE:
    | {
        limit: number;
        unit: keyof Texts['law']['units'];
        from: keyof Texts['law']['starts'];
        bound?: keyof Texts['law']['bounds'];
      }
    | { yearlyBy: string; dataFrom: string; dataTo: string };
  DISCLOSURE_GROUP: { name: Bilingual & { zh: string; km: string }; types: string[]; onPortal: boolean };
  LABEL: { text: Bilingual };
  NUMBER: { number: number; unit: string };
  CALENDAR: { off: { day: string; name: string }[]; worked: string[] };
}

export const valueOf = <K extends keyof Values>(rule: LawRule, _kind: K): Values[K] =>
  rule.value as Values[K];

/** What the rule is about, in a few words: the heading of its row. */
export function subjectOf(rule: LawRule, texts: Texts, language: Language): string {
  if (rule.kind === 'MANDATORY_SECTION') return valueOf(rule, rule.kind).label[language];
  if (rule.kind === 'DISCLOSURE_GROUP') return valueOf(rule, rule.kind).name[language];
  return texts.law.subjects[rule.subject] ?? rule.subject;
}

/** What it says of it, as a sentence. */
export function sayRule(rule: LawRule, texts: Texts, language: Language): string {
  const say = texts.law;
  switch (rule.kind) {
    case 'MANDATORY_SECTION': {
      const { siteKinds, every } = valueOf(rule, rule.kind);
      const kinds = siteKinds.map((kind) => say.siteKinds[kind]).join('; ');
      return capital(every ? `${kinds}; ${say.every[every]}` : kinds);
    }
    case 'DEADLINE': {
      const value = valueOf(rule, rule.kind);
      if ('yearlyBy' in value) return say.yearlyBy(dayAndMonth(value.yearlyBy));
      return `${say.bounds[value.bound ?? 'AT_MOST'](say.limits[value.unit](value.limit))} ${say.starts[value.from]}`;
    }
    case 'DISCLOSURE_GROUP': {
      const group = say.groupLetter(rule.subject);
      return valueOf(rule, rule.kind).onPortal ? `${group}, ${say.onPortal}` : group;
    }
    case 'LABEL':
      return `“${valueOf(rule, rule.kind).text[language]}”`;
    case 'NUMBER': {
      const { number, unit } = valueOf(rule, rule.kind);
      return `${number.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')} ${unit}`;
    }
    case 'CALENDAR': {
      const { off, worked } = valueOf(rule, rule.kind);
      return worked.length > 0
        ? `${say.daysOff(off.length)}, ${say.daysWorked(worked.length)}`
        : say.daysOff(off.length);
    }
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const dayAndMonth = (monthDay: string) => monthDay.split('-').reverse().map(Number).join('/');

export type Standing = 'past' | 'now' | 'future';
export const standingOf = (rule: Pick<LawRule, 'effectiveFrom' | 'effectiveTo'>, today: string): Standing =>
  rule.effectiveFrom > today
    ? 'future'
    : rule.effectiveTo !== null && rule.effectiveTo <= today
      ? 'past'
      : 'now';

export interface Change {
  day: string;
  rule: LawRule;
  what: 'begins' | 'ends';
}

/** What is entered to change after today, the nearest first; a rule that follows another speaks for its end. */
export function changesAfter(rules: readonly LawRule[], today: string): Change[] {
  const begins = rules
    .filter((rule) => rule.effectiveFrom > today)
    .map((rule): Change => ({ day: rule.effectiveFrom, rule, what: 'begins' }));
  const followed = new Set(begins.map(({ day, rule }) => `${day} ${rule.code} ${rule.subject}`));
  const ends = rules
    .filter((rule) => rule.effectiveTo !== null && rule.effectiveTo > today)
    .map((rule): Change => ({ day: rule.effectiveTo!, rule, what: 'ends' }))
    .filter(({ day, rule }) => !followed.has(`${day} ${rule.code} ${rule.subject}`));
  return [...begins, ...ends].sort((a, b) => a.day.localeCompare(b.day));
}

/** `2027-02-08 Tết` a line; null where a line begins with no day. */
export function readDays(text: string): { day: string; name: string }[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const days = lines.map((line) => /^(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/.exec(line));
  if (days.some((found) => found === null)) return null;
  return days.map((found) => ({ day: found![1]!, name: found![2] ?? '' }));
}
