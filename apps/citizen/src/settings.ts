import { cell } from './cell.ts';

export type Scheme = 'system' | 'light' | 'dark' | 'contrast';
export type TextSize = '1' | '2' | '3';
export interface Settings {
  scheme: Scheme;
  textSize: TextSize;
}

const KEY = 'saola-settings';

function remembered(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return { scheme: kept.scheme ?? 'system', textSize: kept.textSize ?? '1' };
  } catch {
    return { scheme: 'system', textSize: '1' };
  }
}

export const settings = cell<Settings>(remembered());

export function applySettings({ scheme, textSize }: Settings): void {
  const root = document.documentElement;
  if (scheme === 'system') delete root.dataset['scheme'];
  else root.dataset['scheme'] = scheme;
  root.dataset['size'] = textSize;
}

export function changeSettings(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change };
  settings.set(next);
  applySettings(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Lasts until the app is closed.
  }
}
