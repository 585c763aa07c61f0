export interface Presence {
  at: Date;
  online: boolean;
}

export interface Absence {
  from: string;
  /** Null while it lasts. */
  until: string | null;
}

/** When a device was away, the latest first, from what was heard of its coming and going. */
export function absencesIn(presences: readonly Presence[]): Absence[] {
  const ordered = [...presences].sort((a, b) => a.at.getTime() - b.at.getTime());
  const absences: Absence[] = [];
  let from: Date | null = null;
  for (const { at, online } of ordered) {
    if (online && from) {
      absences.push({ from: from.toISOString(), until: at.toISOString() });
      from = null;
    } else if (!online) from ??= at;
  }
  if (from) absences.push({ from: from.toISOString(), until: null });
  return absences.reverse();
}
