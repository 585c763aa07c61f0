import autocannon from 'autocannon';

export interface Address {
  host: string;
  path: string;
}

export interface Load {
  perSecond: number;
  p99: number;
}

export const say = ({ perSecond, p99 }: Load): string => `${Math.round(perSecond)}/s, p99 ${p99} ms`;

/** Requests for addresses drawn at random, each connection in an order of its own. */
export async function loadWith(
  port: number,
  addresses: readonly Address[],
  { connections = 32, seconds = 10, encoding = '' } = {},
): Promise<Load> {
  const request = ({ host, path }: Address) => ({
    method: 'GET' as const,
    path,
    headers: { host: `${host}:${port}`, ...(encoding && { 'accept-encoding': encoding }) },
  });
  const run = (duration: number) =>
    autocannon({
      url: `http://127.0.0.1:${port}`,
      connections,
      duration,
      setupClient: (client) =>
        client.setRequests(
          Array.from({ length: Math.min(400, addresses.length * 4) }, () => request(oneOf(addresses))),
        ),
    });
  await run(3);
  const result = await run(seconds);
  const bad = result.non2xx + result.errors;
  if (bad > 0) throw new Error(`${addresses[0]!.path} …: ${bad} refused or failed requests`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

export const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;
