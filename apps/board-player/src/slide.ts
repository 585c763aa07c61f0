export type FactKind = 'TIME' | 'PLACE' | 'BRING' | 'ACT';

export interface Fact {
  kind: FactKind;
  text: string;
}

export interface Slide {
  id: string;
  storyId: string;
  title: string;
  /** At most three. */
  facts: Fact[];
  summary: string;
  picture: { url: string; alt: string } | null;
  priority: 'EMERGENCY' | 'PRIORITY' | 'NORMAL';
  topic?: number;
  /** Disaster risk level 1–5 where the text states one. */
  level?: number | null;
  showsFrom: string;
  showsUntil: string | null;
}

/** What may stand on the board at a moment. An emergency takes the board over: nothing else is shown beside it. */
export function showing(slides: Slide[], now: Date): Slide[] {
  const due = slides.filter(({ showsFrom, showsUntil }) => {
    const until = showsUntil === null ? Infinity : Date.parse(showsUntil);
    return Date.parse(showsFrom) <= now.getTime() && now.getTime() < until;
  });
  const emergencies = due.filter(({ priority }) => priority === 'EMERGENCY');
  return emergencies.length > 0 ? emergencies : due;
}

/** The one after this in a round; the first when this one is no longer in it. */
export function nextOf(round: Slide[], currentId: string | null): Slide | null {
  const at = round.findIndex(({ id }) => id === currentId);
  return round[(at + 1) % round.length] ?? null;
}

/** Seconds a slide stands: time to see it, and to read it at the pace of a slow reader (12 letters a second), twelve to thirty. */
export function secondsFor(slide: Slide): number {
  const letters = slide.title.length + slide.facts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(30, Math.max(12, Math.round(5 + letters / 12)));
}

/** “Lũ lớn trên suối. Rời nhà ngay” → the danger, in capitals on the board, and the act that follows it. */
export function splitDanger(title: string): { danger: string; act: string } {
  const cut = /^(.{4,40}?)\s*[.,:;–—]\s+(.+)$/u.exec(title.trim());
  if (!cut) return { danger: title.trim(), act: '' };
  const act = cut[2] ?? '';
  return { danger: cut[1] ?? '', act: act.charAt(0).toLocaleUpperCase('vi') + act.slice(1) };
}
