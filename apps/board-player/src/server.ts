import type { BoardKey } from './key.ts';
import type { Slide } from './slide.ts';
import type { Identity } from './vault.ts';

export const AGENT_VERSION = 'bang-tin 0.1.0';

/** `gone`: nobody answers. `refused`: the answer is no, and trying again does not help. */
export class ServerFailure extends Error {
  readonly kind: 'gone' | 'refused';
  constructor(kind: 'gone' | 'refused', message: string) {
    super(message);
    this.kind = kind;
  }
}

async function call<T>(path: string, init: RequestInit, patience: number): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const headers = { 'accept-language': 'vi', ...init.headers };
  try {
    const response = await fetch(path, {
      ...init,
      headers,
      signal: stop.signal,
      cache: 'no-store',
      credentials: 'omit',
    });
    const text = await response.text();
    if (response.ok) return (text ? JSON.parse(text) : {}) as T;
    const told = (/^\s*\{/.test(text) ? JSON.parse(text) : {}) as { message?: string };
    const refused = response.status >= 400 && response.status < 500 && response.status !== 429;
    throw new ServerFailure(
      refused ? 'refused' : 'gone',
      told.message ?? `Máy chủ trả lời ${response.status}.`,
    );
  } catch (failure) {
    if (failure instanceof ServerFailure) throw failure;
    throw new ServerFailure('gone', 'Không kết nối được với máy chủ.');
  } finally {
    clearTimeout(timer);
  }
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const proof = ({ deviceId, secret }: Identity): Record<string, string> => ({
  authorization: `Basic ${btoa(`${deviceId}:${secret}`)}`,
});

export interface Enrolled {
  deviceId: string;
  secret: string;
  name: string;
  unitName: string;
}

export const enrol = (code: string, { publicKey }: BoardKey): Promise<Enrolled> =>
  call(
    '/api/devices/enrol',
    json({ code, publicKey, kind: 'BOARD', agentVersion: AGENT_VERSION, player: null }),
    20_000,
  );

export interface BoardAnswer {
  board: { id: string; name: string; unitName: string };
  slides: Slide[];
  serverTime: string;
  /** Names this state of the board; sent back to be told at once of the next one. */
  state?: string;
}

/** Answers at once, or, when `seen` is the newest state, as soon as there is another one and after 20 s at the latest. */
export function askForSlides(identity: Identity, seen: string | null): Promise<BoardAnswer> {
  const query = seen ? `?seen=${encodeURIComponent(seen)}` : '';
  return call(`/api/boards/me${query}`, { headers: proof(identity) }, 40_000);
}

export interface Showing {
  id: string;
  slideId: string;
  /** Server time. */
  shownAt: string;
  seconds: number;
}

export function reportShowings(identity: Identity, items: Showing[]): Promise<unknown> {
  const request = json({ items });
  return call(
    '/api/boards/me/showings',
    { ...request, headers: { ...request.headers, ...proof(identity) } },
    20_000,
  );
}

export const askAbout = (): Promise<{ demo: boolean }> => call('/api/about', {}, 10_000);
