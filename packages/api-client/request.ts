import { ApiError, errorFrom } from './errors.ts';

export interface ApiOptions {
  /** Language of the messages the server sends. */
  language: () => 'vi' | 'en';
  /** Origin of the server; without it, that of the page. */
  baseUrl?: string;
  fetch?: typeof globalThis.fetch;
}

/** Fetches in the reader's language; whatever is no answer rejects as `ApiError`. */
export function createFetch({ language, fetch = globalThis.fetch.bind(globalThis) }: ApiOptions) {
  return async (request: Request): Promise<Response> => {
    request.headers.set('accept-language', language());
    const response = await fetch(request).catch((cause: unknown) => {
      throw new ApiError({ code: 'network/unreachable', message: String(cause), status: 0 });
    });
    if (!response.ok) throw await errorFrom(response);
    return response;
  };
}
