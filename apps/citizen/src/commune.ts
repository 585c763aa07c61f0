import type { Commune } from './api.ts';
import { cell } from './cell.ts';
import { asTyped } from './words.ts';

const KEY = 'saola-commune';
type Chosen = Pick<Commune, 'id' | 'name' | 'fullName'>;

function remembered(): Chosen | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Chosen | null;
    return kept?.id && kept.name ? kept : null;
  } catch {
    return null;
  }
}

export const myCommune = cell<Chosen | null>(remembered());

export function chooseCommune({ id, name, fullName }: Chosen): void {
  myCommune.set({ id, name, fullName });
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, name, fullName }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Communes whose name holds what was typed. A tone mark that was typed counts, one that was not does not. */
export function findCommunes<C extends Pick<Commune, 'fullName'>>(communes: C[], typed: string): C[] {
  const wanted = asTyped(typed);
  const exact = typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const hits = communes.filter(({ fullName }) => asTyped(fullName).includes(wanted));
  const marked = hits.filter(({ fullName }) => fullName.normalize('NFC').toLowerCase().includes(exact));
  return exact !== wanted && marked.length > 0 ? marked : hits;
}

/** Kilometres between two points on the globe (haversine). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

/** The nearest few by the distance to each commune's centre: a help for choosing, never an answer. */
export function nearest(communes: Commune[], here: { lat: number; lon: number }, count = 3): Commune[] {
  const placed = communes.flatMap((commune) =>
    commune.lat === null || commune.lon === null
      ? []
      : [{ commune, far: kilometres(here, { lat: commune.lat, lon: commune.lon }) }],
  );
  return placed
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ commune }) => commune);
}
