import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { countReads, type ReadCount } from '../commands/count-reads.ts';
import type { Site } from '@saola/sites';

const EVERY = 5_000; // ms

/** Counts readings in memory and writes them in one go: a page view costs no write. */
export function createReadCounter() {
  const counts = new Map<string, ReadCount>();

  async function flush(services: Services): Promise<void> {
    const taken = [...counts.values()];
    counts.clear();
    if (taken.length > 0) await countReads(systemContext(services), { counts: taken });
  }

  return {
    add(site: Pick<Site, 'id' | 'unitId' | 'unitPath'>, storyId: string): void {
      const key = `${site.id} ${storyId}`;
      const known = counts.get(key);
      if (known) known.count += 1;
      else
        counts.set(key, { siteId: site.id, unitId: site.unitId, unitPath: site.unitPath, storyId, count: 1 });
    },
    /** Answers how to end it; what is counted until then is written. */
    async start(services: Services): Promise<() => Promise<void>> {
      const tried = () =>
        flush(services).catch((error: unknown) =>
          services.logger.warn({ err: error }, 'readings were not counted'),
        );
      const timer = setInterval(() => void tried(), EVERY);
      return async () => {
        clearInterval(timer);
        await tried();
      };
    },
  };
}

export type ReadCounter = ReturnType<typeof createReadCounter>;
