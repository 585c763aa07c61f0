import type { EmergencyChoices, EmergencyStart } from '@saola/api-client';
import { useState } from 'react';

type Kind = EmergencyStart['kind'];

export interface EmergencyForm {
  kind: Kind;
  level: number;
  exercise: boolean;
  authority: string;
  documentNumber: string;
  title: string;
  text: string;
  /** Of a recording in place of the voice. */
  fileId: string | null;
  /** Null where the words are those that were kept ready. */
  issuedAt: string | null;
  area: string[];
  signal: 'FULL' | 'SHORT';
  repeatSeconds: number | null;
  hours: number;
  replaces: string | null;
}

export const groupMark = 'group:';

export const blanksIn = (text: string): number => text.match(/\[[^\]\n]*…[^\]\n]*\]/gu)?.length ?? 0;

export const minuteNow = (): string => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();

export const areaOf = (chosen: string[]) => ({
  unitIds: chosen.filter((one) => !one.startsWith(groupMark)),
  groupIds: chosen.filter((one) => one.startsWith(groupMark)).map((one) => one.slice(groupMark.length)),
});

/** What is asked of the sound: the same on listening and on sending, so that it is made once. */
export const draftOf = (form: EmergencyForm, unitId: string) => ({
  unitId,
  kind: form.kind,
  level: form.level,
  exercise: form.exercise,
  title: form.title.trim(),
  authority: form.authority.trim(),
  text: form.text.trim(),
  sound: form.fileId
    ? { from: 'RECORDING' as const, fileId: form.fileId }
    : { from: 'TEXT' as const, issuedAt: form.issuedAt },
  signal: form.signal,
  signalSeries: 1,
});

/** Choosing another kind brings its words, and another level its repeats; what was typed by hand stays. */
export function useEmergencyForm(choices: EmergencyChoices, authority: string, unitId: string) {
  const wordsOf = (kind: Kind) => choices.kinds.find((one) => one.kind === kind)!;
  const usually = (level: number) => choices.levels.find((one) => one.level === level)!.usuallyEverySeconds;
  const [form, setForm] = useState<EmergencyForm>(() => ({
    kind: 'FLASH_FLOOD',
    level: 3,
    exercise: false,
    authority,
    documentNumber: '',
    title: wordsOf('FLASH_FLOOD').title,
    text: wordsOf('FLASH_FLOOD').text,
    fileId: null,
    issuedAt: minuteNow(),
    area: [unitId],
    signal: 'FULL',
    repeatSeconds: usually(3),
    hours: 3,
    replaces: null,
  }));
  const change = (part: Partial<EmergencyForm>) =>
    setForm((old) => {
      const next = { ...old, ...part };
      const was = wordsOf(old.kind);
      if (part.kind && (old.text === was.text || old.text.trim() === ''))
        Object.assign(next, { title: wordsOf(part.kind).title, text: wordsOf(part.kind).text });
      if (part.level) next.repeatSeconds = usually(part.level);
      // A long siren in an exercise frightens more than it teaches.
      if (part.exercise !== undefined) next.signal = part.exercise ? 'SHORT' : 'FULL';
      if (part.exercise === false && next.repeatSeconds === null) next.repeatSeconds = usually(next.level);
      // Words changed by hand are words of this minute.
      if (part.text !== undefined && part.issuedAt === undefined) next.issuedAt = minuteNow();
      return next;
    });
  return { form, change };
}
