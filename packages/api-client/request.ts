import { ApiError, errorFrom } from './errors.ts';

export interface RequestOptions {
  /** Language of the messages the server sends. */
  language: () => 'vi' | 'en';
  fetch?: typeof globalThis.fetch;
}

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface Send {
  query?: Query;
  body?: unknown;
}

/** `/api/stories/:storyId` and its values; each value is escaped. */
export function fillPath(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

export function createRequest({ language, fetch = globalThis.fetch.bind(globalThis) }: RequestOptions) {
  return async function request<Answer>(
    method: string,
    path: string,
    { query, body }: Send = {},
  ): Promise<Answer> {
    const isForm = body instanceof FormData;
    const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language() };
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
    const response = await fetch(fillPath(path, query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new ApiError({ code: 'network/unreachable', message: String(cause), status: 0 });
    });
    if (!response.ok) throw await errorFrom(response);
    if (response.status === 204) return undefined as Answer;
    return (await response.json().catch(() => undefined)) as Answer;
  };
}
