/** The time an answer was put by, as an ISO date; only answers from the cache carry it. */
export const KEPT_AT = 'x-kept-at';

async function stamped(response: Response, now: Date): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, now.toISOString());
  return new Response(await response.blob(), { status: response.status, headers });
}

export interface AnswerOptions {
  /** A network that takes longer than this many milliseconds counts as gone when there is a kept answer. */
  patience: number;
  fetch?: typeof fetch;
  now?: () => Date;
}

/** Network first: the newest answer when there is one in time, else the one kept, else the network's own failure. */
export async function newestAnswer(
  request: Request,
  cache: Pick<Cache, 'match' | 'put'>,
  options: AnswerOptions,
): Promise<Response> {
  const ask = options.fetch ?? fetch;
  const now = options.now ?? (() => new Date());
  const fresh = ask(request).then(async (response) => {
    if (response.ok) await cache.put(request, await stamped(response.clone(), now()));
    return response;
  });
  const kept = await cache.match(request);
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, options.patience, kept));
  const answer = await Promise.race([fresh.catch(() => kept), late]);
  // A server that is starting or broken answers 5xx: what was kept serves the reader better.
  return answer.status >= 500 ? kept : answer;
}
