import { cell } from './cell.ts';

const BASE = '/ung-dung';

export interface Address {
  path: string;
  query: URLSearchParams;
}

function read(): Address {
  const path = location.pathname.slice(BASE.length).replace(/\/+$/, '') || '/';
  return { path, query: new URLSearchParams(location.search) };
}

export const address = cell<Address>(read());

/** Addresses visited since the app was opened: says whether “Trở lại” stays inside the app. */
let depth = 0;

export function hrefOf(path: string): string {
  return BASE + path;
}

export function go(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', hrefOf(path));
  else {
    history.pushState(null, '', hrefOf(path));
    depth += 1;
  }
  address.set(read());
  scrollTo(0, 0);
}

export function goBack(otherwise: string): void {
  if (depth > 0) history.back();
  else go(otherwise, { replace: true });
}

export function followAddress(): void {
  addEventListener('popstate', () => {
    depth = Math.max(0, depth - 1);
    address.set(read());
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    if (link.target || link.origin !== location.origin || !link.pathname.startsWith(`${BASE}/`)) return;
    event.preventDefault();
    go(link.pathname.slice(BASE.length) + link.search);
  });
}
