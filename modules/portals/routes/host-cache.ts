import type { Site } from '../site.ts';

const FRESH = 1_000; // ms
const MOST = 1_000;

/** Which site a host name means, asked once a second however many readers there are. */
export function createHostCache() {
  const known = new Map<string, { site: Site | null; at: number }>();

  async function get(host: string, find: () => Promise<Site | null>): Promise<Site | null> {
    const kept = known.get(host);
    if (kept && Date.now() - kept.at < FRESH) return kept.site;
    const site = await find();
    if (known.size >= MOST) known.clear();
    known.set(host, { site, at: Date.now() });
    return site;
  }

  return { get, clear: () => known.clear() };
}

export type HostCache = ReturnType<typeof createHostCache>;
