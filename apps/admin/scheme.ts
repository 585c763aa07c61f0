import { useEffect, useState, useSyncExternalStore } from 'react';

export type Scheme = 'system' | 'light' | 'dark';
const KEY = 'saola.scheme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const subscribe = (changed: () => void) => {
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
};

/** The reader's choice wins over the system's. */
export function useScheme() {
  const [scheme, setScheme] = useState<Scheme>(
    () => (localStorage.getItem(KEY) as Scheme | null) ?? 'system',
  );
  const systemDark = useSyncExternalStore(subscribe, () => system.matches);
  const dark = scheme === 'dark' || (scheme === 'system' && systemDark);
  useEffect(() => {
    document.documentElement.dataset['scheme'] = dark ? 'dark' : 'light';
  }, [dark]);
  const choose = (next: Scheme) => {
    localStorage.setItem(KEY, next);
    setScheme(next);
  };
  return { scheme, dark, choose };
}
