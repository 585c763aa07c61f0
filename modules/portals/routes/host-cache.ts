import type { FoundSite } from '@saola/sites';

const FRESH = 1_000; // ms
const MOST = 1_000;

/** Which site a host name means, asked once a second however many readers there are. */
export function createHostCache() {
  const known = new Map<string, { found: FoundSite | null; at: number }>();

  async function get(host: string, find: () => Promise<FoundSite | null>): Promise<FoundSite | null> {
    const kept = known.get(host);
    if (kept && Date.now() - kept.at < FRESH) return kept.found;
    const found = await find();
    if (known.size >= MOST) known.clear();
    known.set(host, { found, at: Date.now() });
    return found;
  }

  return { get, clear: () => known.clear() };
}

export type HostCache = ReturnType<typeof createHostCache>;
