interface Feature {
  properties?: { name?: string };
  geometry?: { type?: string };
}

/** What a stored map holds, for a line about it. */
export function countOf(value: unknown): { areas: number; places: number; names: string } {
  const features = ((value ?? {}) as { features?: Feature[] }).features ?? [];
  const places = features.filter(({ geometry }) => geometry?.type === 'Point').length;
  const names = features.flatMap(({ properties }) => properties?.name || []);
  return { areas: features.length - places, places, names: names.join(', ') };
}
